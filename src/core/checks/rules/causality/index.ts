import backwardLink from './backward-link.ts';
import causalCycle from './causal-cycle.ts';
import levelSkip from './level-skip.ts';
import linkWithoutRationale from './link-without-rationale.ts';
import outcomeWithSingleOutput from './outcome-with-single-output.ts';
import outcomesNotConnected from './outcomes-not-connected.ts';
import type { Rule } from '../../rule.ts';

export const causalityRules: readonly Rule[] = [
  outcomeWithSingleOutput,
  outcomesNotConnected,
  causalCycle,
  backwardLink,
  levelSkip,
  linkWithoutRationale,
];
