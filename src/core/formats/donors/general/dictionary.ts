/** Headers and row labels of logframes in all languages that we know: a language is one file of words in `words/`. */
import { plainWords } from '../iom/words.ts';
import type { GeneralRole, RowName, Tier } from './roles.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { ru } from './words/ru.ts';

export type { GeneralRole, RowName, Tier } from './roles.ts';

type Lists<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>;
export interface Words {
  readonly roles: Lists<GeneralRole>;
  readonly levels: Lists<RowName>;
  /** Heads of the second row: "Value" and "Year" under "Baseline". */
  readonly sub: Readonly<Record<'value' | 'year', readonly string[]>>;
  /** Before the name of the result that a row serves: "(related to Oc 1)". */
  readonly relatesTo: readonly string[];
  /** Beside what is paid for no single activity. */
  readonly whole: readonly string[];
  readonly notApplicable: readonly string[];
}

export const LANGUAGES: readonly Words[] = [en, fr, es, de, ru];

/** Longest first, so that "specific objective" is not read as "objective". */
function listed<K extends string>(pick: (words: Words) => Lists<K>): [string, K][] {
  return LANGUAGES.flatMap((words) =>
    (Object.entries(pick(words)) as [K, readonly string[]][]).flatMap(([key, list]) =>
      list.map((word): [string, K] => [plainWords(word), key]),
    ),
  ).toSorted((a, b) => b[0].length - a[0].length);
}
const INITIALS = 3;
/** By their first letters, so that a cell is compared with few of them. */
function byInitials<K extends string>(
  list: readonly [string, K][],
): ReadonlyMap<string, readonly [string, K][]> {
  const found = new Map<string, [string, K][]>();
  for (const entry of list) {
    const key = entry[0].slice(0, INITIALS);
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}
const ROLES = byInitials(listed((words) => words.roles));
const TIERS = listed((words) => words.levels);
const NOT_APPLICABLE = new Set(LANGUAGES.flatMap((l) => l.notApplicable.map(plainWords)));

/** Plural endings of the four languages; "Outcome(s)" loses its brackets before it comes here. */
const begins = (words: string, word: string): boolean =>
  words.startsWith(word) && /^(s|es|e|n|en)?( |$)/.test(words.slice(word.length));

/** Words in brackets say more about a header, never what it is. */
const withoutBrackets = (text: string): string =>
  text.replace(/\(([^()]*)\)/g, (_, inner: string) => (/^(s|es|e|n|en|x|aux)$/.test(inner) ? inner : ' '));

export const headWords = (header: string): string => plainWords(withoutBrackets(header));

const rolesLike = (words: string) => ROLES.get(words.slice(0, INITIALS)) ?? [];

/** A header is short; a sentence that begins with "Results" is none. */
export function generalRole(header: string): GeneralRole | null {
  const words = headWords(header);
  if (words.split(' ').length > 8) return null;
  return rolesLike(words).find(([word]) => begins(words, word))?.[1] ?? null;
}

/** The header is exactly a word that we know, not only a longer wording that begins with one. */
export function exactRole(header: string): boolean {
  const words = headWords(header);
  return rolesLike(words).some(([word]) => begins(words, word) && !words.slice(word.length).includes(' '));
}

const WHOLE = new Set(LANGUAGES.flatMap((l) => l.whole.map(plainWords)));
/** "The action as a whole", before its costs. */
export const wholeProject = (text: string): boolean => WHOLE.has(plainWords(text));

export const notApplicable = (text: string): boolean => NOT_APPLICABLE.has(plainWords(text));

export interface TierLabel {
  readonly tier: RowName;
  readonly code: string | null;
  readonly rest: string;
}

/** "1", "1.2", "2-1", "Oc1", "4a". */
const CODE = String.raw`(?:[A-Za-z]{0,3}\d+\w?(?:[.\-]\d+\w?)*)`;
const BRACKETS = String.raw`\([^()\n]*(?:\([^()\n]*\))*[^()\n]*\)`;

/** Names of rows by their first letters: each has a pattern of its own, made when a text first begins like it. */
const NAMES = byInitials(TIERS);
const patterns = new Map<string, RegExp>();

/** The name that a text begins with, and how many characters it takes. */
function nameAt(text: string): { readonly tier: RowName; readonly length: number } | null {
  for (const [word, tier] of NAMES.get(text.slice(0, INITIALS).toLowerCase()) ?? []) {
    let pattern = patterns.get(word);
    if (!pattern) {
      const words = word.split(' ').join(String.raw`[^\p{L}\n]+`);
      pattern = new RegExp(`^${words}(?:\\(?(?:s|es|e|n|en)\\)?)?(?!\\p{L})`, 'iu');
      patterns.set(word, pattern);
    }
    const match = pattern.exec(text);
    if (match) return { tier, length: match[0].length };
  }
  return null;
}

/** What stands behind the name: brackets, a code, more brackets, a sign. */
const BEHIND = new RegExp(
  `^(?:[ ]*${BRACKETS})?[ .#]*(?:(?:no|nr|n°|№)[ .]*)?(${CODE}(?!\\w))?[ .]*(?:(\\([^()\\n]*\\))[ ]*)?([:–—\\n-]+|$)?`,
  'iu',
);
/** "Output A: …", "Outcome II – …": letters count only before a sign. */
const LETTERED = /^[ ]+([A-Z]|[IVX]{1,4})[ ]*[:.)–—-][ ]*/u;
/** "1.1 Output: …" */
const NUMBER_FIRST = new RegExp(`^(${CODE})[.)]?[ ]+`, 'iu');

/** "Objectif général : …", "OUTPUT 1.1 – …", "Outcome(s) (Specific objective(s))"; null for a sentence. */
export function tierLabel(text: string): TierLabel | null {
  const name = nameAt(text);
  if (!name) return numberFirst(text);
  const behind = text.slice(name.length);
  const lettered = LETTERED.exec(behind);
  if (lettered)
    return { tier: name.tier, code: lettered[1] as string, rest: behind.slice(lettered[0].length).trim() };
  const match = BEHIND.exec(behind);
  if (!match) return null;
  const [whole, code, brackets, sign] = match;
  if (code === undefined && sign === undefined && whole.length < behind.length) return null;
  const relation = code !== undefined && brackets !== undefined && readRelation(brackets) ? brackets : '';
  return {
    tier: name.tier,
    code: code === undefined ? null : bare(code),
    rest: `${relation} ${behind.slice(whole.length)}`.trim(),
  };
}

function numberFirst(text: string): TierLabel | null {
  const first = NUMBER_FIRST.exec(text);
  const after = text.slice(first?.[0].length ?? 0);
  const name = first ? nameAt(after) : null;
  if (!first || !name || !/^[ ]*[:–—-]/.test(after.slice(name.length))) return null;
  const label = tierLabel(after);
  return label && { ...label, code: label.code ?? bare(first[1] as string) };
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
  do: 'outcome',
  ir: 'intermediateOutcome',
  ea: 'outcome',
  a: 'activity',
  r: 'output',
};
/** "Op1.1" is 1.1: the letters say the level, which the donor prints in words. */
const bare = (code: string): string => code.replace(/^[A-Za-z]+(?=\d)/, '').replaceAll('-', '.') || code;

export interface Coded {
  readonly code: string;
  /** By its letters, or by its depth. */
  readonly tier: Tier | null;
  /** True where letters say the level: "Op 1.1". */
  readonly lettered: boolean;
  readonly rest: string;
}

/** "Op 1.1. Words", "1.1 Words", "2) Words"; null where no code stands before the words. */
export function coded(line: string): Coded | null {
  const match = /^([A-Za-z]{1,3})?[ ]?(\d+(?:[.-]\d+)*)(?:[ ]*[.):–—-]+[ ]*|[ ]+)(?=[\p{L}("“«])/u.exec(line);
  if (!match) return null;
  const letters = (match[1] ?? '').toLowerCase();
  const code = bare(match[2] as string);
  // "12 dryers" is a quantity: one figure alone needs a sign behind it.
  if (letters === '' && /^\d+ +$/.test(match[0])) return null;
  if (letters !== '' && PREFIX[letters] === undefined) return null;
  const depth: Tier = (['outcome', 'output', 'activity'] as const)[code.split('.').length - 1] ?? 'activity';
  return {
    code,
    tier: PREFIX[letters] ?? depth,
    lettered: letters !== '',
    rest: line.slice(match[0].length).trim(),
  };
}

export interface Relation {
  readonly tier: RowName | null;
  readonly code: string;
  /** The words without those that name the other result. */
  readonly rest: string;
}

const RELATES = new RegExp(
  `(^|[ ]*\\([ ]*)(?:${LANGUAGES.flatMap((l) => l.relatesTo)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})[ ]+`,
  'iu',
);
const RELATED = new RegExp(`^(?:([A-Za-z]{1,3})[ ]*)?(${CODE})[ ]*(\\)|\\.?$)`, 'u');

/** "(related to Impact)", where there is only one. */
const UNNUMBERED = /^()()(\)|\.?$)/u;

/** "Title (related to Oc 1)" → the result that it names; null where it names none. */
export function readRelation(text: string): Relation | null {
  const match = RELATES.exec(text);
  if (!match) return null;
  const behind = text.slice(match.index + match[0].length);
  const name = nameAt(behind);
  const words = name ? behind.slice(name.length).trimStart() : behind;
  const related = RELATED.exec(words) ?? (name ? UNNUMBERED.exec(words) : null);
  // In brackets behind the words, or the whole text: a sentence that goes on is a sentence.
  if (!related || (match[1] !== '') !== (related[3] === ')')) return null;
  const tier = name?.tier ?? PREFIX[(related[1] ?? '').toLowerCase()] ?? null;
  const rest = text.slice(0, match.index) + words.slice(related[0].length);
  return { tier, code: bare(related[2] ?? ''), rest: rest.trim() };
}

/** "List of activities under this output:", alone on its line. */
export const headsActivities = (line: string): boolean =>
  line.length < 80 && line.endsWith(':') && nameAt(line)?.tier === 'activity';

/** "Activities leading to Output 1.4:" over its list, "Inputs leading to Purpose"; null for anything else. */
export function activityBand(
  text: string,
): { readonly of: Relation; readonly lines: readonly string[] } | null {
  const name = nameAt(text);
  if (name?.tier !== 'activity' && name?.tier !== 'input') return null;
  const [first = '', ...lines] = text
    .slice(name.length)
    .replace(/^[,\s]+/, '')
    .split('\n');
  const words = first.replace(/[ ]*:$/, '');
  const of = readRelation(words) ?? withoutNumber(words);
  return of?.rest === '' ? { of, lines: lines.filter((line) => line !== '') } : null;
}

/** "leading to Purpose": the only result of its level has no number. */
function withoutNumber(text: string): Relation | null {
  const match = RELATES.exec(text);
  if (match?.index !== 0 || match[1] !== '') return null;
  const behind = text.slice(match[0].length);
  const name = nameAt(behind);
  return name?.length === behind.length ? { tier: name.tier, code: '1', rest: '' } : null;
}
