/**
 * Field kinds. Each field of a record states once how it is stored, checked, diffed and merged.
 *
 * - `text`: words people write; merges character by character (a Y.Text in a shared document).
 * - `atom`: a value replaced whole (an enum, a date, a position).
 * - `set`: a set of keys; two people adding different keys both keep theirs (a Y.Map of key → true).
 *   In the plain document it is an object `{ key: true }`.
 * - `order`: a fractional key; ties are broken by record id.
 * - `ref`: the id of another record, or null.
 */
import * as z from 'zod/mini';

export type FieldKind = 'text' | 'atom' | 'set' | 'order' | 'ref';

export interface Field<K extends FieldKind = FieldKind, T = unknown> {
  readonly kind: K;
  readonly schema: z.ZodMiniType<T>;
  readonly default: T;
}

export type KeySet = Readonly<Record<string, true>>;

/** Longest text one field may hold, in UTF-16 units. Longer input is refused at the edge with a sentence. */
export const MAX_TEXT = 20_000;
/** Longest id or key. */
export const MAX_KEY = 120;

const idSchema = z.string().check(z.minLength(1), z.maxLength(MAX_KEY));
const textSchema = z.string().check(z.maxLength(MAX_TEXT));
const setSchema = z.record(idSchema, z.literal(true)) as unknown as z.ZodMiniType<KeySet>;

export const text = (): Field<'text', string> => ({ kind: 'text', schema: textSchema, default: '' });

export const atom = <T>(schema: z.ZodMiniType<T>, fallback: T): Field<'atom', T> => ({
  kind: 'atom',
  schema,
  default: fallback,
});

export const set = (): Field<'set', KeySet> => ({ kind: 'set', schema: setSchema, default: {} });

export const order = (): Field<'order', string> => ({ kind: 'order', schema: idSchema, default: 'a0' });

export const ref = (): Field<'ref', string | null> => ({
  kind: 'ref',
  schema: z.nullable(idSchema),
  default: null,
});

export const flag = (): Field<'atom', boolean> => atom(z.boolean(), false);

/** Longest label, in UTF-16 units. */
export const MAX_LABEL = 500;

/** A short label that is replaced whole, such as a code or a file name; null where there is none. */
export const label = (): Field<'atom', string | null> =>
  atom(z.nullable(z.string().check(z.maxLength(MAX_LABEL))), null);

export const number = (): Field<'atom', number | null> => atom(z.nullable(z.number()), null);

/** A calendar day as YYYY-MM-DD, or null. */
export const date = (): Field<'atom', string | null> =>
  atom(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null);

/** Longest passage of `words`, in UTF-16 units. */
export const MAX_WORDS = 5_000;

/** What one person says in their own name, replaced whole: nobody else writes in it, so there is nothing to merge. */
export const words = (): Field<'atom', string> => atom(z.string().check(z.maxLength(MAX_WORDS)), '');

/** A moment as an ISO string in UTC, such as 2026-03-01T09:30:00.000Z, or null. */
export const moment = (): Field<'atom', string | null> =>
  atom(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/))), null);

export const choice = <const V extends readonly [string, ...string[]]>(
  values: V,
  fallback: V[number],
): Field<'atom', V[number]> => atom(z.enum(values) as unknown as z.ZodMiniType<V[number]>, fallback);

export const maybeChoice = <const V extends readonly [string, ...string[]]>(
  values: V,
): Field<'atom', V[number] | null> =>
  atom(z.nullable(z.enum(values)) as unknown as z.ZodMiniType<V[number] | null>, null);

export type Fields = Readonly<Record<string, Field>>;

export type RecordOf<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F]: F[K] extends Field<FieldKind, infer T> ? T : never;
};

export interface RecordKind<F extends Fields = Fields> {
  /** Name of the table that holds records of this kind. */
  readonly table: string;
  readonly fields: F;
  /** Checks a whole record; unknown fields are kept out of the way, never refused. */
  readonly schema: z.ZodMiniType<RecordOf<F>>;
}

export function defineRecord<const T extends string, F extends Fields>(
  table: T,
  fields: F,
): RecordKind<F> & { readonly table: T } {
  const shape: Record<string, z.ZodMiniType> = { id: idSchema };
  for (const [name, field] of Object.entries(fields)) shape[name] = field.schema;
  return { table, fields, schema: z.object(shape) as unknown as z.ZodMiniType<RecordOf<F>> };
}

/** A complete record: the given values over the defaults. */
export function makeRecord<F extends Fields>(
  kind: RecordKind<F>,
  id: string,
  values: Partial<Omit<RecordOf<F>, 'id'>> = {},
): RecordOf<F> {
  const record: Record<string, unknown> = { id };
  for (const [name, field] of Object.entries(kind.fields)) record[name] = field.default;
  return Object.assign(record, values) as RecordOf<F>;
}
