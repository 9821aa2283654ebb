/** The one list of rules: the families of the catalogue in its order. A rule that is not in its family's list does not run. */
import type { Rule } from './rule.ts';
import { activitiesRules } from './rules/activities/index.ts';
import { budgetRules } from './rules/budget/index.ts';
import { causalityRules } from './rules/causality/index.ts';
import { conditionsRules } from './rules/conditions/index.ts';
import { evaluationRules } from './rules/evaluation/index.ts';
import { indicatorsRules } from './rules/indicators/index.ts';
import { monitoringRules } from './rules/monitoring/index.ts';
import { readingRules } from './rules/reading/index.ts';
import { structureRules } from './rules/structure/index.ts';
import { termsRules } from './rules/terms/index.ts';
import { wordingRules } from './rules/wording/index.ts';

export const RULES: readonly Rule[] = [
  ...structureRules,
  ...wordingRules,
  ...causalityRules,
  ...conditionsRules,
  ...indicatorsRules,
  ...activitiesRules,
  ...budgetRules,
  ...monitoringRules,
  ...evaluationRules,
  ...termsRules,
  ...readingRules,
];
