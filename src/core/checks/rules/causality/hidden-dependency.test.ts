import hiddenDependency from './hidden-dependency.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(hiddenDependency, {
  valid: [
    {
      name: 'linked to what it builds on',
      design:
        'Outcome: Children read\n  Output #t: Textbook written and printed\nOutcome: Teachers teach in the mother tongue\n  Output #l: Lessons based on the new textbook held\nLink: #t -> #l',
    },
    {
      name: 'shared nouns',
      design:
        'Outcome: Children read\n  Output: Textbook written\nOutcome: Teachers teach\n  Output: Lessons on how to choose a textbook of the state held',
    },
    {
      name: 'building on something outside',
      design:
        'Outcome: Children read\n  Output: Textbook written\nOutcome: Teachers teach\n  Output: Lessons based on the law of the state held',
    },
  ],
  invalid: [
    {
      name: 'lessons that need the book of another branch',
      design:
        'Outcome: Children read\n  Output: Textbook written and printed\nOutcome: Teachers teach in the mother tongue of the child\n  Output: Lessons based on the new textbook held',
      findings: [{ at: ['Output 2.1', 'Output 1.1'], says: ['“based on the”', 'Output 1.1'] }],
    },
  ],
});
