import { NEXT_UP, type Link, type Result } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/**
 * A link between results that jumps a level. Activities that hang on an outcome are `activity-without-output`'s, outputs under an
 * objective without any outcome are `outcome-missing`'s, and a link beside a complete path is an extra, not a skip.
 */
export default defineRule({
  id: 'level-skip',
  family: 'causality',
  severity: 'warning',
  waitsFor: 'chain',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, view }) {
    const result = (id: string | null) => {
      const node = view.nodes.get(id ?? '');
      return node?.kind === 'result' ? node.record : null;
    };
    const skips = ({ from, to }: Link): boolean => {
      const lower = result(from);
      const upper = result(to);
      if (!lower || !upper || upper.level === 'impact' || lower.management) return false;
      return lower.level !== upper.level && !NEXT_UP[lower.level].includes(upper.level);
    };
    const isOutcome = (id: string): boolean =>
      ['outcome', 'intermediateOutcome'].includes(result(id)?.level ?? '');
    const lacksOutcomes = (lower: Result | null, upper: Result | null): boolean =>
      lower?.level === 'output' &&
      upper?.level === 'objective' &&
      ![...facts.below(upper.id)].some(isOutcome);
    for (const link of facts.usable) {
      const { id, from, to } = link;
      if (from === null || to === null || !skips(link) || facts.leadsTo(from, to, id)) continue;
      if (lacksOutcomes(result(from), result(to))) continue;
      yield {
        at: [{ id }, { id: from }, { id: to }],
        data: { from: view.label(from), to: view.label(to) },
        about: `${from} ${to}`,
      };
    }
  },
});
