/** The one list of questions, in the order of the catalogue. */
import type { Question } from './question.ts';
import feasibilityNotShown from './list/feasibility-not-shown.ts';
import indicatorBeyondProject from './list/indicator-beyond-project.ts';
import indicatorDoesNotCoverResult from './list/indicator-does-not-cover-result.ts';
import indicatorNotAligned from './list/indicator-not-aligned.ts';
import indicatorNotSmart from './list/indicator-not-smart.ts';
import leapTooLarge from './list/leap-too-large.ts';
import missingActor from './list/missing-actor.ts';
import outcomeBeyondProject from './list/outcome-beyond-project.ts';
import outcomeIsAContainer from './list/outcome-is-a-container.ts';
import outputNotNeeded from './list/output-not-needed.ts';
import outputsInsufficient from './list/outputs-insufficient.ts';
import outputsShareNoSynergy from './list/outputs-share-no-synergy.ts';
import resultsOverlap from './list/results-overlap.ts';

export const QUESTIONS: readonly Question[] = [
  resultsOverlap,
  missingActor,
  outcomeBeyondProject,
  outputsInsufficient,
  outputNotNeeded,
  leapTooLarge,
  outputsShareNoSynergy,
  outcomeIsAContainer,
  feasibilityNotShown,
  indicatorDoesNotCoverResult,
  indicatorNotAligned,
  indicatorNotSmart,
  indicatorBeyondProject,
];
