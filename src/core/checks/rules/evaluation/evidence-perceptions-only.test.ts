import evidencePerceptionsOnly from './evidence-perceptions-only.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(evidencePerceptionsOnly, {
  valid: [
    {
      name: 'a register beside the opinions',
      design: `
Outcome: Queues at the clinic are shorter
  Evidence: Nurses say so
    source: staffOpinions
  Evidence: The register shows 40 minutes
    source: statistics`,
    },
    {
      name: 'the change is an attitude',
      design: `
Outcome: Patients trust the clinic
  Evidence: Nine of ten say that they do
    source: opinions`,
    },
    {
      name: 'an attitude in the indicator, an output, and nothing recorded at all',
      design: `
Outcome: Tenants live better
  Indicator: Share of tenants satisfied with repairs
  Evidence: Tenants say so
    source: opinions
  Output: A rota is in use
    Evidence: Staff say so
      source: staffOpinions
Outcome: Courts decide faster`,
    },
  ],
  invalid: [
    {
      name: 'only those involved speak',
      design: `
Outcome: Queues at the clinic are shorter
  Evidence: Staff felt that it is quicker
    source: staffOpinions
  Evidence: Patients too
    source: opinionsWithExamples`,
      findings: [{ at: ['Outcome 1'], says: ['2'] }],
    },
  ],
});
