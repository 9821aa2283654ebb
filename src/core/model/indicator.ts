import {
  choice,
  defineRecord,
  flag,
  label,
  maybeChoice,
  number,
  order,
  ref,
  text,
  date,
  type RecordOf,
} from './fields.ts';

export const MEASURE_TYPES = [
  'number',
  'percent',
  'ratio',
  'currency',
  'yesNo',
  'ordinal',
  'nominal',
  'index',
  'qualitative',
  'composite',
] as const;

/**
 * What measures a result. Values stay as the words people wrote (`baselineText`); the number beside each text is
 * read from it by `values.ts` whenever it is needed, so the two cannot drift.
 */
export const indicatorKind = defineRecord('indicators', {
  /** The result it measures. */
  result: ref(),
  statement: text(),
  definition: text(),
  order: order(),
  pinnedCode: label(),
  unit: text(),
  measureType: maybeChoice(MEASURE_TYPES),
  direction: choice(['up', 'down', 'keep', 'unsaid'], 'unsaid'),
  baselineText: text(),
  /** What stands beside the word "Baseline" in brackets, such as "within this action". */
  baselineQualifier: text(),
  baselineYear: number(),
  baselineStatus: choice(['known', 'zeroByDesign', 'toBeCollected', 'notApplicable'], 'known'),
  /** Means of verification: where the data come from and how. One cell, unsplit. */
  source: text(),
  /** How the data are collected and the value is built, where a donor asks for it apart from the source (USAID PIRS, UNDP). */
  method: text(),
  /** How the data are looked at once they are there. */
  analysis: text(),
  frequency: text(),
  responsible: text(),
  /** Split by sex, age, place ...: the words of the design. */
  disaggregation: text(),
  /** Counting people by sex would be unsafe here. */
  disaggregationUnsafe: flag(),
  /** Whether values of several periods are added up or stand each for itself; null where nobody said. */
  cumulative: maybeChoice(['cumulative', 'perPeriod']),
  /** Why this is measured (USAID PIRS, "Rationale for Indicator"). */
  rationale: text(),
  /** What is known to be weak in the data. */
  limitations: text(),
  /** The donor's own code where the indicator is one of theirs, such as "GERF 1.2" or "F 3.1-4". */
  standardCode: label(),
  note: text(),
});
export type Indicator = RecordOf<typeof indicatorKind.fields>;

/** A value to be reached. Exactly one `final` per indicator is what matrices print; milestones come before it. */
export const targetKind = defineRecord('targets', {
  indicator: ref(),
  kind: choice(['final', 'milestone'], 'final'),
  text: text(),
  /** What stands beside the word "Target" in brackets, such as "continued". */
  qualifier: text(),
  date: date(),
  label: text(),
  order: order(),
});
export type Target = RecordOf<typeof targetKind.fields>;

/** A value that was measured. */
export const actualKind = defineRecord('actuals', {
  indicator: ref(),
  date: date(),
  text: text(),
  source: text(),
  comment: text(),
  order: order(),
});
export type Actual = RecordOf<typeof actualKind.fields>;
