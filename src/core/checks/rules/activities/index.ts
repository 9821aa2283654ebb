import activityDatesReversed from './activity-dates-reversed.ts';
import activityNoDates from './activity-no-dates.ts';
import activityNoResponsible from './activity-no-responsible.ts';
import activityOrderImpossible from './activity-order-impossible.ts';
import activityOutsideDates from './activity-outside-dates.ts';
import activityPhrasedAsResult from './activity-phrased-as-result.ts';
import activityWithoutOutput from './activity-without-output.ts';
import numbersDisagree from './numbers-disagree.ts';
import outputTooLate from './output-too-late.ts';
import outputWithoutActivity from './output-without-activity.ts';
import responsibleUnknown from './responsible-unknown.ts';
import workplanAndMatrixDiffer from './workplan-and-matrix-differ.ts';
import workplanMissesManagementTasks from './workplan-misses-management-tasks.ts';
import type { Rule } from '../../rule.ts';

export const activitiesRules: readonly Rule[] = [
  activityWithoutOutput,
  outputWithoutActivity,
  activityNoDates,
  activityOutsideDates,
  activityDatesReversed,
  activityOrderImpossible,
  activityNoResponsible,
  responsibleUnknown,
  activityPhrasedAsResult,
  workplanAndMatrixDiffer,
  workplanMissesManagementTasks,
  numbersDisagree,
  outputTooLate,
];
