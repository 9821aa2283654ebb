import { projectOf } from '../../../model/index.ts';
import type { Measure } from '../../facts.ts';
import { missingWhole, SHARE_LISTS } from '../../percent.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize, type PhraseList } from '../../text.ts';

/**
 * A baseline of zero although the texts show earlier work: the project is a later phase, or this branch continues
 * something. New products and services start at zero, and so does a share that only means "not yet".
 */
export default defineTextRule({
  id: 'zero-baseline-continuing-work',
  family: 'indicators',
  severity: 'warning',
  grouping: 'together',
  messages: ['message'],
  needs: [...SHARE_LISTS, 'phaseSigns', 'continuingSigns', 'newWorkSigns'],
  *check({ doc, facts, view, words }) {
    const find = (list: PhraseList, ...texts: string[]): string | null =>
      texts.map((text) => findAll(list, tokenize(text, words.stem))[0]?.words).find((m) => m !== undefined) ??
      null;
    const project = projectOf(doc);
    const laterPhase = find(words.phaseSigns, project.title, project.summary);

    const isZero = ({ indicator, baseline }: Measure): boolean =>
      indicator.baselineStatus === 'known' &&
      (baseline.value === 0
        ? baseline.kind !== 'yesNo'
        : baseline.kind === 'composite' && baseline.parts.some((p) => p.value === 0));

    for (const measure of facts.measures) {
      const { indicator, result } = measure;
      if (!measure.worded || !result || !isZero(measure) || missingWhole(measure, words)) continue;
      const own = [indicator.statement, result.statement];
      if (find(words.newWorkSigns, ...own, indicator.note, indicator.baselineText)) continue;
      const activities = view
        .children(result.id)
        .flatMap((n) => (n.kind === 'activity' ? [n.record.statement] : []));
      const sign = laterPhase ?? find(words.continuingSigns, ...own, ...activities);
      if (!sign) continue;
      yield {
        at: [{ id: indicator.id, field: 'baseline' }],
        cause: sign.toLowerCase(),
        data: { sign },
      };
    }
  },
});
