import activityWithoutBudget from './activity-without-budget.ts';
import budgetCurrencyMixed from './budget-currency-mixed.ts';
import budgetDoesNotAddUp from './budget-does-not-add-up.ts';
import budgetLineWithoutActivity from './budget-line-without-activity.ts';
import budgetMissing from './budget-missing.ts';
import budgetNoMonitoring from './budget-no-monitoring.ts';
import budgetOutOfProportion from './budget-out-of-proportion.ts';
import type { Rule } from '../../rule.ts';

export const budgetRules: readonly Rule[] = [
  budgetMissing,
  budgetDoesNotAddUp,
  activityWithoutBudget,
  budgetLineWithoutActivity,
  budgetOutOfProportion,
  budgetNoMonitoring,
  budgetCurrencyMixed,
];
