/** Takes the cell of a result apart: one statement or several, and the indicators that some print below it. */
import { coded, tierLabel, type Tier } from './dictionary.ts';

export interface Statement {
  readonly tier: Tier;
  readonly code: string | null;
  readonly text: string;
  /** A word says the level, not a number or the place alone. */
  readonly sure: boolean;
}

const BULLET = /^[-–—•*·▪]\s*/;
const INDICATOR = /^(?:indicators?|indicateurs?|indicador(?:es)?|indikator(?:en)?)\b[^:\n]{0,12}[:\n]?\s*/i;

/**
 * @param band level that a row above or a cell beside the result names
 * @param previous level of the row above, for words without a label or a number
 * @param shared the column holds indicators too: lines below a result, or rows without a label
 */
export function statementsIn(
  text: string,
  band: Tier | null,
  previous: Tier | null,
  shared: boolean,
): { readonly statements: readonly Statement[]; readonly indicators: readonly string[] } {
  if (text === '') return { statements: [], indicators: [] };
  const label = tierLabel(text);
  const whole = label ? label.rest : text;
  const lines = whole.split('\n').filter((line) => line !== '');
  if (shared && !label && coded(text) === null)
    return { statements: [], indicators: lines.map((l) => l.replace(INDICATOR, '')).filter((l) => l !== '') };
  const first = shared ? lines.findIndex((line) => INDICATOR.test(line)) : -1;
  const words = shared ? lines.slice(0, first < 0 ? 1 : first) : lines;
  const indicators = (shared ? lines.slice(words.length) : [])
    .map((line) => line.replace(INDICATOR, '').replace(BULLET, ''))
    .filter((line) => line !== '');
  const tier = label?.tier ?? band;
  // Each line that begins with a sign or a number is one of a list; other lines go on with the one above.
  const items: string[] = [];
  for (const line of words) {
    const begins = items.length === 0 || BULLET.test(line) || coded(line) !== null || tier === 'activity';
    if (begins) items.push(line.replace(BULLET, ''));
    else items[items.length - 1] += `\n${line}`;
  }
  if (label && items.length === 0) items.push('');
  const statements = items.map((item): Statement => {
    const number = coded(item);
    const code = number?.code ?? (items.length === 1 ? (label?.code ?? null) : null);
    return {
      tier: tier ?? number?.tier ?? previous ?? 'output',
      code,
      text: number ? number.rest : item,
      sure: tier !== null,
    };
  });
  return { statements, indicators };
}
