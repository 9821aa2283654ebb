import futureWording from './future-wording.ts';
import missingDirection from './missing-direction.ts';
import outcomePhrasedAsOutput from './outcome-phrased-as-output.ts';
import outputPhrasedAsOutcome from './output-phrased-as-outcome.ts';
import resultPhrasedAsActivity from './result-phrased-as-activity.ts';
import severalResultsInOne from './several-results-in-one.ts';
import statementContainsMeans from './statement-contains-means.ts';
import statementIncludesTarget from './statement-includes-target.ts';
import statementSpansLevels from './statement-spans-levels.ts';
import statementTooLong from './statement-too-long.ts';
import tooManyActors from './too-many-actors.ts';
import vagueWording from './vague-wording.ts';
import type { Rule } from '../../rule.ts';

export const wordingRules: readonly Rule[] = [
  resultPhrasedAsActivity,
  outcomePhrasedAsOutput,
  outputPhrasedAsOutcome,
  statementSpansLevels,
  statementContainsMeans,
  severalResultsInOne,
  tooManyActors,
  missingDirection,
  vagueWording,
  statementTooLong,
  statementIncludesTarget,
  futureWording,
];
