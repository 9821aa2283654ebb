/** What activities need and cost, in words. */
import { inOrder, projectOf, type BudgetLine, type Document } from '../../../model/index.ts';
import { amountText } from './project.ts';

/** "USD 12,000" */
export const moneyText = (doc: Document, { amount, currency }: BudgetLine, language: string): string =>
  amount === null ? '' : amountText(amount, currency ?? projectOf(doc).currency, language);

/** "Two vehicles: USD 12,000" */
export const budgetText = (doc: Document, line: BudgetLine, language: string): string =>
  [line.label, moneyText(doc, line, language)].filter((words) => words !== '').join(': ');

/** The lines about an element, or with null those about none that is there. */
export const budgetOf = (doc: Document, id: string | null): BudgetLine[] =>
  inOrder(Object.values(doc.budgetLines)).filter(({ about }) =>
    id === null ? about === null || !(doc.activities[about] ?? doc.results[about]) : about === id,
  );
