import { readCounted } from '../../counted.ts';
import { written } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';

/** Words where a count or a share needs a value. Yes/no, milestones and scales are values of their own. */
export default defineTextRule({
  id: 'target-not-a-number',
  family: 'indicators',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(measures, function* ({ indicator, aim, target, worded }, { words }) {
    const text = target?.text ?? '';
    if (!worded || aim.kind !== 'words' || !written(text) || /\p{N}/u.test(text)) return;
    const numeric =
      indicator.measureType === 'number' ||
      indicator.measureType === 'percent' ||
      (indicator.measureType === null && readCounted(indicator.statement, words).opener !== 'none');
    const spelled = text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some(
        (word) => words.numberWords[word] !== undefined || /^(?:all|every|none|each|half|zero)$/.test(word),
      );
    if (numeric && !spelled)
      yield { at: [{ id: indicator.id, field: 'target' }], data: { target: text.trim() } };
  }),
});
