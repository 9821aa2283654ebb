import type { Rule } from '../../rule.ts';

export const termsRules: readonly Rule[] = [];
