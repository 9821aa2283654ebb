import { defineRule } from '../../rule.ts';

/** How many times larger than the average of the others a branch has to be. */
const TIMES = 4;

/** An outcome with many times more outputs than the others. Outcomes without any are reported elsewhere. */
export default defineRule({
  id: 'unbalanced-branches',
  family: 'structure',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ facts, view }) {
    const branches = facts
      .own('outcome')
      .map(({ id }) => ({ id, outputs: facts.outputsReaching(id).size }))
      .filter((b) => b.outputs > 0);
    const total = branches.reduce((sum, b) => sum + b.outputs, 0);
    for (const { id, outputs } of branches) {
      const others = branches.filter((b) => b.id !== id);
      if (others.length === 0 || outputs * others.length < TIMES * (total - outputs)) continue;
      yield {
        at: [{ id }],
        data: {
          outputs,
          others: others.map((b) => `${view.label(b.id)} (${b.outputs})`).join(', '),
        },
        about: branches.map((b) => `${b.id} ${b.outputs}`).join(' '),
      };
    }
  },
});
