/** English texts: the families of checks. What the checks themselves say stands in the folder beside. */
export const checks = {
  'checks.family.structure': 'Structure and completeness',
  'checks.family.wording': 'Level and wording',
  'checks.family.causality': 'Causal logic',
  'checks.family.conditions': 'Assumptions and risks',
  'checks.family.indicators': 'Indicators',
  'checks.family.activities': 'Activities and work plan',
  'checks.family.budget': 'Budget',
  'checks.family.monitoring': 'Monitoring',
  'checks.family.evaluation': 'Evaluation and contribution',
  'checks.family.terms': 'Consistency of terms',
  'checks.family.reading': 'Reading the project',
} as const;
