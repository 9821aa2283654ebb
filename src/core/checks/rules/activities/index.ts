import activityWithoutOutput from './activity-without-output.ts';
import numbersDisagree from './numbers-disagree.ts';
import type { Rule } from '../../rule.ts';

export const activitiesRules: readonly Rule[] = [activityWithoutOutput, numbersDisagree];
