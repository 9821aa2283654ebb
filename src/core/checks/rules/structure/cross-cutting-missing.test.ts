import crossCuttingMissing from './cross-cutting-missing.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(crossCuttingMissing, {
  valid: [
    {
      name: 'two sentences',
      design:
        'Project: Night buses\n  crossCutting: Drivers sign the code on the protection of passengers. The buses run on gas.\nOutcome: Nurses reach the night shift',
    },
    { name: 'a design without results', design: 'Project: Night buses' },
  ],
  invalid: [
    {
      name: 'nothing said',
      design: 'Project: Night buses\nOutcome: Nurses reach the night shift',
      findings: [{ at: ['Project'], field: 'crossCutting' }],
    },
  ],
});
