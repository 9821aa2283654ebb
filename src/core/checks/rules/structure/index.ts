import outcomeWithoutOutput from './outcome-without-output.ts';
import outputLeadsNowhere from './output-leads-nowhere.ts';
import unbalancedBranches from './unbalanced-branches.ts';
import type { Rule } from '../../rule.ts';

export const structureRules: readonly Rule[] = [outcomeWithoutOutput, outputLeadsNowhere, unbalancedBranches];
