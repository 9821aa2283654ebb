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
  frequency: text(),
  responsible: text(),
  /** Split by sex, age, place ...: the words of the design. */
  disaggregation: text(),
  /** Counting people by sex would be unsafe here. */
  disaggregationUnsafe: flag(),
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
