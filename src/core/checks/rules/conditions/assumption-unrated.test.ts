import assumptionUnrated from './assumption-unrated.ts';
import { testRule } from '../../testing/ruleTester.ts';

const five = (last: string): string => `
Outcome: Farmers sell to the dairy
  Assumption: The dairy pays within a month
    critical:
  Assumption: The road opens before the rains
    likelihood: medium
  Assumption: Milk prices stay above the cost of feed
    mark: holds
  Assumption: Vaccines stay on sale
    likelihood: high
  Assumption: Women keep the money from the milk
${last}`;

testRule(assumptionUnrated, {
  valid: [
    { name: 'each weighed in one way or another', design: five('    likelihood: low') },
    {
      name: 'so few that all can be watched',
      design: `
Outcome: Farmers sell to the dairy
  Assumption: The dairy pays within a month
  Assumption: The road opens before the rains`,
    },
    { name: 'a design that is still being written', design: five(''), preset: 'drafting' },
  ],
  invalid: [
    { name: 'one that was left out', design: five(''), findings: [{ at: ['Assumption 5'] }] },
    {
      name: 'many that nobody has weighed are one message',
      design: five('\n').replace(/^ {4}(critical|likelihood|mark).*\n/gm, ''),
      findings: [
        {
          at: ['Assumption 1', 'Assumption 2', 'Assumption 3', 'Assumption 4', 'Assumption 5'],
          says: ['these 5 assumptions'],
        },
      ],
    },
  ],
});
