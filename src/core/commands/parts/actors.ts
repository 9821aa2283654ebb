/** Actors by name: one record however often the same institution is named. */
import type { NewId } from '../../model/index.ts';
import type { DocumentDraft } from '../command.ts';
import { listOf, orderAfter } from './placing.ts';
import { insert, plain, viewOf } from './records.ts';

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

/** Id of the actor of that name, made where there is none yet; null for an empty name. */
export function actorNamed(draft: DocumentDraft, name: string, newId: NewId): string | null {
  if (name.trim() === '') return null;
  const known = Object.values(plain(draft).actors).find((actor) => folded(actor.name) === folded(name));
  if (known) return known.id;
  const order = orderAfter(draft, listOf(viewOf(draft), 'actors'), undefined);
  return insert(draft, 'actors', newId(), { name: name.trim(), order });
}
