/**
 * Half of a surrogate pair, as a careless cut leaves it, turns into U+FFFD wherever text is encoded, on the wire or in a file. Kept as
 * it is at home, two copies would differ for ever; so it is replaced before it is written anywhere.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A plain JSON value with every string in it well formed. */
export function wellFormedJson<T>(value: T): T;
export function wellFormedJson(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => wellFormedJson(inner));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [wellFormed(key), wellFormedJson<unknown>(inner)]),
  );
}
