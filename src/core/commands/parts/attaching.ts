/** What assumptions and risks may be attached to: a link, a result, an activity, or a whole level. */
import { LEVELS, type Document } from '../../model/index.ts';
import { CommandRefused, type DocumentDraft } from '../command.ts';
import { keySet, plain } from './records.ts';

const PLACES = new Set([...LEVELS, 'activity'].map((level) => `level:${level}`));

export const isAttachable = (doc: Document, id: string): boolean =>
  PLACES.has(id) || [doc.links, doc.results, doc.activities].some((table) => Object.hasOwn(table, id));

/** @throws CommandRefused `notAttachable` where one of them is not there or not a place for an assumption */
export function attachments(draft: DocumentDraft, ids: readonly string[]): Record<string, true> {
  const doc = plain(draft);
  if (!ids.every((id) => isAttachable(doc, id))) throw new CommandRefused('notAttachable');
  return keySet(ids);
}
