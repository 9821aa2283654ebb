import { type Result } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A result or a contributing factor without any link, and an outcome that leads to no objective although there is one. */
export default defineRule({
  id: 'orphan-element',
  family: 'structure',
  severity: 'warning',
  waitsFor: 'chain',
  grouping: 'each',
  yieldsTo: ['output-leads-nowhere', 'outcome-without-output', 'impact-without-pathway'],
  messages: ['message', 'outcome', 'factor'],
  *check({ view, facts }) {
    const top = facts.own('objective', 'goal').length > 0;
    const isOutcome = (r: Result): boolean => r.level === 'outcome' || r.level === 'intermediateOutcome';
    for (const result of facts.live) {
      if (!written(result.statement) || !result.intended || result.management || result.level === 'output')
        continue;
      const up = view.up(result.id).length;
      const down = view.down(result.id).length;
      if (isOutcome(result) && up === 0 && top) yield { message: 'outcome', at: [{ id: result.id }] };
      else if (up + down === 0 && facts.live.length > 1 && !isOutcome(result))
        yield { at: [{ id: result.id }] };
    }
    for (const factor of Object.values(view.doc.factors))
      if (view.up(factor.id).length === 0 && (written(factor.statement) || factor.actor))
        yield { message: 'factor', at: [{ id: factor.id }] };
  },
});
