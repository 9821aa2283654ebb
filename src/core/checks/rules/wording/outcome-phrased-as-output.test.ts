import { testRule } from '../../testing/ruleTester.ts';
import outcomePhrasedAsOutput from './outcome-phrased-as-output.ts';

testRule(outcomePhrasedAsOutput, {
  valid: [
    {
      name: 'what people and institutions do',
      design: `
Outcome: Inspectors enforce the safety code
Outcome: Former patients live on their own one year after the clinic
Outcome: Families in the delta treat their drinking water
Outcome: Fewer workers are hurt on building sites
Outcome: Incomes of widows increased`,
    },
    {
      name: 'a document that others adopt, use or pay for',
      design: `
Outcome: Reading module became part of the official programme
Outcome: Guidelines on triage adopted by the health board
Outcome: Handbook developed by the academy and used in all courses
Outcome: Posts of counsellors funded from the state budget
Outcome: Referral forms used by social workers
Outcome: Water points managed by the users`,
    },
    {
      name: 'laws, firms and trust are not products',
      design: `
Outcome: A law on shelters in place
Outcome: New businesses established by young people
Outcome: Jobs created for returning miners
Outcome: Trust built between police and residents
Outcome: Marine protected area established`,
    },
    {
      name: 'services delivered by others',
      design: `
Outcome: Legal aid provided by the county bar
Outcome: Fair wages received by pickers
Outcome: Workers receive the minimum wage`,
    },
    {
      name: 'capacity that names what is done with it',
      design: `
Outcome: Capacity of the ministry to plan and pay for repairs strengthened
Outcome: National capacity and efforts to prosecute illegal logging intensified`,
    },
    {
      name: 'what pupils learn is why a school is there',
      design: `
Outcome: Reading skills of pupils in the first three classes improved`,
    },
    {
      name: 'a possibility in life, not a skill',
      design: `
Outcome: Women can travel safely at night
Outcome: Families are able to feed themselves all year`,
    },
    {
      name: 'the same words at an output, and an empty outcome',
      design: `
Outcome:
  Output: Training manual developed
  Output: Nurses trained in triage`,
    },
  ],
  invalid: [
    {
      name: 'products',
      design: `
Outcome: Training manual on triage developed and printed
Outcome: Water committees established in nine villages
Outcome: Water points repaired and committees trained`,
      findings: [
        { at: ['Outcome 1'], says: ['“manual … developed”'], field: 'statement' },
        { at: ['Outcome 2'], says: ['“committees … established”'] },
        { at: ['Outcome 3'], says: ['“points … repaired”'] },
      ],
    },
    {
      name: 'services',
      design: `
Outcome: Shelter and legal aid made available for survivors
Outcome: Flood warning system in place along the river
Outcome: Survivors received free legal assistance`,
      findings: [
        { at: ['Outcome 1'], says: ['made available”'] },
        { at: ['Outcome 2'], says: ['“system … in place”'] },
        { at: ['Outcome 3'], says: ['“Survivors … received”'] },
      ],
    },
    {
      name: 'knowledge and skills',
      design: `
Outcome: Nurses trained in triage
Outcome: Knowledge of shopkeepers about the tax law increased
Outcome: Increased awareness of land rights among widows
Outcome: Welders are able to apply the new procedures
Outcome: Herders know how to read a drought forecast`,
      findings: [
        { at: ['Outcome 1'], says: ['“Nurses … trained”', 'do differently'] },
        { at: ['Outcome 2'], says: ['“Knowledge … increased”'] },
        { at: ['Outcome 3'], says: ['“Increased awareness”'] },
        { at: ['Outcome 4'], says: ['“able to apply”'] },
        { at: ['Outcome 5'], says: ['“know how to”'] },
      ],
    },
    {
      name: 'bare capacity is only asked about',
      design: `
Outcome: Capacity of the ministry strengthened`,
      findings: [{ at: ['Outcome 1'], says: ['Some donors'], severity: 'suggestion' }],
    },
  ],
});
