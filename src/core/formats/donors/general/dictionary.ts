/** Headers and row labels of logframes in all languages that we know: a language is one file of words in `words/`. */
import type { Level } from '../../../model/index.ts';
import { plainWords } from '../iom/words.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';

export type GeneralRole =
  'resultIndicator' | 'result' | 'indicator' | 'baseline' | 'target' | 'source' | 'assumptions' | 'level';

/** `top` is what stands highest: an objective, or a goal where an objective stands below it. */
export type Tier = 'top' | Exclude<Level, 'goal' | 'impact'> | 'activity';

export interface Words {
  readonly roles: Readonly<Record<GeneralRole, readonly string[]>>;
  readonly levels: Readonly<Record<Tier, readonly string[]>>;
}

const LANGUAGES: readonly Words[] = [en, fr, es, de];

/** Longest first, so that "specific objective" is not read as "objective". */
function listed<K extends string>(
  pick: (words: Words) => Readonly<Record<K, readonly string[]>>,
): [string, K][] {
  return LANGUAGES.flatMap((words) =>
    (Object.entries(pick(words)) as [K, readonly string[]][]).flatMap(([key, list]) =>
      list.map((word): [string, K] => [plainWords(word), key]),
    ),
  ).toSorted((a, b) => b[0].length - a[0].length);
}
const ROLES = listed((words) => words.roles);
const TIERS = listed((words) => words.levels);

/** Plural endings of the four languages; "Outcome(s)" loses its brackets before it comes here. */
const begins = (words: string, word: string): boolean =>
  words.startsWith(word) && /^(s|es|e|n|en)?( |$)/.test(words.slice(word.length));

/** Words in brackets say more about a header, never what it is. */
const withoutBrackets = (text: string): string =>
  text.replace(/\(([^()]*)\)/g, (_, inner: string) => (/^(s|es|e|n|en|x|aux)$/.test(inner) ? inner : ' '));

/** A header is short; a sentence that begins with "Results" is none. */
export function generalRole(header: string): GeneralRole | null {
  const words = plainWords(withoutBrackets(header));
  if (words.split(' ').length > 8) return null;
  return ROLES.find(([word]) => begins(words, word))?.[1] ?? null;
}

export interface TierLabel {
  readonly tier: Tier;
  readonly code: string | null;
  readonly rest: string;
}

const CODE = String.raw`(?:[A-Za-z]{0,3}\d+\w?(?:[.\-]\d+\w?)*)`;
const escaped = (word: string): string => word.split(' ').join(String.raw`[^\p{L}\n]+`);
const LABEL = new RegExp(
  `^(${[...new Set(TIERS.map(([word]) => escaped(word)))].join('|')})(?:\\(?(?:s|es|e|n|en)\\)?)?(?!\\p{L})` +
    `(?:[ ]*\\([^()\\n]*(?:\\([^()\\n]*\\))*[^()\\n]*\\))?[ .#]*(${CODE}(?!\\w))?[ .]*(?:\\([^()\\n]*\\)[ ]*)?([:–—\\n-]+|$)?`,
  'iu',
);

/** "Objectif général : …", "OUTPUT 1.1 – …", "Outcome(s) (Specific objective(s))"; null for a sentence. */
export function tierLabel(text: string): TierLabel | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const sentence = match[2] === undefined && match[3] === undefined && match[0].length < text.length;
  if (sentence) return null;
  const words = plainWords(match[1] as string);
  const tier = TIERS.find(([word]) => word === words)?.[1];
  if (!tier) return null;
  return { tier, code: match[2] ? bare(match[2]) : null, rest: text.slice(match[0].length).trim() };
}

/** The level that a cell beside the result names: "Goal / development objective", "Output 2: words that are left". */
export function tierOf(cell: string): TierLabel | null {
  const label = tierLabel(cell);
  if (label) return tierLabel(label.rest)?.rest === '' ? { ...label, rest: '' } : label;
  const words = plainWords(withoutBrackets(cell));
  const tier = TIERS.find(([word]) => begins(words, word))?.[1];
  if (!tier || words.split(' ').length > 6) return null;
  const named = cell.split('/').every((part) => tierLabel(part.trim()) !== null);
  return { tier, code: null, rest: named ? '' : cell };
}

const PREFIX: Readonly<Record<string, Tier>> = {
  oc: 'outcome',
  ioc: 'intermediateOutcome',
  op: 'output',
  os: 'outcome',
  so: 'outcome',
  a: 'activity',
  r: 'output',
};
/** "Op1.1" is 1.1: the letters say the level, which the donor prints in words. */
const bare = (code: string): string => code.replace(/^[A-Za-z]+/, '').replaceAll('-', '.') || code;

export interface Coded {
  readonly code: string;
  /** By its letters, or by its depth. */
  readonly tier: Tier | null;
  readonly rest: string;
}

/** "Op 1.1. Words", "1.1 Words", "2) Words"; null where no code stands before the words. */
export function coded(line: string): Coded | null {
  const match = /^([A-Za-z]{1,3})?[ ]?(\d+(?:[.-]\d+)*)(?:[ ]*[.):–—-]+[ ]*|[ ]+)(?=\p{L})/u.exec(line);
  if (!match) return null;
  const letters = (match[1] ?? '').toLowerCase();
  const code = bare(match[2] as string);
  // "12 dryers" is a quantity: one figure alone needs a sign behind it.
  if (letters === '' && /^\d+ +$/.test(match[0])) return null;
  if (letters !== '' && PREFIX[letters] === undefined) return null;
  const depth: Tier = (['outcome', 'output', 'activity'] as const)[code.split('.').length - 1] ?? 'activity';
  return { code, tier: PREFIX[letters] ?? depth, rest: line.slice(match[0].length).trim() };
}
