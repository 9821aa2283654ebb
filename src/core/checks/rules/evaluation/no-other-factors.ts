import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A change at outcome level or above that is claimed, with nobody else named who may have caused it. */
export default defineRule({
  id: 'no-other-factors',
  family: 'evaluation',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts }) {
    for (const result of facts.live) {
      if (result.level === 'output' || result.byOthers) continue;
      const claimed =
        written(result.contribution) || ['achieved', 'overAchieved'].includes(result.status ?? '');
      if (claimed && facts.factorsOf(result.id).length === 0) yield { at: [{ id: result.id }] };
    }
  },
});
