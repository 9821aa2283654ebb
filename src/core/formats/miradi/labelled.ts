/** Fields that Miradi has no element for: they stand behind a label in the comments of a factor or an indicator. */
import type { Activity, Indicator, Result } from '../../model/index.ts';

export const RESULT_LABELS = [
  ['Theme', 'theme'],
  ['Target group', 'targetGroup'],
  ['Responsible', 'responsible'],
] as const satisfies readonly (readonly [string, keyof Result])[];

export const ACTIVITY_LABELS = [['Means', 'means']] as const satisfies readonly (readonly [
  string,
  keyof Activity,
])[];

export const INDICATOR_LABELS = [
  ['Analysis', 'analysis'],
  ['Disaggregation', 'disaggregation'],
  ['Reason for measuring', 'rationale'],
  ['Limitations', 'limitations'],
  ['Note', 'note'],
] as const satisfies readonly (readonly [string, keyof Indicator])[];

/** Miradi's words for a status; where several of ours share one, the label in the comments says which. */
export const STATUS: Readonly<Record<string, string>> = {
  achieved: 'Achieved',
  overAchieved: 'Achieved',
  onTrack: 'OnTrack',
  unclear: 'NotKnown',
  delayed: 'MinorIssues',
  notAchieved: 'NotAchieved',
  cancelled: 'NoLongerRelevant',
  replaced: 'NoLongerRelevant',
};
export const STATUS_LABEL = 'Status';

/** On arrows. */
export const KIND_LABEL = 'Kind';
export const STRENGTH_LABEL = 'Strength';

/** "onTrack" as words, and back. */
export const statusWords = (status: string | null): string =>
  (status ?? '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
export const statusOfWords = (words: string): string =>
  words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
