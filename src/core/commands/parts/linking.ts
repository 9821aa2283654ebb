/** Drawing links and keeping the place where a matrix prints an element. */
import type { LinkKind } from '../../model/index.ts';
import { CommandRefused, type DocumentDraft } from '../command.ts';
import { refusalToLink } from '../linkRules.ts';
import { insert, plain, viewOf } from './records.ts';

/** The record whose `homeLink` says where it is printed; null for a contributing factor. */
export function homed(draft: DocumentDraft, id: string): { homeLink: string | null } | null {
  if (Object.hasOwn(draft.results, id)) return draft.results[id] ?? null;
  return Object.hasOwn(draft.activities, id) ? (draft.activities[id] ?? null) : null;
}

/**
 * Draws a link. The first link of an element becomes its home; a later one leaves the home where it is, and writes down
 * which that is, so that a second outcome that happens to stand earlier cannot move it.
 *
 * @throws CommandRefused with the reason of `linkRules`
 */
export function connect(
  draft: DocumentDraft,
  { from, to, kind = 'leadsTo' }: { from: string; to: string; kind?: LinkKind | undefined },
  id: string,
): string {
  const reason = refusalToLink(plain(draft), from, to, kind);
  if (reason !== null) throw new CommandRefused(reason);
  const home = viewOf(draft).home(from)?.id ?? null;
  const record = homed(draft, from);
  if (record && kind !== 'feedback') record.homeLink = home ?? id;
  return insert(draft, 'links', id, { from, to, kind });
}
