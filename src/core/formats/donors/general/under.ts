/**
 * Which result a row of a logframe stands under, as far as its place and number say. The reader asks it to find the home of a row, the
 * writers to see where words are needed.
 */
import { NEXT_UP, RANK, type Level } from '../../../model/index.ts';
import type { Places } from '../iom/places.ts';

/**
 * The nearest result above of a higher level; after a section of all outcomes, or where it skips no level, the one whose
 * number is continued: 1.2 under 1.
 *
 * @param rows all rows above, as `places` has them
 */
export function underByPlace(
  rows: readonly { readonly level: Level; readonly code: string | null }[],
  places: Places,
  level: Level,
  code: string | null,
): number | null {
  const nearest = places.under(level, null);
  const prefix = code?.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
  const index =
    prefix === null ? -1 : rows.findLastIndex((r) => r.code === prefix && RANK[r.level] > RANK[level]);
  const found = rows[index];
  if (!found) return nearest;
  const near = nearest === null ? undefined : rows[nearest];
  const fits =
    NEXT_UP[level].includes(found.level) || near === undefined || RANK[found.level] <= RANK[near.level];
  return fits ? index : nearest;
}
