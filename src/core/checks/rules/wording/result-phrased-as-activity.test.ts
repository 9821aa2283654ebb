import { testRule } from '../../testing/ruleTester.ts';
import resultPhrasedAsActivity from './result-phrased-as-activity.ts';

testRule(resultPhrasedAsActivity, {
  valid: [
    {
      name: 'completed forms are states',
      design: `
Outcome: Small dairies keep the cold chain
  Output: Dairy owners informed of the new hygiene rules
  Output: Two refrigerated collection points built and equipped
  Output: Inspectors trained in taking samples
  Output: Manual on hygiene developed and printed`,
    },
    {
      name: 'works that begin the name of a thing',
      design: `
Outcome: Families fetch safe water
  Output: Repair kits in the hands of mechanics
  Output: Drill rig in service`,
    },
    {
      name: 'an objective may open with an infinitive',
      design: `
Goal: Promote healthier diets
Objective: To contribute to safer milk for town families
  Outcome: To be chosen by buyers, dairies keep the cold chain`,
    },
    {
      name: 'names of things that begin with a task word',
      design: `
Outcome: Widows look after each other
  Output: Support groups meet every week in nine villages
  Output: Training centre open to women and men
  Output: Training materials translated into two languages
  Output: Draft law on inheritance submitted to parliament
  Output: Building codes explained to masons
  Output: Support staff know the referral form`,
    },
    {
      name: 'a task noun of which something is said, or that others carry out',
      design: `
Objective: Fewer children fall ill
  Outcome: Delivery of vaccines is on time in all posts
  Outcome: Implementation of the school health law has improved
  Outcome: Provision of school meals by county governments
  Outcome: Development of small dairies accelerated
  Outcome: Conduct of inspections improved`,
    },
    {
      name: 'people who act',
      design: `
Outcome: Train drivers keep the speed limit
Outcome: Mentors support young teachers`,
    },
    { name: 'an empty result', design: 'Outcome:\n  Output:' },
    {
      name: 'a text in a language without a list',
      design: `
Project: Milch
  language: de
Outcome: Support für Molkereien`,
    },
  ],
  invalid: [
    {
      name: 'works',
      design: `
Outcome: Families fetch safe water
  Output: Drill boreholes in ten villages
  Output: Repair the broken pumps`,
      findings: [
        { at: ['Output 1.1'], says: ['“Drill”'] },
        { at: ['Output 1.2'], says: ['“Repair”'] },
      ],
    },
    {
      name: 'task verbs, in the base form, as an infinitive or with -ing',
      design: `
Outcome: Strengthen the cooperation of dairies
  Output: Conduct courses for inspectors
  Output: To provide coolers to small farms
  Output: Training milk collectors in hygiene`,
      findings: [
        { at: ['Outcome 1'], says: ['“Strengthen”'], field: 'statement' },
        { at: ['Output 1.1'], says: ['“Conduct”'] },
        { at: ['Output 1.2'], says: ['“provide”'] },
        { at: ['Output 1.3'], says: ['“Training”'] },
      ],
    },
    {
      name: 'task nouns',
      design: `
Outcome: Small dairies keep the cold chain
  Output: Provision of coolers to small farms
  Output: Training of milk collectors
  Output: Technical assistance to the inspectorate
  Output: Support to women who sell milk`,
      findings: [
        { at: ['Output 1.1'], says: ['“Provision of”'] },
        { at: ['Output 1.2'], says: ['“Training of”'] },
        { at: ['Output 1.3'], says: ['“Technical assistance to”'] },
        { at: ['Output 1.4'], says: ['“Support to”'] },
      ],
    },
    {
      name: 'plain work is no objective either',
      design: `
Objective: To distribute coolers in the highlands`,
      findings: [{ at: ['Objective'], says: ['“distribute”'] }],
    },
    {
      name: 'many become one message',
      design: `
Outcome: Small dairies keep the cold chain
  Output: Organize fairs
  Output: Facilitate meetings
  Output: Publish a handbook
  Output: Procure coolers
  Output: Establish a laboratory
  Output: Raise awareness of hygiene`,
      findings: [
        {
          at: ['Output 1.1', 'Output 1.2', 'Output 1.3', 'Output 1.4', 'Output 1.5', 'Output 1.6'],
          says: ['6 results'],
        },
      ],
    },
  ],
});
