/** INPUTS at the foot of the outcome: money by funder, their total, and the donor's own share. */
import { inOrder, projectOf, type BudgetLine, type Document } from '../../../model/index.ts';
import { cellOf, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import type { Labels } from '../donor.ts';
import { amountText } from '../kit/project.ts';
import type { FcdoLabel } from './labels.ts';

type L = Labels<FcdoLabel>;
type Pair = readonly [head: string, value: string];

const OWN = /\b(?:FCDO|DFID)\b/i;

/** @param columns of the table; the first names the row */
export function inputRows(doc: Document, columns: number, labels: L, language: string): PrintedRow[] {
  const lines = inOrder(Object.values(doc.budgetLines)).filter((line) => line.amount !== null);
  if (lines.length === 0) return [];
  const currencyOf = (line: BudgetLine): string => line.currency ?? projectOf(doc).currency ?? '';
  const rows = [...new Set(lines.map(currencyOf))].flatMap((currency) => {
    const own = lines.filter((line) => currencyOf(line) === currency);
    const behind = currency ? ` (${currency === 'GBP' ? '£' : currency})` : '';
    const money = pairsOf(own, labels, behind, language);
    return pairRows(`${labels.inputs}${behind}`, money, columns);
  });
  return [...rows, ...pairRows(`${labels.inputs} (HR)`, [[labels.staff, '']], columns)];
}

const sumOf = (lines: readonly BudgetLine[]): number =>
  lines.reduce((total, line) => total + (line.amount ?? 0), 0);

function pairsOf(lines: readonly BudgetLine[], labels: L, behind: string, language: string): Pair[] {
  const number = (value: number): string => amountText(value, null, language);
  const funderOf = ({ funder }: BudgetLine): string => funder || labels.other;
  const total = sumOf(lines);
  const share = sumOf(lines.filter((line) => OWN.test(line.funder ?? '')));
  return [
    ...[...new Set(lines.map(funderOf))].map((name): Pair => {
      const own = lines.filter((line) => funderOf(line) === name);
      return [`${name}${behind}`, number(sumOf(own))];
    }),
    [`${labels.total}${behind}`, number(total)],
    ...(share > 0 ? [[labels.ownShare, number(Math.round((share / total) * 1000) / 10)] as const] : []),
  ];
}

/** A row of heads over a row of values, as often as the table is too narrow for all of them. */
function pairRows(name: string, pairs: readonly Pair[], columns: number): PrintedRow[] {
  // The narrow column of "Planned" and "Achieved" goes with the one beside it.
  const slots = columns - 2;
  const rows: PrintedRow[] = [];
  for (let from = 0; from < pairs.length; from += slots) {
    const some = pairs.slice(from, from + slots);
    const cells = (side: 0 | 1): PrintedCell[] =>
      Array.from({ length: slots }, (_, i) =>
        cellOf(some[i]?.[side] ?? '', {
          ...(side === 0 && some[i] ? ({ look: 'label' } as const) : {}),
          ...(i === 1 ? { columnSpan: 2 } : {}),
        }),
      );
    rows.push(
      { cells: [cellOf(name, { look: 'head', rowSpan: 2 }), ...cells(0)], keepNext: true },
      { cells: cells(1) },
    );
  }
  return rows;
}
