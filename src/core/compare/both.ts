/**
 * Both versions in one design, to draw or to list: the later one, with what went put back at its old place, and with the words of both in
 * every statement that was reworded, so that a layout gives them room. Nobody works on it; it is only looked at.
 */
import { compareWords, type Stretch } from '../changes/index.ts';
import { view, type AnyRecord, type Document, type TableName } from '../model/index.ts';

export interface Both {
  readonly document: Document;
  /** Ids of what the later version does not have. */
  readonly gone: ReadonlySet<string>;
  /** Words of statements that differ: what stayed, went and came, in turn. */
  readonly words: ReadonlyMap<string, readonly Stretch[]>;
}

type Rows = Record<string, AnyRecord>;

const NODES = ['results', 'activities', 'factors'] as const;
/** Tables whose removed records can be shown. A removed target of an indicator that stayed is a value of that indicator. */
const PUT_BACK: readonly TableName[] = [...NODES, 'actors', 'indicators', 'links', 'assumptions'];
const WORDED: readonly TableName[] = [...NODES, 'assumptions'];

export function bothVersions(before: Document, after: Document): Both {
  const tables: Partial<Record<TableName, Rows>> = {};
  const gone = new Set<string>();
  const words = new Map<string, readonly Stretch[]>();
  for (const table of PUT_BACK) {
    const rows: Rows = { ...after[table] };
    for (const record of Object.values(before[table]) as AnyRecord[])
      if (!Object.hasOwn(rows, record.id)) {
        rows[record.id] = record;
        gone.add(record.id);
      }
    tables[table] = rows;
  }
  const targets: Rows = { ...after.targets };
  for (const target of Object.values(before.targets))
    if (gone.has(target.indicator ?? '')) targets[target.id] = target;
  for (const table of WORDED)
    for (const record of Object.values(tables[table] ?? {})) {
      const old = (before[table] as Readonly<Record<string, { readonly statement: string }>>)[record.id]
        ?.statement;
      const { statement } = record as { readonly id: string; readonly statement: string };
      if (old === undefined || old === statement) continue;
      const stretches = spaced(compareWords(old, statement));
      words.set(record.id, stretches);
      (tables[table] as Rows)[record.id] = {
        ...record,
        statement: stretches.map((s) => s.text).join(''),
      } as AnyRecord;
    }
  keepHomes(after, tables);
  return { document: { ...after, ...tables, targets } as Document, gone, words };
}

/** Where new words stand for old ones, a space keeps them apart. */
export const spaced = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map((s, i) =>
    s.kind === 'old' && stretches[i + 1]?.kind === 'new' && !/\s$/u.test(s.text)
      ? { ...s, text: `${s.text} ` }
      : s,
  );

/** A link that went must not take back what has moved away, nor a result that went what stayed behind. */
function keepHomes(after: Document, tables: Partial<Record<TableName, Rows>>): void {
  const now = view(after);
  for (const table of ['results', 'activities'] as const)
    for (const id of Object.keys(after[table])) {
      const home = now.home(id);
      const rows = tables[table] as Rows;
      if (home) rows[id] = { ...rows[id], homeLink: home.id } as AnyRecord;
    }
}
