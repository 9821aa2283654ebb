/**
 * The words by which an IOM results matrix is recognised: column headers, labels of rows, labels of the project block.
 * IOM Project Handbook; wording as printed in project documents of 2012.
 */
import type { Level, Project } from '../../../model/index.ts';

export type Role =
  'result' | 'indicator' | 'source' | 'baseline' | 'target' | 'baselineTarget' | 'assumptions';

/** Headers are compared in lower case, without punctuation and footnote figures. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const HEADERS: readonly [Role, RegExp][] = [
  ['baselineTarget', /^baselines?( and)? targets?$/],
  ['indicator', /^((key |performance |objectively verifiable )?indicators?|ovi)( of achievement)?$/],
  [
    'source',
    /^((data )?sources?( of data)?( and (data )?collection method)?|(sources and )?means of verification)$/,
  ],
  ['baseline', /^baselines?( value)?$/],
  ['target', /^((end|final) )?targets?( value)?$/],
  ['assumptions', /^((important )?assumptions( and risks)?|risks( and)? assumptions)$/],
  [
    'result',
    /^(results?( chain| hierarchy)?|(intervention|project) logic|hierarchy of objectives|narrative summary)$/,
  ],
];

export const roleOf = (header: string): Role | null => {
  const words = plainWords(header);
  return HEADERS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

/** Longer words first, so that "intermediate outcome" is not read as "outcome". */
const LEVEL_WORDS: readonly [Level | 'activity', string][] = [
  ['intermediateOutcome', 'intermediate outcome'],
  ['goal', 'overall objective'],
  ['objective', 'project objective'],
  ['objective', 'objective'],
  ['outcome', 'outcome'],
  ['output', 'output'],
  ['goal', 'goal'],
  ['impact', 'impact'],
  ['activity', 'activity'],
  ['activity', 'activitie'],
];

export const LEVEL_WORD = `(?:${LEVEL_WORDS.map(([, word]) => word).join('|')})s?`;

export const levelOf = (word: string): Level | 'activity' | null => {
  const plain = word.toLowerCase().replace(/s$/, '');
  return LEVEL_WORDS.find(([, w]) => w === plain)?.[0] ?? null;
};

/** "1", "2.3", "1-1", "4a", "A", "Oc1", "IV": what may stand behind a level's name. */
export const CODE = String.raw`(?:[A-Za-z]{0,3}\d[\w]*(?:[.\-]\w+)*|[A-Z](?:\.\d+)*|[IVX]+)`;

/** A number before an item: "3) ", "3. ", "1.1.1 ". A figure with one point and no sign behind it may be a quantity. */
const NUMBERED = new RegExp(
  String.raw`^(?:(${CODE})(?:[ ]*[).:]+[ ]+|[ ]*\)[ ]*)(?=\S|$)|(\d+(?:\.\d+){2,})[ ]+)`,
);

/** The number of an item and the words behind it; no number leaves the line whole. */
export function splitNumber(line: string): { readonly code: string | null; readonly rest: string } {
  const match = NUMBERED.exec(line);
  return { code: match?.[1] ?? match?.[2] ?? null, rest: line.slice(match?.[0].length ?? 0).trim() };
}

export interface Label {
  readonly level: Level;
  readonly code: string | null;
  readonly theme: string | null;
  readonly rest: string;
}

const LABEL = new RegExp(
  `^(${LEVEL_WORD})(?:[ .]*(?:[Nn]o\\.? ?)?(${CODE})(?![\\w.]*\\w))?[ .]*(?:\\((.*?)\\)[ .]*(?=[:–—\\n-]|$))?(?:([:–—-])|\\n|$|(?= ))`,
);

/** Reads "Outcome 1 (prevention): statement" or "Objective" with the statement on the next line; null for anything else. */
export function readLabel(text: string): Label | null {
  // Only the level's name may come in capitals; codes keep their case.
  const name = new RegExp(`^${LEVEL_WORD}(?=[^\\p{L}]|$)`, 'iu').exec(text)?.[0];
  if (!name) return null;
  const match = LABEL.exec(name.toLowerCase() + text.slice(name.length));
  if (!match) return null;
  const level = levelOf(name);
  const code = match[2] ?? null;
  const rest = text.slice(match[0].length);
  // "Output quality improves" is a sentence, not a label.
  if (!level || level === 'activity' || (code === null && match[4] === undefined && rest.startsWith(' ')))
    return null;
  return { level, code, theme: match[3]?.trim() || null, rest: rest.replace(/^[\s.]*\n?/, '').trim() };
}

/** Project fields by the labels of the title block. */
export const PROJECT_LABELS: readonly [RegExp, keyof Project][] = [
  [/^(project )?(title|name)( of( the)? project)?$/, 'title'],
  [/^(project|award|grant|contract) (code|number|no|reference)$|^code$/, 'code'],
  [/^project type$/, 'projectType'],
  [/^secondary project type$/, 'secondaryProjectType'],
  [/^target areas?$/, 'geography'],
  [/^target groups?$/, 'beneficiaries'],
  [/^geographic(al)? coverage$|^countr(y|ies)$/, 'geography'],
  [/^(executing|implementing) agency$/, 'executingAgency'],
  [/^donors?$|^donor s$|^funded by$/, 'donor'],
  [/^(project )?beneficiar(y|ies)$/, 'beneficiaries'],
  [/^(project )?partners?( s)?$/, 'partners'],
  [/^management sites?$/, 'managementSite'],
  [/^(project )?(duration|period)$|^life of project$/, 'durationText'],
  [/^(estimated|total|project)? ?(budget|funding)$/, 'budgetText'],
  [/^(project )?summary$/, 'summary'],
];

export const projectField = (label: string): keyof Project | null => {
  const words = plainWords(label);
  return PROJECT_LABELS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
};
