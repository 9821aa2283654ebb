/** The indicators of one row: several in a cell are taken apart by line, with as many values beside them. */
import type { ReadIndicator } from '../iom/indicators.ts';
import { readValues } from '../iom/values.ts';
import { readDated } from './when.ts';

interface Cells {
  readonly statement: string;
  readonly source: string;
  readonly baseline: string;
  readonly target: string;
}

const SIGN = /^(?:[-–—•*·▪]\s*|[A-Za-z]{0,2}\d+(?:\.\w+)*[.):]\s+|\d+(?:\.\w+)+\s+)/;

/** Adds the indicators of a row to its result. */
export function readIndicatorRow(owner: { readonly indicators: ReadIndicator[] }, cells: Cells): void {
  if (Object.values(cells).every((text) => text === '')) return;
  const statements = apart(cells.statement);
  const count = Math.max(1, statements.length);
  // "Baseline: 9 Target: 3" in one cell.
  const both = cells.target === '' ? readValues(cells.baseline) : null;
  const { baseline, target } = both?.labelled ? both : cells;
  const [sources, baselines, targets] = [cells.source, baseline, target].map((text) =>
    beside(text, count),
  ) as [string[], string[], string[]];
  for (let i = 0; i < count; i += 1) {
    const from = readDated(baselines[i] ?? '');
    const to = readDated(targets[i] ?? '');
    owner.indicators.push({
      statement: statements[i] ?? '',
      source: sources[i] ?? '',
      baseline: from.text,
      baselineQualifier: '',
      target: to.text,
      targetQualifier: '',
      ...(from.date && { more: { baselineYear: Number(from.date.slice(0, 4)) } }),
      ...(to.date && { due: { date: to.date, label: '' } }),
    });
  }
}

/** Lines that each begin with a sign, a number or a capital letter are one indicator each; others go on with the line above. */
function apart(text: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const items: string[] = [];
  for (const line of lines) {
    if (items.length === 0 || SIGN.test(line) || /^["“«]?[\p{Lu}\p{Lo}\d%#]/u.test(line))
      items.push(line.replace(SIGN, ''));
    else items[items.length - 1] += ` ${line}`;
  }
  return items;
}

/** As many lines as indicators: one each. Otherwise nobody can say, and the words stay whole with the first. */
function beside(text: string, count: number): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.length === count && count > 1
    ? lines.map((line) => line.replace(/^[-–—•*·▪]\s*/, ''))
    : [text];
}
