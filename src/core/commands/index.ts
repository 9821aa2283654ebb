/** The list of all commands. A command is one file, one line here and one label in `i18n/en/commands.ts`; a test compares them. */
import { addResult } from './addResult.ts';
import { addActivity } from './addActivity.ts';
import { addIndicator } from './addIndicator.ts';
import { ensureTarget } from './ensureTarget.ts';
import { addMilestone } from './addMilestone.ts';
import { setTargetYear } from './setTargetYear.ts';
import { putYearInField } from './putYearInField.ts';
import { addAssumption } from './addAssumption.ts';
import { attachAssumption } from './attachAssumption.ts';
import { detachAssumption } from './detachAssumption.ts';
import { addRisk } from './addRisk.ts';
import { addFactor } from './addFactor.ts';
import { setFactorActor } from './setFactorActor.ts';
import { addLink } from './addLink.ts';
import { removeElements } from './removeElements.ts';
import { setField } from './setField.ts';
import { setText } from './setText.ts';
import { setHome } from './setHome.ts';
import { setParent } from './setParent.ts';
import { moveElement } from './moveElement.ts';
import { placeElement } from './placeElement.ts';
import { moveNodes } from './moveNodes.ts';
import { tidy } from './tidy.ts';
import { changeLevel } from './changeLevel.ts';
import { pinCode } from './pinCode.ts';
import { addWorkplanRow } from './addWorkplanRow.ts';
import { setMonth } from './setMonth.ts';
import { setAside } from './setAside.ts';
import { reopenFinding } from './reopenFinding.ts';
import { moveIndicator } from './moveIndicator.ts';
import { splitResult } from './splitResult.ts';
import { splitIndicator } from './splitIndicator.ts';
import { mergeResults } from './mergeResults.ts';
import { shiftLevel } from './shiftLevel.ts';
import { addObjective } from './addObjective.ts';
import { insertResult } from './insertResult.ts';
import { unpinCodes } from './unpinCodes.ts';
import { replaceTerm } from './replaceTerm.ts';
import { answerQuestion } from './answerQuestion.ts';
import { keepStanding } from './keepStanding.ts';
import { restoreVersion } from './restoreVersion.ts';
import { recordReasons } from './recordReasons.ts';
import { setBaseline } from './setBaseline.ts';
import { setRule } from './setRule.ts';
import { addCheckWord } from './addCheckWord.ts';
import { addEntry } from './addEntry.ts';
import { acceptRevision } from './acceptRevision.ts';
import { addComment } from './addComment.ts';
import { editComment } from './editComment.ts';
import { resolveComment } from './resolveComment.ts';
import { reopenComment } from './reopenComment.ts';
import { addSuggestion } from './addSuggestion.ts';
import { withdrawSuggestion } from './withdrawSuggestion.ts';
import { acceptSuggestion } from './acceptSuggestion.ts';
import { declineSuggestion } from './declineSuggestion.ts';
import { vote } from './vote.ts';

export {
  CommandRefused,
  defineCommand,
  type Command,
  type CommandContext,
  type DocumentDraft,
} from './command.ts';
export { allowedNew, allowedTargets, refusalToLink, type LinkRefusal, type NewElement } from './linkRules.ts';
export type { AddSuggestion } from './addSuggestion.ts';
export type { EntryTable } from './addEntry.ts';
export type { PutYearInField } from './putYearInField.ts';
export { runCommand, type CommandRun } from './run.ts';
export {
  addResult,
  addActivity,
  addIndicator,
  ensureTarget,
  addMilestone,
  setTargetYear,
  putYearInField,
  addAssumption,
  attachAssumption,
  detachAssumption,
  addRisk,
  addFactor,
  setFactorActor,
  addLink,
  removeElements,
  setField,
  setText,
  setHome,
  setParent,
  moveElement,
  placeElement,
  moveNodes,
  tidy,
  changeLevel,
  pinCode,
  addWorkplanRow,
  setMonth,
  setAside,
  reopenFinding,
  moveIndicator,
  splitResult,
  splitIndicator,
  mergeResults,
  shiftLevel,
  addObjective,
  insertResult,
  unpinCodes,
  replaceTerm,
  answerQuestion,
  keepStanding,
  restoreVersion,
  recordReasons,
  setBaseline,
  setRule,
  addCheckWord,
  addEntry,
  acceptRevision,
  addComment,
  editComment,
  resolveComment,
  reopenComment,
  addSuggestion,
  withdrawSuggestion,
  acceptSuggestion,
  declineSuggestion,
  vote,
};

export const COMMANDS = [
  addResult,
  addActivity,
  addIndicator,
  ensureTarget,
  addMilestone,
  setTargetYear,
  putYearInField,
  addAssumption,
  attachAssumption,
  detachAssumption,
  addRisk,
  addFactor,
  setFactorActor,
  addLink,
  removeElements,
  setField,
  setText,
  setHome,
  setParent,
  moveElement,
  placeElement,
  moveNodes,
  tidy,
  changeLevel,
  pinCode,
  addWorkplanRow,
  setMonth,
  setAside,
  reopenFinding,
  moveIndicator,
  splitResult,
  splitIndicator,
  mergeResults,
  shiftLevel,
  addObjective,
  insertResult,
  unpinCodes,
  replaceTerm,
  answerQuestion,
  keepStanding,
  restoreVersion,
  recordReasons,
  setBaseline,
  setRule,
  addCheckWord,
  addEntry,
  acceptRevision,
  addComment,
  editComment,
  resolveComment,
  reopenComment,
  addSuggestion,
  withdrawSuggestion,
  acceptSuggestion,
  declineSuggestion,
  vote,
] as const;
