import ambitionExceedsResources from './ambition-exceeds-resources.ts';
import backwardLink from './backward-link.ts';
import causalCycle from './causal-cycle.ts';
import hiddenDependency from './hidden-dependency.ts';
import levelSkip from './level-skip.ts';
import linkWithoutRationale from './link-without-rationale.ts';
import outcomeRestatesOutputs from './outcome-restates-outputs.ts';
import outcomeWithSingleOutput from './outcome-with-single-output.ts';
import outcomesNotConnected from './outcomes-not-connected.ts';
import outputsDoNotLeadToOutcome from './outputs-do-not-lead-to-outcome.ts';
import scaleTooSmall from './scale-too-small.ts';
import type { Rule } from '../../rule.ts';

export const causalityRules: readonly Rule[] = [
  outputsDoNotLeadToOutcome,
  outcomeWithSingleOutput,
  outcomeRestatesOutputs,
  outcomesNotConnected,
  causalCycle,
  backwardLink,
  levelSkip,
  linkWithoutRationale,
  hiddenDependency,
  scaleTooSmall,
  ambitionExceedsResources,
];
