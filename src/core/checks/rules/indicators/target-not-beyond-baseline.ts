import type { Measure } from '../../facts.ts';
import { each, measures } from '../../each.ts';
import { defineRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/**
 * A target that equals the baseline, or lies below it although growth is claimed. What is to be kept, and what is
 * better when it falls, is left alone; in a language without word lists only the indicator's own direction counts.
 */
export default defineRule({
  id: 'target-not-beyond-baseline',
  family: 'indicators',
  severity: 'warning',
  grouping: 'each',
  messages: ['message', 'below'],
  check: each(measures, function* (measure, { words }) {
    const { indicator, result, baseline, aim } = measure;
    if (!measure.worded || !result || !comparable(measure)) return;
    const from = baseline.value as number;
    const to = aim.value as number;
    const signs = readSigns(measure, words);
    if (to > from || signs.keeps) return;
    if (to === from ? from === 0 && signs.falls : signs.falls || !signs.grows) return;
    yield {
      message: to === from ? 'message' : 'below',
      // Where nothing claims a change, the level may be meant to stay: a question.
      ...(signs.grows || signs.falls ? {} : { severity: 'suggestion' as const }),
      at: [{ id: indicator.id, field: 'target' }],
      data: {
        baseline: baseline.text,
        target: aim.text,
        claim: signs.claim ? quoted([signs.claim]) : '',
        claims: signs.claim ? 'yes' : 'no',
      },
    };
  }),
});

function comparable({ baseline, aim }: Measure): boolean {
  if (baseline.value === null || aim.value === null || baseline.kind !== aim.kind) return false;
  if (baseline.kind === 'percent') return aim.value < 100;
  return baseline.kind === 'number';
}

interface Signs {
  readonly keeps: boolean;
  readonly falls: boolean;
  readonly grows: boolean;
  /** The word that claims growth. */
  readonly claim: string | null;
}

function readSigns({ indicator, result, aim, aimQualifier, target }: Measure, words: Words | null): Signs {
  const { direction } = indicator;
  if (!words) {
    const known = direction !== 'unsaid';
    return {
      keeps: !known || direction === 'keep',
      falls: direction === 'down',
      grows: direction === 'up',
      claim: null,
    };
  }
  const find = (
    list: 'keepingWords' | 'growthWords' | 'reductionWords' | 'unwantedThings',
    ...texts: string[]
  ) =>
    texts.map((t) => findAll(words[list], tokenize(t, words.stem))[0]?.words).find((m) => m !== undefined) ??
    null;
  const statement = result?.statement ?? '';
  const claim = find('growthWords', indicator.statement, statement);
  return {
    keeps:
      direction === 'keep' ||
      find(
        'keepingWords',
        indicator.statement,
        aim.text,
        aimQualifier,
        target?.label ?? '',
        indicator.note,
        statement,
      ) !== null,
    falls:
      direction === 'down' ||
      (direction !== 'up' &&
        (find('reductionWords', indicator.statement) !== null ||
          find('unwantedThings', indicator.statement) !== null)),
    grows: direction === 'up' || claim !== null,
    claim,
  };
}
