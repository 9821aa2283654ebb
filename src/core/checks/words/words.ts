/** The lists that text rules read. One set of data per language; every list is looked up by stem. */
import { phraseList, type PhraseList, type Stem } from '../text.ts';
import { CONDITION_LISTS } from './conditionLists.ts';
import { STATEMENT_LISTS } from './statementLists.ts';
import { INDICATOR_LISTS } from './indicatorLists.ts';

export const LIST_NAMES = [
  'functionWords',
  'languageSigns',
  'countOpeners',
  'shareOpeners',
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
  ...INDICATOR_LISTS,
] as const;
export type ListName = (typeof LIST_NAMES)[number];

export interface WordData {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly stem: Stem;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
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
}

export type Words = Omit<WordData, 'lists'> & Readonly<Record<ListName, PhraseList>>;

export function makeWords({ lists, ...data }: WordData): Words {
  const ready = Object.fromEntries(
    LIST_NAMES.map((name) => [name, phraseList(lists[name], data.stem)] as const),
  ) as Record<ListName, PhraseList>;
  return { ...data, ...ready };
}
