import assumptionInProjectControl from './assumption-in-project-control.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(assumptionInProjectControl, {
  valid: [
    {
      name: 'what others grant to the project',
      design: `
Outcome: Prisoners get legal aid in the first week
  Assumption: The project team is allowed to visit prisons without notice
  Assumption: Project staff can travel safely to the district
  Assumption: The ministry receives the project team every month
  Assumption: Project activities are accepted by village elders
  Assumption: The survey is carried out as planned by the statistics office`,
    },
    {
      name: 'partners are half outside',
      design: `
Outcome: Prisoners get legal aid in the first week
  Assumption: Partner organizations keep two lawyers in each town
  Assumption: Implementing partners have enough staff of their own`,
    },
    {
      name: 'how others manage what is theirs',
      design: `
Outcome: Cholera cases are found within two days
  Assumption: Floods are well managed in the lower districts
  Assumption: Health teams stay motivated
  Assumption: Medicines of good quality stay on sale
  Assumption: The bar association sends lawyers`,
    },
    {
      name: 'an empty row',
      design: `
Assumption:`,
    },
  ],
  invalid: [
    {
      name: 'the team, its motivation and its order',
      design: `
Outcome: Prisoners get legal aid in the first week
  Assumption: The project team is qualified and stays motivated`,
      findings: [{ at: ['Assumption 1'], field: 'statement', says: ['“project team”'] }],
    },
    {
      name: 'work and materials of the project are one message',
      design: `
Outcome: Prisoners get legal aid in the first week
  Assumption: Training materials are of good quality
  Assumption: Activities are implemented as planned
  Assumption: The team of the course keeps to the timetable`,
      findings: [{ at: ['Assumption 1', 'Assumption 2', 'Assumption 3'], says: ['3 assumptions'] }],
    },
  ],
});
