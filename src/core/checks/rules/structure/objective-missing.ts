import { PROJECT_ID } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** Results and nothing above them that the project contributes to. */
export default defineRule({
  id: 'objective-missing',
  family: 'structure',
  severity: 'error',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ facts }) {
    const said = facts.live.filter((r) => written(r.statement));
    const above = facts.live.some((r) => ['objective', 'goal', 'impact'].includes(r.level));
    // One box is a beginning, not a design.
    if (said.length > 1 && !above) yield { at: [{ id: PROJECT_ID }], data: { results: said.length } };
  },
});
