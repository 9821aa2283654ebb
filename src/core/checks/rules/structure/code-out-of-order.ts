import type { NodeElement } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** Codes that people have fixed: one that stands twice, one that stands before a lower one, and a number that is left out. */
export default defineRule({
  id: 'code-out-of-order',
  family: 'structure',
  severity: 'suggestion',
  grouping: 'never',
  messages: ['message', 'gap'],
  *check({ view }) {
    for (const parent of [null, ...view.results.map((r) => r.id)]) {
      const siblings = view.children(parent).filter((n) => n.kind === 'result');
      if (!siblings.some(isPinned)) continue;
      const numbers = siblings.map((n) => numberOf(view.code(n.record.id)));
      if (numbers.includes(null)) continue;
      const codes = siblings.map((n) => view.code(n.record.id)).join(', ');
      const at = siblings.map((n) => ({ id: n.record.id, field: 'pinnedCode' }));
      const steps = numbers.map((n, i) => (n ?? 0) - (numbers[i - 1] ?? 0));
      if (steps.some((step, i) => i > 0 && step <= 0)) yield { at, data: { codes }, about: codes };
      else if (steps.some((step, i) => i > 0 && step > 1))
        yield { message: 'gap', at, data: { codes }, about: codes };
    }
  },
});

const isPinned = (node: NodeElement): boolean => node.kind === 'result' && node.record.pinnedCode !== null;

/** The last number of a code: 3 of "1.3"; null where it ends in something else. */
const numberOf = (code: string): number | null => {
  const last = /(\d+)\.?$/.exec(code)?.[1];
  return last === undefined ? null : Number(last);
};
