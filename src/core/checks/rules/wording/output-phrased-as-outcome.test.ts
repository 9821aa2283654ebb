import { testRule } from '../../testing/ruleTester.ts';
import outputPhrasedAsOutcome from './output-phrased-as-outcome.ts';

testRule(outputPhrasedAsOutcome, {
  valid: [
    {
      name: 'skills and tools',
      design: `
Outcome: Midwives refer in time
  Output: Midwives are able to identify danger signs and refer mothers
  Output: Clinic managers know how to plan and use the duty roster
  Output: Nurses trained to triage and refer patients
  Output: Judges have the skills to apply the new code
  Output: Manual on how inspectors enforce the code printed`,
    },
    {
      name: 'use inside a course is not a claim of practice',
      design: `
Outcome: Judges decide family cases within a year
  Output: Training that applies cases from the courts ready for use
  Output: Curriculum for teachers who use two languages
  Output: Trainers who adopt the method are certified`,
    },
    {
      name: 'services that are open, and people who run them',
      design: `
Outcome: Jobseekers find work
  Output: Counsellors in two centres serve jobseekers every day
  Output: Sixty schools run walking groups led by volunteers
  Output: Improved health services in two districts
  Output: Health and safety training improved
  Output: Access to safe water improved in nine villages`,
    },
    {
      name: 'nouns that look like verbs',
      design: `
Outcome: Police treat complaints seriously
  Output: Police report form printed
  Output: Ministry funds mapped
  Output: Police register of complaints set up
  Output: Staff exchange programme set up
  Output: Student use data published`,
    },
    {
      name: 'what is done for people, and things that are laid out',
      design: `
Outcome: Soils hold more water
  Output: Community workers identified and trained
  Output: Lime applied to three hundred fields
  Output: Trees planted by pupils
  Output: Improved seed distributed to farmers and herders affected by drought`,
    },
    {
      name: 'the same words at an outcome',
      design: `
Outcome: Farmers apply composting on their fields
  Output:`,
    },
  ],
  invalid: [
    {
      name: 'others who act',
      design: `
Outcome: Soils hold more water
  Output: Farmers apply composting on their fields
  Output: The inspectorate enforces the code on dumping
  Output: Teachers in twelve rural schools adopt the garden lessons
  Output: Communities manage the wells
  Output: Households use latrines`,
      findings: [
        { at: ['Output 1.1'], says: ['“Farmers apply”'], field: 'statement' },
        { at: ['Output 1.2'], says: ['“inspectorate enforces”'] },
        { at: ['Output 1.3'], says: ['“adopt”'] },
        { at: ['Output 1.4'], says: ['“Communities manage”'] },
        { at: ['Output 1.5'], says: ['“Households use”'] },
      ],
    },
    {
      name: 'practice in the passive',
      design: `
Outcome: Fewer workers are hurt
  Output: Site inspection practised more thoroughly
  Output: Safety rules adopted by small builders
  Output: Checklists used by foremen`,
      findings: [
        { at: ['Output 1.1'], says: ['“inspection practised”'] },
        { at: ['Output 1.2'], says: ['“rules adopted”'] },
        { at: ['Output 1.3'], says: ['“Checklists used”'] },
      ],
    },
    {
      name: 'people who are better off',
      design: `
Outcome: Families stay in the valley
  Output: Increased income of shepherds
  Output: Child malnutrition reduced
  Output: Health of mothers improved
  Output: Improved cooperation between pasture boards`,
      findings: [
        { at: ['Output 1.1'], says: ['“Increased income”'] },
        { at: ['Output 1.2'], says: ['“malnutrition reduced”'] },
        { at: ['Output 1.3'], says: ['“Health of mothers improved”'] },
        { at: ['Output 1.4'], says: ['“Improved cooperation”'] },
      ],
    },
    {
      name: 'many become one message',
      design: `
Outcome: Families stay in the valley
  Output: Shepherds sell wool together
  Output: Shepherds hire a vet
  Output: Shepherds enrol in the insurance and pay for it
  Output: Incomes rise
  Output: Poverty reduced
  Output: The bank adopts the herd as a pledge
  Output: Law on pastures enforced`,
      findings: [
        {
          at: [
            'Output 1.1',
            'Output 1.2',
            'Output 1.3',
            'Output 1.4',
            'Output 1.5',
            'Output 1.6',
            'Output 1.7',
          ],
          says: ['7 outputs'],
        },
      ],
    },
  ],
});
