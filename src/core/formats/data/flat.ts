/** Values of a record as words in a cell or an attribute, and back: what CSV tables and graphs have in common. */
import { kindOf, type Field, type TableName } from '../../model/index.ts';

/** Ids may hold blanks, which here stand between the keys of a set. */
const keyText = (key: string): string => key.replace(/[%\s]/g, (c) => encodeURIComponent(c));

/** Numbers as they are, sets as their keys, a position as "x y", nothing as no words. */
export function flat(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (isPosition(value)) return `${value.x} ${value.y}`;
  const entries = Object.entries(value);
  if (entries.length === 0) return '';
  if (!entries.every(([, v]) => v === true)) return JSON.stringify(value);
  return entries
    .map(([key]) => keyText(key))
    .toSorted()
    .join(' ');
}

const isPosition = (value: object): value is { x: number; y: number } =>
  Object.keys(value).toSorted().join() === 'x,y';

/** The value that a field writes so; the words themselves where none fits, for the reader to name. */
function unflat(field: Field, words: string): unknown {
  if (field.kind === 'text') return words;
  if (field.kind === 'set') {
    const keys = words.split(/\s+/).filter((key) => key !== '');
    return Object.fromEntries(keys.map((key) => [decoded(key), true]));
  }
  if (words === '') return field.default;
  return readings(words).find((value) => field.schema.safeParse(value).success) ?? words;
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** What the words may mean, the plainest first: a code such as "12" stays a code where the field takes words. */
function readings(words: string): unknown[] {
  const found: unknown[] = [words];
  if (words.trim() !== '' && Number.isFinite(Number(words))) found.push(Number(words));
  if (/^(true|false)$/i.test(words)) found.push(words.toLowerCase() === 'true');
  const [x, y, ...more] = words.split(' ').map(Number);
  if (more.length === 0 && Number.isFinite(x) && Number.isFinite(y)) found.push({ x, y });
  try {
    found.push(JSON.parse(words));
  } catch {
    // No JSON, so it means one of the others.
  }
  return found;
}

/** A record's values under their own names as a reader of records takes them; names that no field has are kept as words. */
export function unflatRecord(table: TableName, values: ReadonlyMap<string, string>): Record<string, unknown> {
  const { fields } = kindOf(table);
  const record: Record<string, unknown> = {};
  for (const [name, words] of values) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) record[name] = unflat(field, words);
    else if (words !== '') record[name] = words;
  }
  return record;
}
