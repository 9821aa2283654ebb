import assumptionNotRevisited from './assumption-not-revisited.ts';
import { testRule } from '../../testing/ruleTester.ts';

const running = (month: string, mark = ''): string => `
Project: Milk to town
  start: 2025-01-01
  end: 2026-06-30
Outcome: Farmers sell to the dairy
  Indicator: Number of farmers who sell to the dairy
    Actual: 40
      date: ${month}-15
  Assumption: The dairy pays within a month
  Assumption: Milk prices stay above the cost of feed
${mark}`;

testRule(assumptionNotRevisited, {
  valid: [
    { name: 'the first half of the project', design: running('2025-06', '    mark: holds') },
    {
      name: 'a project that has not begun',
      design: `
Outcome: Farmers sell to the dairy
  Assumption: The dairy pays within a month`,
    },
    {
      name: 'each was looked at, be it to say that nobody knows',
      design: `
Outcome: Farmers sell to the dairy
  status: onTrack
  Assumption: The dairy pays within a month
    mark: unknown`,
    },
    { name: 'a submission asks nobody', design: running('2026-02'), preset: 'submission' },
  ],
  invalid: [
    {
      name: 'past the middle, one that nobody looked at',
      design: running('2026-02', '    mark: partly'),
      findings: [{ at: ['Assumption 1'], field: 'mark', says: ['past its middle'] }],
    },
    {
      name: 'without dates, once people have said how results stand',
      design: `
Outcome: Farmers sell to the dairy
  status: onTrack
  Assumption: The dairy pays within a month
  Assumption: Milk prices stay above the cost of feed`,
      findings: [{ at: ['Assumption 1', 'Assumption 2'], says: ['these 2 assumptions'] }],
    },
  ],
});
