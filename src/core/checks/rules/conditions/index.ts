import assumptionsMissingAtLevel from './assumptions-missing-at-level.ts';
import contributingFactorsMissing from './contributing-factors-missing.ts';
import risksMissing from './risks-missing.ts';
import type { Rule } from '../../rule.ts';

export const conditionsRules: readonly Rule[] = [
  assumptionsMissingAtLevel,
  risksMissing,
  contributingFactorsMissing,
];
