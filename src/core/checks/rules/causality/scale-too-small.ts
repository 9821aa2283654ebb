import { readNumber } from '../../../model/index.ts';
import { nounPhrase, readCounted } from '../../counted.ts';
import { defineTextRule } from '../../rule.ts';
import { tokenize, type Token } from '../../text.ts';
import type { Words } from '../../words/index.ts';

const PERCENT = 100;

/**
 * An output that reaches a small share of the group for which its outcome is meant. Asked only where people have written how
 * large the group is; leaders and trainers act through others and are counted under another name.
 */
export default defineTextRule({
  id: 'scale-too-small',
  family: 'causality',
  severity: 'suggestion',
  grouping: 'each',
  /** In percent of the group. */
  limits: { share: 5 },
  messages: ['message'],
  *check({ facts, limits, view, words }) {
    for (const outcome of facts.own('outcome', 'objective')) {
      for (const group of groupsIn(outcome.targetGroup, words)) {
        const { noun } = group;
        for (const output of facts.outputsReaching(outcome.id))
          for (const { indicator, aim, worded } of facts.measuresOf(output)) {
            const counted =
              worded && aim.kind === 'number' ? readCounted(indicator.statement, words).head : null;
            if (counted?.stem !== noun.stem || aim.value === null) continue;
            const share = (aim.value / group.value) * PERCENT;
            if (share < (limits['share'] ?? 0))
              yield {
                at: [
                  { id: outcome.id, field: 'targetGroup' },
                  { id: indicator.id, field: 'target' },
                ],
                data: {
                  reached: aim.value,
                  group: group.value,
                  noun: noun.word,
                  share: Math.round(share * 10) / 10,
                  indicator: view.label(indicator.id),
                },
                about: `${group.value} ${aim.value}`,
              };
          }
      }
    }
  },
});

/** "12,000 herders in two valleys": how many of whom. */
function groupsIn(text: string, words: Words): { readonly value: number; readonly noun: Token }[] {
  return [...text.matchAll(/(?<!\d[.,]*)(\d[\d.,]*)\s+(\p{L}[^\d.;,()]{0,80})/gu)].flatMap((match) => {
    const value = readNumber(match[1] ?? '');
    const noun = nounPhrase(tokenize(match[2] ?? '', words.stem), words).at(-1);
    return value !== null && value > 0 && noun ? [{ value, noun }] : [];
  });
}
