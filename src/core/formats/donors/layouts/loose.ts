/** Indicators that stand apart from the matrix, on sheets or in a plan of their own: what they say is filled in where they belong. */
import { tierLabel } from '../general/dictionary.ts';
import { levelsFor } from '../general/levels.ts';
import { Tree } from '../general/tree.ts';
import type { ReadIndicator } from '../iom/indicators.ts';
import type { ReadMatrix } from '../iom/matrix.ts';
import { similarity } from '../iom/similarity.ts';

export interface Loose {
  readonly indicator: ReadIndicator;
  /** The result that it measures, as named; "" where nobody says. */
  readonly result: string;
  /** Words of the sheet that have no place. */
  readonly left: readonly string[];
}

/** Below this, two wordings are taken for different indicators. */
const ALIKE = 0.75;

/** The matrix with what the sheets say of its indicators; sheets of others become indicators of the result they name. */
export function withLoose(matrix: ReadMatrix, loose: readonly Loose[]): ReadMatrix {
  if (loose.length === 0) return matrix;
  const left = [...matrix.left];
  const taken = new Set<ReadIndicator>();
  for (const sheet of loose) {
    const { indicator } = sheet;
    for (const text of sheet.left) left.push({ text, at: indicator.statement });
    const place = placeOf(matrix, sheet, taken);
    if (!place) {
      left.push({ text: wordsOf(sheet), at: sheet.result });
      continue;
    }
    const owner = matrix.results[place.result];
    const known = owner?.indicators[place.at];
    if (!owner) continue;
    const filled = known
      ? filledWith(known, indicator, (text) => left.push({ text, at: known.statement }))
      : indicator;
    owner.indicators[place.at] = filled;
    taken.add(filled);
  }
  return { ...matrix, left };
}

/** Sheets without any matrix: the results are those that they name. */
export function matrixOf(loose: readonly Loose[]): ReadMatrix {
  const names = [...new Set(loose.map((sheet) => sheet.result))];
  const labels = names.map((name) => tierLabel(name));
  const tree = new Tree(levelsFor(new Set(labels.flatMap((label) => label?.tier ?? []))));
  names.forEach((name, i) => {
    const label = labels[i];
    const statement = {
      code: label?.code ?? null,
      text: label?.rest ?? name,
      of: null,
      sure: label !== null,
    };
    tree.addAll([{ ...statement, tier: label?.tier ?? 'outcome' }]);
  });
  const { results, activities, left } = tree;
  for (const sheet of loose) {
    results[names.indexOf(sheet.result)]?.indicators.push(sheet.indicator);
    for (const text of sheet.left) left.push({ text, at: sheet.indicator.statement });
  }
  return { results, activities, left, assumptions: [] };
}

/** Where an indicator stands, or would be added: by its words, by its number where the words are near, by its result. */
function placeOf(
  { results }: ReadMatrix,
  { indicator, result }: Loose,
  taken: ReadonlySet<ReadIndicator>,
): { result: number; at: number } | null {
  let best: { result: number; at: number } | null = null;
  let score = ALIKE;
  results.forEach((owner, r) => {
    owner.indicators.forEach((known, at) => {
      if (taken.has(known) || known.statement === '') return;
      const sameCode = known.code !== undefined && known.code !== '' && known.code === indicator.code;
      const alike = similarity(known.statement, indicator.statement) + (sameCode ? 0.3 : 0);
      if (known.statement === indicator.statement || alike > score)
        [best, score] = [{ result: r, at }, known.statement === indicator.statement ? 2 : alike];
    });
  });
  if (best || result === '') return best;
  const label = tierLabel(result);
  const words = label?.rest || result;
  const named = results.findIndex(
    (r) =>
      similarity(r.statement, words) > ALIKE ||
      (label?.code && r.code === label.code && r.level === label.tier),
  );
  return named < 0 ? null : { result: named, at: results[named]?.indicators.length ?? 0 };
}

/** Fills what the matrix left open; where both say something, the matrix stays and the other words are kept. */
function filledWith(known: ReadIndicator, more: ReadIndicator, keep: (text: string) => void): ReadIndicator {
  const fields = { ...known.more } as Record<string, unknown>;
  for (const [field, value] of Object.entries(more.more ?? {})) {
    if (fields[field] === undefined) fields[field] = value;
    else if (fields[field] !== value) keep(String(value));
  }
  const text = (field: 'source' | 'baseline' | 'target'): string => {
    if (known[field] !== '' && more[field] !== '' && known[field] !== more[field]) keep(more[field]);
    return known[field] || more[field];
  };
  return {
    ...known,
    source: text('source'),
    baseline: text('baseline'),
    target: text('target'),
    more: fields,
    code: known.code || (more.code ?? ''),
    milestones: known.milestones?.length ? known.milestones : (more.milestones ?? []),
    actuals: [...(known.actuals ?? []), ...(more.actuals ?? [])],
  };
}

const wordsOf = ({ indicator, result }: Loose): string =>
  [result, indicator.statement, indicator.baseline, indicator.target, indicator.source]
    .concat(Object.values(indicator.more ?? {}).map(String))
    .filter((words) => words !== '')
    .join('\n');
