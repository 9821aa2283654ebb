/** The one list of quick fixes, the most useful first where a finding has several. */
import type { Fix } from './fix.ts';
import addActivity from './list/add-activity.ts';
import addAssumption from './list/add-assumption.ts';
import addFactor from './list/add-factor.ts';
import addIndicator from './list/add-indicator.ts';
import addObjective from './list/add-objective.ts';
import addOutput from './list/add-output.ts';
import addRisk from './list/add-risk.ts';
import countPerPeriod from './list/count-per-period.ts';
import demote from './list/demote.ts';
import insertOutcome from './list/insert-outcome.ts';
import keepLevel from './list/keep-level.ts';
import linkToOutcome from './list/link-to-outcome.ts';
import linkToOutput from './list/link-to-output.ts';
import makeFeedback from './list/make-feedback.ts';
import markAsManagement from './list/mark-as-management.ts';
import markByOthers from './list/mark-by-others.ts';
import mergeResults from './list/merge-results.ts';
import moveIndicatorDown from './list/move-indicator-down.ts';
import moveIndicatorUp from './list/move-indicator-up.ts';
import promote from './list/promote.ts';
import removeLink from './list/remove-link.ts';
import renumber from './list/renumber.ts';
import replaceTerm from './list/replace-term.ts';
import splitIndicator from './list/split-indicator.ts';
import splitResult from './list/split-result.ts';
import spreadAssumption from './list/spread-assumption.ts';
import useAssumption from './list/use-assumption.ts';
import zeroIsRight from './list/zero-is-right.ts';

export const FIXES: readonly Fix[] = [
  addIndicator,
  addAssumption,
  useAssumption,
  spreadAssumption,
  addRisk,
  addOutput,
  markByOthers,
  markAsManagement,
  addObjective,
  insertOutcome,
  linkToOutcome,
  linkToOutput,
  makeFeedback,
  removeLink,
  addActivity,
  addFactor,
  splitResult,
  splitIndicator,
  demote,
  promote,
  moveIndicatorDown,
  moveIndicatorUp,
  mergeResults,
  replaceTerm,
  renumber,
  zeroIsRight,
  keepLevel,
  countPerPeriod,
];
