/** Assumptions beside the rows of a donor's matrix, in the words of the labels' language. */
import type { View } from '../../../model/index.ts';
import { assumptionsByRow } from '../iom/printKeys.ts';

/**
 * The assumptions of each row as paragraphs. One that belongs to more than its row stands in the first of them and says what it
 * belongs to; what belongs to nothing closes the last row.
 *
 * @param rows the elements that each row prints
 */
export const assumptionsBeside = (v: View, rows: readonly (readonly string[])[]): string[][] =>
  assumptionsByRow(v, rows).map((groups) =>
    groups.flatMap(({ heading, items }) => [
      ...(heading ? [heading] : []),
      ...items.map(({ key, statement }) => (key ? `${key}: ${statement}` : statement)),
    ]),
  );
