import { PROJECT_ID } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** A step of the chain on which no assumption stands: activities to outputs, outputs to outcomes, outcomes to objective. */
export default defineRule({
  id: 'assumptions-missing-at-level',
  family: 'conditions',
  severity: 'warning',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['none', 'activity', 'output', 'outcome'],
  *check({ facts, view }) {
    const levelOf = (id: string): string => {
      if (id.startsWith('level:')) return id.slice('level:'.length);
      const node = view.nodes.get(view.doc.links[id]?.from ?? id);
      if (node?.kind === 'activity') return 'activity';
      return node?.kind === 'result' ? node.record.level : '';
    };
    const covered = new Set(
      view.assumptions
        .filter((a) => written(a.statement))
        .flatMap((a) => Object.keys(a.attachedTo).map(levelOf)),
    );
    const outcomes = facts.own('outcome', 'intermediateOutcome');
    const outputs = facts.own('output');
    const steps = [
      {
        step: 'activity',
        open: view.activities.some((a) => !a.management) && outputs.length > 0,
        by: ['activity'],
      },
      { step: 'output', open: outputs.length > 0 && outcomes.length > 0, by: ['output'] },
      {
        step: 'outcome',
        open: outcomes.length > 0 && facts.own('objective', 'goal').length > 0,
        by: ['outcome', 'intermediateOutcome'],
      },
    ].filter((s) => s.open);
    const missing = steps.filter((s) => !s.by.some((level) => covered.has(level)));
    const at = [{ id: PROJECT_ID }];
    if (missing.length > 1 && missing.length === steps.length) yield { message: 'none', at, about: 'none' };
    else for (const { step } of missing) yield { message: step, at, about: step };
  },
});
