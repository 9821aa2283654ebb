import { PROJECT_ID } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** Parts of the shared document that did not fit their schema: kept there, left out here, never dropped silently. */
export default defineRule({
  id: 'unreadable-record',
  family: 'reading',
  severity: 'warning',
  grouping: 'never',
  messages: ['message'],
  *check({ quarantined }) {
    if (quarantined.length === 0) return;
    const records = quarantined.map((q) => `${q.table}/${q.id}`).toSorted();
    yield {
      at: [{ id: PROJECT_ID }],
      data: { records: quarantined.length, reason: quarantined[0]?.reason ?? '', first: records[0] ?? '' },
      about: records.join(' '),
    };
  },
});
