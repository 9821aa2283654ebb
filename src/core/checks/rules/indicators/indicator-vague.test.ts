import indicatorVague from './indicator-vague.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(indicatorVague, {
  valid: [
    {
      name: 'precise words',
      design: `
Outcome: Agencies work together
  Indicator: Number of agencies that attended two of three meetings`,
    },
    {
      name: 'a definition, a note or a bracket settles it',
      design: `
Outcome: Agencies work together
  Indicator: Number of regularly engaged agencies
    definition: attended two of three meetings
  Indicator: Number of functional committees
    note: met in the last three months
  Indicator: Number of adequate toilets (one for 25 pupils)`,
    },
    {
      name: 'words that are terms of a trade',
      design: `
Outcome: Families are healthier
  Indicator: Number of households with an improved latrine
  Indicator: Share of farmers planting improved seed
  Indicator: Number of workers covered by health insurance
  Indicator: Number of firms engaged in recruitment`,
    },
    {
      name: 'a measure that is known by its letters',
      design: `
Objective: Families have enough to eat until the next harvest
  Indicator: Months of adequate household food provisioning (MAHFP), by sex of the household head`,
    },
    {
      name: 'a value that says where it begins, and a functional profile',
      design: `
Outcome: Communes protect the shore
  Indicator: Hectares of mangrove with a canopy cover above 70%
  Indicator: Share of teachers whose sample plan is rated 3 or better of 4
  Indicator: Proportion of opinions issued within 60 days with a functional profile`,
    },
    {
      name: 'an objective’s wording is not an indicator',
      design: `
Objective: Effective and sustainable services`,
    },
  ],
  invalid: [
    {
      name: 'words that are not defined, each shown',
      design: `
Outcome: Agencies work together
  Indicator: Number of regularly engaged agencies
  Indicator: Number of districts covered`,
      findings: [
        { at: ['Outcome 1, indicator 1'], says: ['“regularly”, “engaged”'], field: 'statement' },
        { at: ['Outcome 1, indicator 2'], says: ['“covered”'] },
      ],
    },
    {
      name: 'how many there are does not say what they do',
      design: `
Outcome: Agencies work together
  Indicator: Share of the 12 functional committees that meet`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['“functional”'] }],
    },
    {
      name: 'letters that stand for something else define nothing',
      design: `
Outcome: Agencies work together
  Indicator: Number of regularly engaged agencies (NGO)`,
      findings: [{ at: ['Outcome 1, indicator 1'], says: ['“regularly”, “engaged”'] }],
    },
  ],
});
