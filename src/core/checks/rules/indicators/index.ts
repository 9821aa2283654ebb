import baselineConflict from './baseline-conflict.ts';
import indicatorCountsOnly from './indicator-counts-only.ts';
import indicatorDuplicated from './indicator-duplicated.ts';
import indicatorEmptyStatement from './indicator-empty-statement.ts';
import indicatorLevelTooLow from './indicator-level-too-low.ts';
import indicatorMissing from './indicator-missing.ts';
import indicatorNoBaseline from './indicator-no-baseline.ts';
import indicatorNoSource from './indicator-no-source.ts';
import indicatorNoTarget from './indicator-no-target.ts';
import indicatorNotDisaggregated from './indicator-not-disaggregated.ts';
import indicatorPercentageNoDenominator from './indicator-percentage-no-denominator.ts';
import indicatorVague from './indicator-vague.ts';
import targetNotBeyondBaseline from './target-not-beyond-baseline.ts';
import zeroBaselineContinuingWork from './zero-baseline-continuing-work.ts';
import type { Rule } from '../../rule.ts';

export const indicatorsRules: readonly Rule[] = [
  indicatorMissing,
  indicatorEmptyStatement,
  indicatorLevelTooLow,
  indicatorCountsOnly,
  indicatorVague,
  indicatorPercentageNoDenominator,
  indicatorDuplicated,
  indicatorNoBaseline,
  indicatorNoTarget,
  indicatorNoSource,
  zeroBaselineContinuingWork,
  baselineConflict,
  targetNotBeyondBaseline,
  indicatorNotDisaggregated,
];
