import backwardLink from './backward-link.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(backwardLink, {
  valid: [
    {
      name: 'links that run upwards or inside a level',
      design: `
Objective: Calmer school days
  Outcome #a: Pupils settle quarrels themselves
    Output: Pupil mediators are trained
  Outcome #b: Teachers trust the mediators
Link: #b -> #a`,
    },
    {
      name: 'feedback drawn as feedback',
      design: `
Outcome #o: Pupils settle quarrels themselves
  Output #p: Pupil mediators are trained
Link: #o -> #p
  kind: feedback`,
    },
  ],
  invalid: [
    {
      name: 'from the objective down to an output',
      design: `
Objective #top: Calmer school days
  Outcome: Pupils settle quarrels themselves
    Output #p: Pupil mediators are trained
Link: #top -> #p`,
      findings: [
        {
          at: ['Objective → Output 1.1', 'Objective', 'Output 1.1'],
          says: ['from Objective to Output 1.1'],
          field: 'kind',
        },
      ],
    },
  ],
});
