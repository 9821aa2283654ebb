import acronymUndefined from './acronym-undefined.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(acronymUndefined, {
  valid: [
    {
      name: 'spelled out in the list, in brackets, by the words themselves, or known to all',
      design: `
Project: Courts
  acronyms: NRM: National Referral Mechanism
Outcome: The NRM refers children of the district
  Output: Staff of the Child Protection Unit (CPU) trained
  Output: Two CPUs opened with UNICEF
  Output: Migrant information centres in both towns
  Output: MICs open on Sundays`,
    },
    {
      name: 'a bare matrix, whose narrative may say it',
      design: 'Outcome: The NRM refers children of the district',
    },
    {
      name: 'capitals throughout',
      design:
        'Project: Courts\n  summary: Children are heard.\nOutcome: THE COURTS HEAR CHILDREN OF THE DISTRICT',
    },
  ],
  invalid: [
    {
      name: 'a short form that nothing explains',
      design:
        'Project: Courts\n  summary: Children are heard.\nOutcome: The NRM refers children of the district\n  Output: Staff of the NRM and the DVU trained',
      findings: [{ at: ['Outcome 1', 'Output 1.1'], says: ['2 elements'] }],
    },
  ],
});
