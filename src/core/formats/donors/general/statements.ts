/** Takes the cell of a result apart: one statement or several, and the indicators that some print below it. */
import { readAlsoTo } from '../iom/bands.ts';
import { activityBand, coded, headsActivities, readRelation, tierLabel, type RowName } from './dictionary.ts';

export interface Statement {
  readonly tier: RowName;
  readonly code: string | null;
  readonly text: string;
  /** The result that it names as the one it serves. */
  readonly of: { readonly tier: RowName | null; readonly code: string } | null;
  /** A word says the level, not a number, a shade or the place alone. */
  readonly sure: boolean;
}

/** What is known of the level before the words are read, surest first. */
export interface Hints {
  /** Level that a person chose for this row. */
  readonly chosen: RowName | null;
  /** Level that the head of the column names. */
  readonly column: RowName | null;
  /** Level that a row above or a cell beside the result names. */
  readonly band: RowName | null;
  /** Level of rows of the same shade. */
  readonly shade: RowName | null;
  /** Level of the row above, for words without a label or a number. */
  readonly previous: RowName | null;
}

const BULLET = /^[-–—•*·▪]\s*/;
const INDICATOR = /^(?:indicators?|indicateurs?|indicador(?:es)?|indikator(?:en)?)\b[^:\n]{0,12}[:\n]?\s*/i;

/** @param shared the column holds indicators too: lines below a result, or rows without a label */
export function statementsIn(
  text: string,
  hints: Hints,
  shared: boolean,
): { readonly statements: readonly Statement[]; readonly indicators: readonly string[] } {
  if (text === '') return { statements: [], indicators: [] };
  const under = shared ? null : activityBand(text);
  if (under) {
    const { statements } = statementsIn(under.lines.join('\n'), { ...hints, chosen: 'activity' }, false);
    return { statements: statements.map((one) => ({ ...one, of: one.of ?? under.of })), indicators: [] };
  }
  const label = tierLabel(text);
  const whole = label ? label.rest : text;
  const lines = whole.split('\n').filter((line) => line !== '');
  if (shared && !label && coded(text) === null && hints.chosen === null)
    return { statements: [], indicators: lines.map((l) => l.replace(INDICATOR, '')).filter((l) => l !== '') };
  const first = shared ? lines.findIndex((line) => INDICATOR.test(line)) : -1;
  const heading = shared ? -1 : lines.findIndex((line) => headsActivities(line));
  const end = shared ? (first < 0 ? 1 : first) : heading < 0 ? lines.length : heading;
  const words = lines.slice(0, end);
  const activities = heading < 0 ? [] : lines.slice(heading + 1);
  const indicators = (shared ? lines.slice(words.length) : [])
    .map((line) => line.replace(INDICATOR, '').replace(BULLET, ''))
    .filter((line) => line !== '');
  const named = hints.chosen ?? label?.tier ?? null;
  const tier = named ?? hints.column ?? hints.band;
  const statements = itemsOf(words, tier === 'activity').map((item, _, { length }): Statement => {
    const inner = length > 1 || !label ? tierLabel(item) : null;
    const number = coded(inner ? inner.rest : item);
    const relation = readRelation(number ? number.rest : inner ? inner.rest : item);
    const own = hints.chosen ?? inner?.tier ?? (number?.lettered && !label ? number.tier : null);
    const said = own ?? tier;
    return {
      tier: said ?? hints.shade ?? number?.tier ?? hints.previous ?? 'output',
      code: number?.code ?? inner?.code ?? (length === 1 ? (label?.code ?? null) : null),
      text: relation?.rest ?? (number ? number.rest : inner ? inner.rest : item),
      of: relation,
      sure: said !== null,
    };
  });
  if (label && statements.length === 0)
    return {
      statements: [{ tier: tier ?? label.tier, code: label.code, text: '', of: null, sure: true }],
      indicators,
    };
  const work = statementsIn(activities.join('\n'), { ...hints, chosen: 'activity' }, false).statements;
  return { statements: [...statements, ...work], indicators };
}

/**
 * Each line that begins with a sign, a number or a level is one of a list; other lines go on with the one above. In a list of
 * activities each line is one, but in the middle of a sentence where others have a sign or a number.
 */
function itemsOf(lines: readonly string[], list: boolean): string[] {
  const items: string[] = [];
  const bare = list && !lines.some((line) => BULLET.test(line) || coded(line) !== null);
  for (const line of lines) {
    const begins =
      items.length === 0 ||
      BULLET.test(line) ||
      coded(line) !== null ||
      tierLabel(line) !== null ||
      (list && readAlsoTo(line).statement !== '' && (bare || !/^\p{Ll}/u.test(line)));
    if (begins) items.push(line.replace(BULLET, ''));
    else items[items.length - 1] += `\n${line}`;
  }
  return items;
}
