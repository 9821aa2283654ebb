import actualNotComparable from './actual-not-comparable.ts';
import actualWithoutSource from './actual-without-source.ts';
import actualsConflict from './actuals-conflict.ts';
import cancelledStillCounted from './cancelled-still-counted.ts';
import changeWithoutReason from './change-without-reason.ts';
import matrixNotUpdated from './matrix-not-updated.ts';
import noActuals from './no-actuals.ts';
import noFollowUpMeasure from './no-follow-up-measure.ts';
import noMonitoringPlan from './no-monitoring-plan.ts';
import outcomeNotMonitored from './outcome-not-monitored.ts';
import possibleDoubleCounting from './possible-double-counting.ts';
import statusContradictsData from './status-contradicts-data.ts';
import statusWithoutEvidence from './status-without-evidence.ts';
import targetFarExceeded from './target-far-exceeded.ts';
import targetNotReached from './target-not-reached.ts';
import type { Rule } from '../../rule.ts';

export const monitoringRules: readonly Rule[] = [
  noMonitoringPlan,
  noActuals,
  outcomeNotMonitored,
  targetNotReached,
  targetFarExceeded,
  statusWithoutEvidence,
  statusContradictsData,
  actualWithoutSource,
  actualNotComparable,
  actualsConflict,
  possibleDoubleCounting,
  noFollowUpMeasure,
  matrixNotUpdated,
  changeWithoutReason,
  cancelledStillCounted,
];
