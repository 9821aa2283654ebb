/** What every command needs: a record that must be there, a new one, the view of the draft as it stands. */
import { current } from 'immer';
import type { Draft } from 'immer';
import {
  TABLES,
  create,
  view,
  type Document,
  type Records,
  type TableName,
  type View,
} from '../../model/index.ts';
import { CommandRefused, type DocumentDraft } from '../command.ts';

/** The draft as a plain document. Reading through it is fast; what has to change is changed in the draft. */
export const plain = (draft: DocumentDraft): Document => current(draft) as Document;

export const viewOf = (draft: DocumentDraft): View => view(plain(draft));

/** @throws CommandRefused `gone` where somebody has removed it meanwhile */
export function must<T extends TableName>(draft: DocumentDraft, table: T, id: string): Draft<Records[T]> {
  const records = draft[table] as Record<string, Draft<Records[T]>> | undefined;
  const record = records && Object.hasOwn(records, id) ? records[id] : undefined;
  if (!record) throw new CommandRefused('gone');
  return record;
}

/** The table that holds an id, or null. Ids are unique in a document. */
export function tableOf(doc: Document, id: string): TableName | null {
  return TABLES.find((table) => Object.hasOwn(doc[table], id)) ?? null;
}

export function insert<T extends TableName>(
  draft: DocumentDraft,
  table: T,
  id: string,
  values: Partial<Omit<Records[T], 'id'>>,
): string {
  (draft[table] as Record<string, unknown>)[id] = create(table, id, values);
  return id;
}

/** The set of the given keys. Always a new object, because a set that nobody has touched yet is shared by all records. */
export const keySet = (keys: Iterable<string>): Record<string, true> =>
  Object.fromEntries([...keys].map((key): [string, true] => [key, true]));
