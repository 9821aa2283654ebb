import baselineConflict from './baseline-conflict.ts';
import indicatorCountsOnly from './indicator-counts-only.ts';
import indicatorDoubleBarrelled from './indicator-double-barrelled.ts';
import indicatorDuplicated from './indicator-duplicated.ts';
import indicatorEmbedsDirection from './indicator-embeds-direction.ts';
import indicatorEmbedsTarget from './indicator-embeds-target.ts';
import indicatorEmptyStatement from './indicator-empty-statement.ts';
import indicatorKnowledgeNotApplication from './indicator-knowledge-not-application.ts';
import indicatorLevelTooHigh from './indicator-level-too-high.ts';
import indicatorLevelTooLow from './indicator-level-too-low.ts';
import indicatorMissing from './indicator-missing.ts';
import indicatorNoBaseline from './indicator-no-baseline.ts';
import indicatorNoDate from './indicator-no-date.ts';
import indicatorNoSource from './indicator-no-source.ts';
import indicatorNoTarget from './indicator-no-target.ts';
import indicatorNoUnit from './indicator-no-unit.ts';
import indicatorNotDisaggregated from './indicator-not-disaggregated.ts';
import indicatorNotLinked from './indicator-not-linked.ts';
import indicatorPercentageNoDenominator from './indicator-percentage-no-denominator.ts';
import indicatorRestatesResult from './indicator-restates-result.ts';
import indicatorSelfReported from './indicator-self-reported.ts';
import indicatorVague from './indicator-vague.ts';
import targetImpossible from './target-impossible.ts';
import targetNotANumber from './target-not-a-number.ts';
import targetNotBeyondBaseline from './target-not-beyond-baseline.ts';
import targetNotGrounded from './target-not-grounded.ts';
import targetWrongDirection from './target-wrong-direction.ts';
import targetsDoNotAddUp from './targets-do-not-add-up.ts';
import tooManyIndicators from './too-many-indicators.ts';
import zeroBaselineContinuingWork from './zero-baseline-continuing-work.ts';
import type { Rule } from '../../rule.ts';

export const indicatorsRules: readonly Rule[] = [
  indicatorMissing,
  indicatorEmptyStatement,
  indicatorNotLinked,
  indicatorLevelTooLow,
  indicatorLevelTooHigh,
  indicatorKnowledgeNotApplication,
  indicatorCountsOnly,
  indicatorRestatesResult,
  indicatorVague,
  indicatorDoubleBarrelled,
  indicatorEmbedsTarget,
  indicatorEmbedsDirection,
  indicatorPercentageNoDenominator,
  indicatorSelfReported,
  indicatorDuplicated,
  indicatorNoBaseline,
  indicatorNoTarget,
  indicatorNoUnit,
  indicatorNoDate,
  indicatorNoSource,
  zeroBaselineContinuingWork,
  baselineConflict,
  targetNotBeyondBaseline,
  targetWrongDirection,
  targetNotANumber,
  targetImpossible,
  targetsDoNotAddUp,
  targetNotGrounded,
  indicatorNotDisaggregated,
  tooManyIndicators,
];
