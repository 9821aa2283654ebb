import { defineRule } from '../../rule.ts';

/** Outputs that go straight to an objective: the change in what people or institutions do is not said. */
export default defineRule({
  id: 'outcome-missing',
  family: 'structure',
  severity: 'error',
  waitsFor: 'chain',
  grouping: 'each',
  messages: ['message'],
  *check({ view, facts }) {
    const isOutcome = (id: string): boolean => {
      const node = view.nodes.get(id);
      return (
        node?.kind === 'result' &&
        (node.record.level === 'outcome' || node.record.level === 'intermediateOutcome')
      );
    };
    const none = facts.live.every((r) => !isOutcome(r.id));
    for (const objective of facts.own('objective')) {
      if ([...facts.below(objective.id)].some(isOutcome)) continue;
      const outputs = none ? facts.own('output').length : facts.outputsReaching(objective.id).size;
      if (outputs > 0) yield { at: [{ id: objective.id }], data: { outputs } };
    }
  },
});
