import { projectOf } from '../../../model/index.ts';
import { memoItem } from '../../collections.ts';
import type { Measure } from '../../facts.ts';
import { missingWhole, SHARE_LISTS } from '../../percent.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize, type PhraseList } from '../../text.ts';
import type { Words } from '../../words/index.ts';

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
    const project = projectOf(doc);
    const laterPhase = signIn(words.phaseSigns, [project.title, project.summary], words);
    for (const measure of facts.measures) {
      const { indicator, result } = measure;
      if (!result || !isOpen(measure, words)) continue;
      const own = [indicator.statement, result.statement];
      const activities = view
        .children(result.id)
        .flatMap((n) => (n.kind === 'activity' ? [n.record.statement] : []));
      const sign = laterPhase ?? signIn(words.continuingSigns, [...own, ...activities], words);
      if (!sign) continue;
      yield {
        at: [{ id: indicator.id, field: 'baseline' }],
        cause: sign.toLowerCase(),
        data: { sign },
      };
    }
  },
});

const signIn = (list: PhraseList, texts: readonly string[], words: Words): string | null =>
  texts.map((text) => findAll(list, tokenize(text, words.stem))[0]?.words).find((m) => m !== undefined) ??
  null;

const isZero = ({ indicator, baseline }: Measure): boolean =>
  indicator.baselineStatus === 'known' &&
  (baseline.value === 0
    ? baseline.kind !== 'yesNo'
    : baseline.kind === 'composite' && baseline.parts.some((p) => p.value === 0));

/** Starts at zero, and nothing says that the work is new or that the zero only means "not yet". */
const isOpen = memoItem((measure: Measure, words: Words): boolean => {
  const { indicator, result, worded } = measure;
  if (!worded || !isZero(measure) || missingWhole(measure, words)) return false;
  const texts = [indicator.statement, result?.statement ?? '', indicator.note, indicator.baselineText];
  return signIn(words.newWorkSigns, texts, words) === null;
});
