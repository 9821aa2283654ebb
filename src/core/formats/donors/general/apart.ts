/** Takes the cells of one row apart: indicators by line, and what stands beside them by number or by line. */
import { partsOf, type InsideRole } from './cellParts.ts';

const BULLET = /^[-–—•*·▪◦]\s*/;
const WORD = String.raw`(?:\p{L}+[ ]+(?:level[ ]+)?)?(?:indicators?|(?:indicateurs?|indicador(?:es)?)(?:[ ]+(?:de |del |d[’'])\p{L}+)?|indikator(?:en)?|OVI|KPI)`;
/** "Output Indicator 1.1: …", "Indicator 1a …", "M1: …", "2. …", "1.1 …". */
const CODE = new RegExp(
  String.raw`^(?:${WORD}[ ]*(?:no\.?|nr\.?|#)?[ ]*([A-Za-z]{0,2}\d+[a-z]?(?:\.\w+)*)[.):]?(?:[ ]*[–—-])?(?:\s+|$)` +
    String.raw`|${WORD}(?:[ ]+(?:one|two|three|four|five|six|seven|eight|nine|ten))?[ ]*:\s*|([A-Za-z]{0,2}\d+[a-z]?(?:\.\w+)*)[.):]\s+)`,
  'iu',
);
/** "1.1 Wells" and "B1 Wells", but not "1.5 million people". */
const DEPTH = /^(\d+(?:\.\w+)+|[A-Z]{1,2}\d+(?:\.\d+)*)\s+(?=[\p{Lu}\p{Lo}#%"“(])/u;

export interface One {
  statement: string;
  code: string;
  readonly inside: Map<InsideRole, { text: string; qualifier: string; name: string }[]>;
}

/** The number before the words of an indicator, or of the result that it belongs to where several share the cell. */
function numberOf(line: string, owners: readonly string[]): { code: string; rest: string } | null {
  const owner = owners.find((number) => line.startsWith(`${number} `));
  if (owner !== undefined) return { code: owner, rest: line.slice(owner.length).trim() };
  const match = CODE.exec(line) ?? DEPTH.exec(line);
  if (!match) return null;
  return { code: match[1] ?? match[2] ?? '', rest: line.slice(match[0].length).trim() };
}

/** Lines that each begin with a sign, a number or a capital letter are one indicator each; others go on with the line above. */
export function apart(text: string, owners: readonly string[]): One[] {
  const { lead, parts } = partsOf(text);
  const items: One[] = [];
  const addLines = (words: string): void => {
    for (const line of words.split('\n').filter((l) => l.trim() !== '')) {
      const bare = line.replace(BULLET, '');
      const number = numberOf(bare, owners);
      const begins = number !== null || bare !== line || /^["“«]?[\p{Lu}\p{Lo}\d%#]/u.test(line);
      const last = items.at(-1);
      // A code on a line of its own stands over the words.
      if (last && last.statement === '' && last.code !== '') last.statement = bare;
      else if (!last || begins)
        items.push({
          statement: number ? number.rest : bare.trim(),
          code: number?.code ?? '',
          inside: new Map(),
        });
      else last.statement += ` ${line}`;
    }
  };
  addLines(lead);
  for (const item of items) arrow(item);
  const count = (role: InsideRole): number => parts.filter((p) => p.role === role).length;
  const several = count('baseline') > 1 || count('target') > 1;
  for (const part of parts) {
    // The next indicator of the cell begins on the line after a value.
    const [own = '', ...rest] = part.text.split('\n');
    if (items.length === 0) items.push({ statement: '', code: '', inside: new Map() });
    const last = items.at(-1) as One;
    const words = several ? own : part.text;
    last.inside.set(part.role, [...(last.inside.get(part.role) ?? []), { ...part, text: words }]);
    if (several && rest.length > 0) addLines(rest.join('\n'));
  }
  return items;
}

/** "Litres sold a day (40 → 90)": what it starts from and what it aims at. */
function arrow(item: One): void {
  const { statement } = item;
  let depth = 0;
  let at = statement.length;
  while (at > 0 && statement.endsWith(')')) {
    at -= 1;
    if (statement[at] === ')') depth += 1;
    if (statement[at] === '(') depth -= 1;
    if (depth === 0) break;
  }
  const [from = '', to, more] = statement.slice(at + 1, -1).split('→');
  if (depth > 0 || to === undefined || more !== undefined) return;
  item.statement = statement.slice(0, at).trim();
  item.inside.set('baseline', [{ text: from.trim(), qualifier: '', name: '' }]);
  item.inside.set('target', [{ text: to.trim(), qualifier: '', name: '' }]);
}

/** Lines that begin with the numbers of the indicators: each goes to the first of its number that has none yet. */
function byNumber(
  lines: readonly string[],
  codes: readonly string[],
  owners: readonly string[],
): string[] | null {
  if (codes.length < 2 || codes.every((code) => code === '')) return null;
  const texts = codes.map(() => '');
  for (const line of lines) {
    const number = numberOf(line, owners);
    const at = codes.findIndex((code, i) => code === number?.code && texts[i] === '');
    if (!number || at < 0) return null;
    texts[at] = number.rest;
  }
  return texts;
}

/**
 * Shares the words of a cell among the indicators of its row: by their numbers, or one line each where there are as many.
 * Otherwise nobody can say, and the words stay whole with the first.
 */
export function spreadOver(
  text: string,
  codes: readonly string[],
  owners: readonly string[],
): (i: number) => string {
  const lines = text.split('\n').filter((line) => line !== '');
  const oneEach = lines.length === codes.length && codes.length > 1;
  const texts =
    byNumber(lines, codes, owners) ?? (oneEach ? lines.map((line) => line.replace(BULLET, '')) : [text]);
  return (i) => texts[i] ?? '';
}
