import actorNameVaries from './actor-name-varies.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(actorNameVaries, {
  valid: [
    {
      name: 'one name',
      design:
        'Outcome: The Ministry of Labour inspects farms\n  Output: Staff of the Ministry of Labour trained',
    },
    {
      name: 'departments of one ministry',
      design:
        'Outcome: The Department of Roads mends roads\n  Output: Staff of the Department of Bridges trained',
    },
    {
      name: 'people and places are no institutions',
      design:
        'Outcome: Farmers of New Valley sell in Old Town\n  Output: Farmers of the Valley of New Hope trained',
    },
  ],
  invalid: [
    {
      name: 'two spellings and two orders',
      design:
        'Outcome: Inspectors of the Ministry of Labor visit farms\n  Output: Staff of the Labour Ministry trained in visits',
      findings: [{ at: ['Outcome 1', 'Output 1.1'], says: ['“Ministry of Labor”', '“Labour Ministry”'] }],
    },
  ],
});
