/** The budget as rules read it: lines with an amount, what they pay for, and in which money. */
import { projectOf, type BudgetLine, type View } from '../model/index.ts';
import { memoFor, unique } from './collections.ts';

export interface Money {
  /** Lines that have an amount, zero included. */
  readonly lines: readonly BudgetLine[];
  /** Every currency of the lines; the project's stands for lines that name none. */
  readonly currencies: readonly string[];
  readonly sum: number;
  /** Amount by the id of what it pays for. */
  readonly paidFor: ReadonlyMap<string, number>;
}

export const moneyOf = memoFor((view: View): Money => {
  const { currency } = projectOf(view.doc);
  const lines = Object.values(view.doc.budgetLines).filter((line) => line.amount !== null);
  const paidFor = new Map<string, number>();
  for (const { about, amount } of lines)
    if (about !== null) paidFor.set(about, (paidFor.get(about) ?? 0) + (amount ?? 0));
  return {
    lines,
    currencies: unique(
      lines.map((line) => (line.currency ?? currency ?? '').toUpperCase()).filter((c) => c !== ''),
    ),
    sum: lines.reduce((total, line) => total + (line.amount ?? 0), 0),
    paidFor,
  };
});
