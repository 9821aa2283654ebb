import statementIncludesTarget from './statement-includes-target.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(statementIncludesTarget, {
  valid: [
    {
      name: 'at how many places',
      design: `
Outcome: Farmers of the plain learn from each other
  Output: Field schools open in 40 villages`,
    },
    {
      name: 'numbers that belong to the thing',
      design: `
Outcome: Children under 18 live with their families
Outcome: Courts apply Law 3 of 2019 on tenants
Outcome: Claims are decided within 30 days
Outcome: Pupils of grade 9 stay at school
Outcome: Grain is dried to 13% moisture before it is stored
  Output: A one-stop centre is open 24 hours
  Output: Route 66 repaired
  Output: Vaccination sessions held on the announced day in all 86 villages
  Output: Cold boxes in service at the 11 health posts`,
    },
    {
      name: 'small numbers say where',
      design: 'Outcome: Wells in two districts work\n  Output: 3 centres are open',
    },
    {
      name: 'an activity may hold numbers',
      design: 'Outcome: Wells work\n  Activity: Train 40 committees by 2027',
    },
  ],
  invalid: [
    {
      name: 'a number, a share and a date',
      design: `
Outcome: 500 farmers use drip irrigation by 2027
Outcome: Losses of grain reduced by 30 %
  Output: 40 committees trained`,
      findings: [
        { at: ['Outcome 2'], says: ['“by 30 %”'], field: 'statement' },
        { at: ['Outcome 1'], says: ['“500 farmers', '“by 2027”'] },
        { at: ['Output 2.1'], says: ['“40 committees'] },
      ],
    },
  ],
});
