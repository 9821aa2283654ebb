/** The lists that text rules read. One set of data per language; every list is looked up by stem. */
import { phraseList, type PhraseList, type Stem } from '../text.ts';
import { CONDITION_LISTS } from './conditionLists.ts';
import { STATEMENT_LISTS } from './statementLists.ts';
import { STRUCTURE_LISTS } from './structureLists.ts';
import { WORDING_LISTS } from './wordingLists.ts';
import { LINKING_LISTS } from './linkingLists.ts';
import { MEASURING_LISTS } from './measuringLists.ts';
import { INDICATOR_LISTS } from './indicatorLists.ts';
import { PLAN_LISTS } from './planLists.ts';

export const LIST_NAMES = [
  'functionWords',
  'beforeNouns',
  'languageSigns',
  'countOpeners',
  'shareOpeners',
  'bareShares',
  'shareNouns',
  'pointWords',
  'changeOpeners',
  'eventNouns',
  'deliveredEvents',
  'productNouns',
  'receiveWords',
  'serviceNouns',
  'takePart',
  'attendees',
  'deliveryWords',
  'practiceWords',
  'agentWords',
  'passiveWords',
  'projectWords',
  'peopleNouns',
  'whoWords',
  'sexAndAge',
  'vagueInIndicators',
  'phaseSigns',
  'continuingSigns',
  'newWorkSigns',
  'withinProject',
  'keepingWords',
  'growthWords',
  'reductionWords',
  'unwantedThings',
  'relativeWords',
  'repeatWords',
  'partOfThem',
  'durationNouns',
  'measureNouns',
  'managementWork',
  'contextMarks',
  'calendarWords',
  'yesNoMarks',
  'forecastWords',
  'presentSigns',
  'claimWords',
  'attitudeWords',
  'contactWords',
  'uniqueWords',
  'knowledgeMeasures',
  'followUpWords',
  ...CONDITION_LISTS,
  ...STATEMENT_LISTS,
  ...STRUCTURE_LISTS,
  ...WORDING_LISTS,
  ...LINKING_LISTS,
  ...MEASURING_LISTS,
  ...INDICATOR_LISTS,
  ...PLAN_LISTS,
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** How statements are built where a noun comes before what describes it: "manuel de formation élaboré". */
export interface HeadFirst {
  /** Participles by which a statement says what has been done. */
  readonly done: RegExp;
  /** True where such a participle may open the statement: "Capacitados 40 docentes". */
  readonly doneOpens: boolean;
  /** True where such a participle is the verb of its sentence and never describes the noun before it. */
  readonly doneIsVerb: boolean;
  /** Adjectives that stand before their noun all the same. */
  readonly adjective: RegExp;
  /** An ending that shows who does it, without a word like "by". */
  readonly agentCase: RegExp;
  /** An ending by which a word may well be a verb that says what somebody does; where one follows, nothing is certain. */
  readonly finite: RegExp;
}

export interface WordData {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Letters by which it is told from languages that share its small words. */
  readonly letters?: {
    /** At least one of these is in any text of some length. */
    readonly own?: RegExp;
    /** Not in its words, except in names. */
    readonly foreign: RegExp;
  };
  readonly stem: Stem;
  /** A language may lack lists: rules that cannot do without them say that they were not asked. */
  readonly lists: Readonly<Partial<Record<ListName, readonly string[]>>>;
  readonly numberWords: Readonly<Record<string, number>>;
  /** Words that only stay vague when the next word is none of these. */
  readonly preciseWith: Readonly<Record<string, readonly string[]>>;
  /** An ending by which a word is a participle or gerund. */
  readonly participle: RegExp;
  /** An ending by which a participle is active: what somebody is doing. */
  readonly gerund: RegExp;
  /** An ending, or a word, by which a noun is plural. */
  readonly plural: RegExp;
  /** An ending by which a plural noun is people: what they do, or where they belong. */
  readonly agent: RegExp;
  /** An ending by which a word is an adverb. */
  readonly adverb: RegExp;
  readonly headFirst?: HeadFirst;
}

/** Every list can be read; one that the language lacks holds no words. */
export type Words = Omit<WordData, 'lists'> &
  Readonly<Record<ListName, PhraseList>> & { readonly lacks: ReadonlySet<ListName> };

/** Words that people add to a list stand beside those of the language; they do not make up for a list that is not there. */
export function makeWords(
  { lists, ...data }: WordData,
  more: Readonly<Partial<Record<string, readonly string[]>>> = {},
): Words {
  const ready = Object.fromEntries(
    LIST_NAMES.map(
      (name) => [name, phraseList([...(lists[name] ?? []), ...(more[name] ?? [])], data.stem)] as const,
    ),
  ) as Record<ListName, PhraseList>;
  return { ...data, ...ready, lacks: new Set(LIST_NAMES.filter((name) => !lists[name])) };
}

/** A pattern for a language in which no word has such an ending, or in which the ending does not tell. */
export const NO_WORD = /(?!)/;

/** A pattern for words that are these stems with one of these endings. */
export const formsOf = (stems: string, endings: string): RegExp =>
  new RegExp(`^(?:${stems.trim().split(/,\s*/).join('|')})(?:${endings})$`);

/** Each stem with each ending, as entries of a list. */
export const withEndings = (stems: string, endings: readonly string[]): readonly string[] =>
  stems
    .trim()
    .split(/,\s*/)
    .flatMap((stem) => endings.map((ending) => stem + ending));

/** The entries of a list that is written as one text. */
export const list = (words: string): readonly string[] => words.split(',').map((w) => w.trim());
