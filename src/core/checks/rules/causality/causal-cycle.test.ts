import causalCycle from './causal-cycle.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(causalCycle, {
  valid: [
    {
      name: 'a tree',
      design: `
Outcome: Pupils settle quarrels themselves
  Output: Pupil mediators are trained`,
    },
    {
      name: 'a loop marked as feedback',
      design: `
Outcome #a: Pupils settle quarrels themselves
Outcome #b: Teachers trust the mediators
Link: #a -> #b
Link: #b -> #a
  kind: feedback`,
    },
    {
      name: 'two ways to the same result',
      design: `
Outcome #a: Pupils settle quarrels themselves
  Output #p: Pupil mediators are trained
  Output #q: A quiet room is open
Link: #p -> #q`,
    },
    {
      name: 'a longer way down is one turned link, not a circle of its own',
      design: `
Objective #top: Calmer school days
  Outcome: Pupils settle quarrels themselves
    Output #p: Pupil mediators are trained
Link: #top -> #p`,
    },
  ],
  invalid: [
    {
      name: 'three outcomes in a circle, named once in order',
      design: `
Outcome #a: Pupils settle quarrels themselves
Outcome #b: Teachers trust the mediators
Outcome #c: Parents visit the school
Link #l1: #a -> #b
Link #l2: #b -> #c
Link #l3: #c -> #a`,
      findings: [
        {
          at: [
            'Outcome 1 → Outcome 3',
            'Outcome 3 → Outcome 2',
            'Outcome 2 → Outcome 1',
            'Outcome 1',
            'Outcome 3',
            'Outcome 2',
          ],
          says: ['Outcome 1 → Outcome 3 → Outcome 2 → Outcome 1'],
        },
      ],
    },
    {
      name: 'an output and its outcome that lead to each other',
      design: `
Outcome #o: Pupils settle quarrels themselves
  Output #p: Pupil mediators are trained
Link #back: #o -> #p`,
      findings: [{ at: ['Outcome 1 → Output 1.1', 'Output 1.1 → Outcome 1', 'Outcome 1', 'Output 1.1'] }],
    },
  ],
});
