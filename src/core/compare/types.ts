/** What differs between two versions of one project. */
import type { TableName } from '../model/index.ts';

export const DIFFERENCE_KINDS = ['added', 'removed', 'reworded', 'moved', 'relevelled', 'revalued'] as const;
/**
 * `moved`: under another parent, at another place among its neighbours, or belonging to something else; `revalued`: a baseline, target,
 * measured value or another value that is no sentence, such as a status or a day.
 */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  /** The same as long as it is about the same thing, whatever it says. */
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly table: TableName;
  readonly id: string;
  /** The field of the record, or the place it was moved from: `home`, `order` or `ends`. Null for what came or went whole. */
  readonly field: string | null;
  /** Values of the field; ids of parents for `home`, of both ends for `ends`; null for what came, went or was put in another order. */
  readonly before: unknown;
  readonly after: unknown;
}
