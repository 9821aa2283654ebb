/** Which records stand in a graph, and under what names their fields do: the same for the writer and the reader. */
import { kindOf, type AnyRecord, type Field, type TableName } from '../../model/index.ts';
import { flat } from './flat.ts';

/** The table of a node, by its attribute `kind`. */
export const NODE_TABLES = {
  result: 'results',
  activity: 'activities',
  factor: 'factors',
  assumption: 'assumptions',
} as const satisfies Readonly<Record<string, TableName>>;
export type NodeKind = keyof typeof NODE_TABLES;

type GraphType = 'string' | 'double' | 'boolean';
interface Attribute {
  readonly type: GraphType;
  /** What holds where a node or an edge says nothing. */
  readonly byDefault?: string;
}
export type Attributes = ReadonlyMap<string, Attribute>;

const STRING: Attribute = { type: 'string' };

function attributesOf(table: TableName): [string, Attribute][] {
  return Object.entries(kindOf(table).fields).flatMap(([name, field]): [string, Attribute][] => {
    if (name === 'position')
      return [
        ['x', { type: 'double' }],
        ['y', { type: 'double' }],
      ];
    if (typeof field.default === 'boolean')
      return [[name, { type: 'boolean', byDefault: String(field.default) }]];
    return [[name, takesNumbers(field) ? { type: 'double' } : STRING]];
  });
}

const takesNumbers = (field: Field): boolean => field.schema.safeParse(0.5).success;

/** Declared always, so that every file has the same columns. */
export const NODE: Attributes = new Map([
  ['id', STRING],
  ['kind', STRING],
  ['label', STRING],
  ...Object.values(NODE_TABLES).flatMap(attributesOf),
]);
/** Ends are the edge's own; `onLink` names the link that an assumption is attached to, which no edge can end on. */
export const EDGE: Attributes = new Map([
  ['id', STRING],
  ...attributesOf('links').filter(([name]) => name !== 'from' && name !== 'to'),
  ['onLink', STRING],
]);
export const GRAPH: Attributes = new Map(attributesOf('project'));

/** What a record says, in words; what says no more than the attribute's default is left out. */
export function attributeValues(table: TableName, record: AnyRecord): Map<string, string> {
  const values = new Map<string, string>();
  const said = record as unknown as Readonly<Record<string, unknown>>;
  for (const [name, field] of Object.entries(kindOf(table).fields)) {
    const value = said[name];
    if (typeof field.default === 'boolean' && value === field.default) continue;
    const [x, y, ...more] = flat(value).split(' ');
    if (name !== 'position') values.set(name, flat(value));
    else if (x !== undefined && y !== undefined && more.length === 0) values.set('x', x).set('y', y);
  }
  return values;
}
