import { readDesign } from '../../testing/design.ts';
import { testRule } from '../../testing/ruleTester.ts';
import unreadableRecord from './unreadable-record.ts';

const design = readDesign('Outcome: Families store grain safely');

testRule(unreadableRecord, {
  valid: [{ name: 'everything could be read', design }],
  invalid: [
    {
      name: 'two records that do not fit',
      design,
      options: {
        quarantined: [
          { table: 'results', id: 'r9', reason: 'level is not known' },
          { table: 'links', id: 'l2', reason: 'from is not an id' },
        ],
      },
      findings: [{ at: ['Project'], says: ['2 parts of this project', 'are left out'] }],
    },
    {
      name: 'one',
      design,
      options: { quarantined: [{ table: 'results', id: 'r9', reason: 'level is not known' }] },
      findings: [{ at: ['Project'], says: ['One part of this project', 'results/r9: level is not known'] }],
    },
  ],
});
