/** Names of results inside sentences, in every language that we know: "Oc 1 and Op 1.2", "Effet direct 1 et Produit 1.1". */
import { RANK, type Level } from '../../../model/index.ts';
import { ALL_WORDS } from '../../printed/words.ts';
import { CODE, LEVEL_WORD, levelOf, plainWords } from '../iom/words.ts';
import { LANGUAGES, type RowName } from './dictionary.ts';

export type NamedLevel = Level | 'activity';

const TIERS = new Map(
  LANGUAGES.flatMap((l) =>
    (Object.entries(l.levels) as [RowName, readonly string[]][]).flatMap(([tier, words]) =>
      words.map((word) => [plainWords(word), tier] as const),
    ),
  ),
);
/** The Commission's short forms, before a number. */
const SHORT: Readonly<Record<string, NamedLevel>> = {
  oc: 'outcome',
  ioc: 'intermediateOutcome',
  op: 'output',
  a: 'activity',
};

const longest = (words: Iterable<string>): string =>
  [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.split(' ').join(String.raw`[^\p{L}\n]+`))
    .join('|');
const LONG = String.raw`(?:${longest(TIERS.keys())})(?:es|s)?`;
const NAME = String.raw`(?:${LONG}|${LEVEL_WORD}|(?:oc|ioc|op|a)(?=[ ]\d)|(?:oc|ioc|op)(?=[,; ]|$))(?!\p{L})`;

/** Null for a word that names no certain level, such as "result". */
export function levelNamed(word: string): NamedLevel | null {
  const short = SHORT[word.toLowerCase()];
  const own = short ?? levelOf(word);
  if (own) return own;
  const plain = plainWords(word);
  const tier = TIERS.get(plain) ?? TIERS.get(plain.replace(/s$/, '')) ?? TIERS.get(plain.replace(/es$/, ''));
  if (tier === 'top') return 'objective';
  if (tier === 'above') return 'goal';
  // Where a donor calls activities inputs, an assumption belongs to one of them.
  if (tier === 'input') return 'activity';
  return tier === undefined || tier === 'result' || tier === 'precondition' ? null : tier;
}

const any = (words: readonly string[]): string => words.map(plainWords).join('|');
const TO = any(ALL_WORDS.map((w) => w.to));
const AND = any([...ALL_WORDS.map((w) => w.and), 'the']);
/** A name; a word between names; a number; signs. */
export const NAME_TOKEN = new RegExp(
  String.raw`(${NAME})|(?<![\p{L}\d])(?:(${TO})|${AND})(?![\p{L}\d])|(${CODE})\)?(?![\p{L}\d])|([,;&\s]+)`,
  'iuy',
);

const ONE_NAME = new RegExp(String.raw`^(${NAME})(?:[ ]*(${CODE}))?$`, 'iu');
const BETWEEN = new RegExp(String.raw`, |[ ](?:${AND})[ ]`, 'u');

/** "Outcome 2, Outcome 3 and Output 1.1" → its three names; empty where anything else stands there. */
export function namesIn(text: string): string[] {
  const names = text.split(BETWEEN).map((part) => part.trim());
  return names.every((name) => ONE_NAME.test(name)) ? names : [];
}

/** What stands highest is called differently from donor to donor. */
const TOP: readonly NamedLevel[] = ['impact', 'goal', 'objective'];

/** The rows that are of a level; where the highest is called otherwise, the highest. */
export function atLevel<R extends { readonly level: Level }>(
  rows: readonly R[],
  level: NamedLevel | null,
): readonly R[] {
  const same = rows.filter((r) => level === null || r.level === level);
  return same.length > 0 || level === null || !TOP.includes(level)
    ? same
    : rows.filter((r) => RANK[r.level] >= RANK.objective);
}

/** Index of the row that a name such as "Outcome 2" stands for, or null. */
export function rowNamed<R extends { readonly level: Level; readonly code: string | null }>(
  rows: readonly R[],
  name: string,
): number | null {
  const match = ONE_NAME.exec(name);
  if (!match) return null;
  const row = atLevel(rows, levelNamed(match[1] as string)).find((r) => r.code === (match[2] ?? null));
  return row ? rows.indexOf(row) : null;
}
