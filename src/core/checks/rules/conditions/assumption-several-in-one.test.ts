import assumptionSeveralInOne from './assumption-several-in-one.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionSeveralInOne, {
  valid: [
    {
      name: 'two words for nearly one thing',
      design: `
Outcome: Villages manage their forest
  Assumption: The district stays stable and safe
  Assumption: Elders are willing and able to mediate
  Assumption: Forest guards are willing to and can fine intruders
  Assumption: Committees remain in office and active`,
    },
    {
      name: 'two subjects or two objects of one verb',
      design: `
Outcome: Villages manage their forest
  Assumption: Elders, women’s groups and the district are ready to meet
  Assumption: Seed, tools and advice stay on sale in the district town
  Assumption: The district keeps its promise to pay guards and to lend a vehicle`,
    },
    {
      name: 'clauses that only explain',
      design: `
Outcome: Villages manage their forest
  Assumption: Families who own no land and are in debt keep their grazing rights
  Assumption: The price of charcoal, which is set by the board, is stable
  Assumption: If the rains are normal, herders stay in the plain
  Assumption: The ministry confirms that posts are funded and that guards are paid
  Assumption: Fees are so low that families have enough left
  Assumption: The road is open (the bridge was repaired and is in use)
  Assumption: The court is independent. This is confirmed by the last report.`,
    },
    {
      name: 'an empty row',
      design: `
Assumption:`,
    },
  ],
  invalid: [
    {
      name: 'two clauses, each with a verb of its own',
      design: `
Outcome: Villages manage their forest
  Assumption: The road is open all year and the sawmill pays within a month, and guards are paid`,
      findings: [{ at: ['Assumption 1'], field: 'statement', says: ['“guards are paid”'] }],
    },
    {
      name: 'several such are one message',
      design: `
Outcome: Villages manage their forest
  Assumption: Elders are respected, guards have radios
  Assumption: The ministry is committed to the law; the court accepts village maps
  Assumption: Prices remain stable but herders continue to sell`,
      findings: [{ at: ['Assumption 1', 'Assumption 2', 'Assumption 3'], says: ['3 assumptions'] }],
    },
  ],
});
