/** Reads the indicators of one row of a matrix, with their baselines and targets. */
import type { Actual, Indicator, Target } from '../../../model/index.ts';
import { tidyLine, type Cell } from '../../ooxml/source.ts';
import { joinCut } from './cut.ts';
import { countBaselines, readValues } from './values.ts';
import type { Role } from './words.ts';

export interface ReadIndicator {
  statement: string;
  source: string;
  baseline: string;
  baselineQualifier: string;
  target: string;
  targetQualifier: string;
  /** As printed: "1.1", "M1", "4a". */
  readonly code?: string;
  /** What some donors' documents say beyond the columns that every matrix has, by the model's own fields. */
  readonly more?: Partial<Omit<Indicator, 'id' | 'result' | 'order'>>;
  /** When the target is to be reached, and what the document calls that time. */
  readonly due?: Pick<Target, 'date' | 'label'>;
  readonly milestones?: readonly Pick<Target, 'text' | 'date' | 'label'>[];
  readonly actuals?: readonly Partial<Omit<Actual, 'id' | 'indicator' | 'order'>>[];
}

/**
 * Adds the indicators of a row to its result.
 *
 * @param afterCut the row is the first below a page break and may go on with the indicator above
 */
export function readIndicators(
  owner: { readonly indicators: ReadIndicator[] },
  row: number,
  cellIn: (row: number, role: Role) => Cell | undefined,
  afterCut: boolean,
): void {
  const read = (role: Role): string | null => {
    const cell = cellIn(row, role);
    return cell && cell.row === row ? joinCut(cell.paragraphs) : null;
  };
  const statement = read('indicator') ?? '';
  const both = read('baselineTarget') ?? '';
  const source = read('source') ?? '';
  const apart = { baseline: read('baseline') ?? '', target: read('target') ?? '' };
  if ([statement, both, source, apart.baseline, apart.target].every((t) => t === '')) return;

  const values = (text: string) => {
    const { baseline, baselineQualifier, target, targetQualifier } = readValues(text);
    return {
      baseline: baseline || apart.baseline,
      baselineQualifier,
      target: target || apart.target,
      targetQualifier,
    };
  };
  const last = owner.indicators.at(-1);
  if (last && afterCut && /^\p{Ll}/u.test(statement)) {
    last.statement = `${last.statement} ${statement}`;
    const more = values(both);
    for (const key of ['baseline', 'baselineQualifier', 'target', 'targetQualifier'] as const)
      last[key] = `${last[key]} ${more[key]}`.trim();
    return;
  }
  // Several indicators in one row: as many lines on the left as pairs of values on the right.
  const lines = statement.split('\n');
  const pairs = both.split(/\n(?=baselines?\b)/i);
  if (lines.length > 1 && pairs.length === lines.length && countBaselines(both) === lines.length) {
    lines.forEach((line, i) =>
      owner.indicators.push({
        statement: tidyLine(line),
        source: i === 0 ? source : '',
        ...values(pairs[i] ?? ''),
      }),
    );
  } else owner.indicators.push({ statement, source, ...values(both) });
}
