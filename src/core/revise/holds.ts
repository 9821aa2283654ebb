/**
 * What a revised file says something about. A file has no place for most fields of a design: what it leaves empty because it has no
 * column for it must never empty ours. So a field counts as held only where at least one record of the file has something in it; our own
 * files hold everything.
 */
import { kindOf, view, type AnyRecord, type TableName } from '../model/index.ts';
import { SETTINGS } from './refs.ts';
import type { Revised } from './types.ts';

const OWN_FILES: ReadonlySet<string> = new Set(['throughline-json', 'csv']);

/** Whether ids in files of a format are the project's own. */
export const keepsIds = (format: string): boolean => OWN_FILES.has(format);

export interface Holds {
  /** Every word counts, spaces included. */
  readonly everything: boolean;
  readonly table: (table: TableName) => boolean;
  readonly field: (table: TableName, field: string) => boolean;
  /** Whether the file says under what its results, or activities, stand. */
  readonly homes: (table: TableName) => boolean;
  /** Whether the file can say that an element leads to several results. */
  readonly otherParents: boolean;
}

export const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function whatItHolds({ document, format }: Revised): Holds {
  const everything = keepsIds(format);
  const fields = new Map<string, boolean>();
  const holds = (table: TableName, field: string): boolean => {
    const spec = kindOf(table).fields[field];
    if (!spec || (table === 'project' && SETTINGS.has(field))) return false;
    const records = Object.values(document[table]) as AnyRecord[];
    return records.some((r) => !same((r as unknown as Record<string, unknown>)[field], spec.default));
  };
  const v = view(document);
  const nodes = { results: Object.keys(document.results), activities: Object.keys(document.activities) };
  return {
    everything,
    table: (table) => everything || Object.keys(document[table]).length > 0,
    field: (table, field) => {
      if (everything) return true;
      const key = `${table}.${field}`;
      let known = fields.get(key);
      if (known === undefined) fields.set(key, (known = holds(table, field)));
      return known;
    },
    homes: (table) =>
      everything ||
      ((table === 'results' || table === 'activities') && nodes[table].some((id) => v.home(id) !== null)),
    otherParents: everything || [...nodes.results, ...nodes.activities].some((id) => v.up(id).length > 1),
  };
}
