import outcomePhrasedAsOutput from './outcome-phrased-as-output.ts';
import outputPhrasedAsOutcome from './output-phrased-as-outcome.ts';
import resultPhrasedAsActivity from './result-phrased-as-activity.ts';
import type { Rule } from '../../rule.ts';

export const wordingRules: readonly Rule[] = [
  resultPhrasedAsActivity,
  outcomePhrasedAsOutput,
  outputPhrasedAsOutcome,
];
