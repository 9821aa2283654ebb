/** What still has no reason, in words; loaded only where a baseline is frozen. */
import { answerKey, tellDifferences, unexplained, type ToldDifference } from '../../core/compare/index.ts';
import { compareTranslator } from '../../core/i18n/compare.ts';
import type { Document } from '../../core/model/index.ts';

export interface OpenChange extends ToldDifference {
  /** What a recorded reason names it by. */
  readonly answers: string;
}

export function openChanges(baseline: Document, now: Document): OpenChange[] {
  const differences = unexplained(baseline, now);
  const answers = new Map(differences.map((d) => [d.key, answerKey(d)]));
  return tellDifferences(baseline, now, differences, compareTranslator())
    .flatMap(({ items }) => items)
    .map((told) => ({ ...told, answers: answers.get(told.key) ?? '' }));
}
