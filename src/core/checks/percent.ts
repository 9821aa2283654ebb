/** Shares: whether an indicator is one, and whether it says of what. */
import type { Measure } from './facts.ts';
import { findAll, matchAt, tokenize } from './text.ts';
import type { ListName, Words } from './words/index.ts';

/** The lists without which a share cannot be told from other numbers. */
export const SHARE_LISTS: readonly ListName[] = [
  'shareOpeners',
  'bareShares',
  'shareNouns',
  'pointWords',
  'changeOpeners',
  'withinProject',
];

/** Why a share has no whole: the words that show it, or null where it has one or is no share. */
export function missingWhole(
  measure: Measure,
  words: Words,
): { reason: 'change' | 'noWhole' | 'notYet'; words: string } | null {
  const { indicator, target, baseline, aim } = measure;
  const tokens = tokenize(indicator.statement, words.stem);
  const percentValue = aim.kind === 'percent' || baseline.kind === 'percent';
  const opener = matchAt(words.shareOpeners, tokens, 0);
  const bare = !opener && matchAt(words.bareShares, tokens, 0) ? 1 : 0;
  if (!opener && bare === 0 && !percentValue && indicator.measureType !== 'percent') return null;

  const at = opener?.length ?? bare;
  const change = matchAt(words.changeOpeners, tokens, at);
  // A gain in percentage points is a measure of its own.
  const aroundPoints = tokenize(
    `${indicator.statement} ; ${indicator.unit} ; ${target?.text ?? ''}`,
    words.stem,
  );
  const isPoints = findAll(words.pointWords, aroundPoints).length > 0;
  if ((opener || bare > 0 || percentValue) && change && !isPoints)
    return {
      reason: 'change',
      words: tokens
        .slice(0, at + change.length)
        .map((t) => t.word)
        .join(' '),
    };

  const zeroNotYet =
    baseline.value === 0 &&
    findAll(
      words.withinProject,
      tokenize(`${indicator.baselineText} ${indicator.baselineQualifier}`, words.stem),
    ).length > 0;
  if (zeroNotYet && percentValue)
    return {
      reason: 'notYet',
      words: `${indicator.baselineText} (${indicator.baselineQualifier})`.replace(' ()', ''),
    };

  if (opener || bare > 0 || isPoints) return null;
  // "Literacy rate" and its like carry their whole by convention; "60% of farmers" names it in the target.
  const named = findAll(words.shareNouns, tokens).length > 0;
  // In a value only "% of farmers" names a whole; a bare % does not.
  const value = tokenize(`${indicator.baselineText} ; ${target?.text ?? ''} ; ${indicator.unit}`, words.stem);
  const inValue = findAll(words.shareOpeners, value).some((m) => m.length > 1);
  if (named || inValue || /\S/.test(indicator.definition)) return null;
  return { reason: 'noWhole', words: target?.text || indicator.baselineText };
}
