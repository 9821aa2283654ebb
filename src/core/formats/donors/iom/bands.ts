/** Full-width rows of a matrix, and the small sentences that stand inside its cells. */
import { ALL_WORDS } from '../../printed/words.ts';
import { namesIn } from '../general/names.ts';
import { CODE, LEVEL_WORD, plainWords, splitNumber } from './words.ts';

export type BandText =
  | { readonly kind: 'heading'; readonly apart: boolean }
  | {
      readonly kind: 'activities';
      /** The result it names, as printed, or null. */
      readonly of: string | null;
      readonly apart: boolean;
      readonly lines: readonly string[];
    };

const HEADING = /^(goals?|objectives|(intermediate )?outcomes|outputs|impacts|results)$/;
const ACTIVITIES = new RegExp(
  `^(other )?activities(?: (?:leading to|for|under|of|to achieve) (${LEVEL_WORD}(?: ${CODE})?))?[ ]*(?::|$)`,
  'i',
);

/** Null for anything that is not a band. */
export function readBand(text: string): BandText | null {
  const words = plainWords(text);
  if (HEADING.test(words)) return { kind: 'heading', apart: false };
  if (words === 'other results') return { kind: 'heading', apart: true };
  const [first = '', ...rest] = text.split('\n');
  const match = ACTIVITIES.exec(first);
  if (!match) return null;
  const behind = first.slice(match[0].length).trim();
  return {
    kind: 'activities',
    apart: match[1] !== undefined,
    of: match[2] ?? null,
    lines: behind === '' ? rest : [behind, ...rest],
  };
}

export interface FurtherLinks {
  readonly statement: string;
  /** The result it stands under, where the cell names it. */
  readonly homeTo: string | null;
  /** Further results it leads to. */
  readonly alsoTo: string[];
}

/** The words before the name, in every language: "Contributes to", "Contribue à :". */
const openings = (key: 'home' | 'also'): string =>
  ALL_WORDS.map((words) =>
    words[key]('')
      .replace(/\s*\.$/, '')
      .replaceAll(' ', '[ \\u00a0]'),
  ).join('|');
const OPENS = new RegExp(`(?<=^|[.!?;] )(?:${openings('home')}|${openings('also')}) `, 'iu');
const FURTHER = new RegExp(
  `^(?:(?:${openings('home')}) (.+?)\\.)?[ ]?(?:(?:${openings('also')}) (.+?)\\.?)?$`,
  'iu',
);

/** Takes the closing words "Also contributes to Outcome 2." off a text. */
export function readAlsoTo(text: string): FurtherLinks {
  const lastLine = text.lastIndexOf('\n') + 1;
  const words = OPENS.exec(text.slice(lastLine));
  const at = lastLine + (words?.index ?? 0);
  const match = FURTHER.exec(text.slice(at));
  const home = match?.[1] === undefined ? [] : namesIn(match[1]);
  const others = match?.[2] === undefined ? [] : namesIn(match[2]);
  const understood =
    match &&
    home.length + others.length > 0 &&
    (match[1] === undefined || home.length === 1) &&
    (match[2] === undefined || others.length > 0);
  if (!understood) return { statement: closeStatement(text), homeTo: null, alsoTo: [] };
  return { statement: closeStatement(text.slice(0, at)), homeTo: home[0] ?? null, alsoTo: others };
}

/** Lists close their lines with a semicolon; it is no part of the statement. */
export const closeStatement = (text: string): string => text.trim().replace(/[ ]*;$/, '');

export interface Item extends FurtherLinks {
  readonly code: string | null;
}

const BULLET = /^[-–—•*·▪◦][ ]*/;

/** "1) first; 2) second" and the like: one item per number or line. */
export function readItems(lines: readonly string[]): Item[] {
  const items: { code: string | null; lines: string[] }[] = [];
  const numbered = lines.some((line) => splitNumber(line).code !== null);
  for (const line of lines.flatMap(splitInline)) {
    const { code, rest } = splitNumber(line);
    const bullet = BULLET.exec(line);
    const also = readAlsoTo(line).alsoTo.length > 0;
    if (code !== null) items.push({ code, lines: [rest] });
    else if (items.length === 0 || (!numbered && !also))
      items.push({ code: null, lines: [line.slice(bullet?.[0].length ?? 0)] });
    else items.at(-1)?.lines.push(line);
  }
  return items.map(({ code, lines: own }) => ({ code, ...readAlsoTo(own.join('\n').trim()) }));
}

/** One paragraph may hold a whole list: "1) Map routes; 2) Cost the routes". */
function splitInline(line: string): string[] {
  const starts = [...line.matchAll(/(?:^|[;.] )(\d+)\)[ ]/g)];
  const first = Number(starts[0]?.[1]);
  if (starts.length < 2 || !starts.every((m, i) => Number(m[1]) === first + i)) return [line];
  const at = starts.map((m) => (m.index === 0 && !/^[;.]/.test(m[0]) ? 0 : m.index + 2));
  return at.map((start, i) => line.slice(i === 0 ? 0 : start, at[i + 1]).trim());
}
