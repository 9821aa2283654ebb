/** The one list of rules, in the order of the catalogue. A rule that is not here does not run. */
import activityWithoutOutput from './activity-without-output.ts';
import assumptionsMissingAtLevel from './assumptions-missing-at-level.ts';
import backwardLink from './backward-link.ts';
import baselineConflict from './baseline-conflict.ts';
import brokenLink from './broken-link.ts';
import causalCycle from './causal-cycle.ts';
import contributingFactorsMissing from './contributing-factors-missing.ts';
import failedRule from './failed-rule.ts';
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
import levelSkip from './level-skip.ts';
import linkWithoutRationale from './link-without-rationale.ts';
import numbersDisagree from './numbers-disagree.ts';
import outcomeWithSingleOutput from './outcome-with-single-output.ts';
import outcomeWithoutOutput from './outcome-without-output.ts';
import outcomesNotConnected from './outcomes-not-connected.ts';
import outputLeadsNowhere from './output-leads-nowhere.ts';
import risksMissing from './risks-missing.ts';
import type { Rule } from './rule.ts';
import targetNotBeyondBaseline from './target-not-beyond-baseline.ts';
import unbalancedBranches from './unbalanced-branches.ts';
import unreadableRecord from './unreadable-record.ts';
import zeroBaselineContinuingWork from './zero-baseline-continuing-work.ts';

export const RULES: readonly Rule[] = [
  indicatorMissing,
  indicatorEmptyStatement,
  outcomeWithoutOutput,
  outputLeadsNowhere,
  levelSkip,
  backwardLink,
  causalCycle,

  indicatorLevelTooLow,

  assumptionsMissingAtLevel,
  risksMissing,
  linkWithoutRationale,
  contributingFactorsMissing,
  outcomeWithSingleOutput,
  outcomesNotConnected,
  unbalancedBranches,

  zeroBaselineContinuingWork,
  indicatorNoBaseline,
  indicatorNoTarget,
  indicatorNoSource,
  targetNotBeyondBaseline,
  baselineConflict,
  numbersDisagree,
  indicatorDuplicated,
  indicatorPercentageNoDenominator,
  indicatorVague,
  indicatorNotDisaggregated,

  activityWithoutOutput,

  brokenLink,
  unreadableRecord,
  // Last, so that it sees what broke down before it.
  failedRule,
];
