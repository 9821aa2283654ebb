/** A few words to write a complete document by hand, for samples and templates. Ids are readable and fixed. */
import {
  create,
  emptyDocument,
  keysBetween,
  kindOf,
  type Document,
  type Project,
  type Records,
  type TableName,
} from '../model/index.ts';

type Values<T extends TableName> = Partial<Omit<Records[T], 'id' | 'order'>>;

export interface DocumentBuilder {
  /** Adds a record at the end of its table's order and gives its id back. */
  readonly add: <T extends TableName>(table: T, id: string, values: Values<T>) => string;
  /** Adds a link and, for the first link of a result or activity, nothing more: the first link is its home. */
  readonly link: (from: string, to: string, values?: Values<'links'>) => string;
  readonly build: () => Document;
}

/** Order keys for this many records of one table: enough for any sample. */
const ORDERS = keysBetween(null, null, 60);

export function documentBuilder(project: Partial<Omit<Project, 'id'>>): DocumentBuilder {
  const doc = emptyDocument(project) as unknown as Record<TableName, Record<string, unknown>>;
  const counts = new Map<TableName, number>();
  const add: DocumentBuilder['add'] = (table, id, values) => {
    const at = counts.get(table) ?? 0;
    counts.set(table, at + 1);
    const ordered = Object.hasOwn(kindOf(table).fields, 'order') ? { order: ORDERS[at] } : {};
    const record = create(table, id, Object.assign(ordered, values) as never);
    (doc[table] as Record<string, unknown>)[id] = record;
    return id;
  };
  return {
    add,
    link: (from, to, values = {}) => add('links', `${from}--${to}`, { from, to, ...values }),
    build: () => doc as unknown as Document,
  };
}

/** "1-3 7" → { 1, 2, 3, 7 } */
export function months(spans: string): Record<string, true> {
  const set: Record<string, true> = {};
  for (const span of spans.split(' ')) {
    const [first = 0, last = first] = span.split('-').map(Number);
    for (let month = first; month <= last; month += 1) set[String(month)] = true;
  }
  return set;
}
