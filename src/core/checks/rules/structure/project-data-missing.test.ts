import projectDataMissing from './project-data-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(projectDataMissing, {
  valid: [
    {
      name: 'everything said',
      design: `
Project: Night buses
  start: 2027-03-01
  end: 2028-08-31
  geography: Osh
  beneficiaries: Nurses
  partners: City of Osh
Outcome: Nurses reach the night shift`,
    },
    { name: 'an early draft', design: 'Project: Night buses\nObjective: Safe nights' },
  ],
  invalid: [
    {
      name: 'no last day and no partner',
      design: `
Project: Night buses
  start: 2027-03-01
  geography: Osh
  beneficiaries: Nurses
Outcome: Nurses reach the night shift`,
      findings: [{ at: ['Project'], field: 'end', says: ['First and last day', 'Partners'] }],
    },
    {
      name: 'nothing said',
      design: 'Project: Night buses\nOutcome: Nurses reach the night shift',
      findings: [{ at: ['Project'], field: 'start', says: ['Place', 'Target groups'] }],
    },
  ],
});
