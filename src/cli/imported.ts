/** What `throughline import` says: what was read, and everything that found no place. */
import type { ImportResult } from '../core/formats/index.ts';
import { cliText as t } from '../core/i18n/cli.ts';

export function importedText({ counts, unplaced, questions }: ImportResult, out: string): string {
  return [
    t('cli.imported.counts', {
      objectives: counts.objective,
      outcomes: counts.outcome + counts.intermediateOutcome,
      outputs: counts.output,
      activities: counts.activity,
      indicators: counts.indicator,
      assumptions: counts.assumption,
      risks: counts.risk,
    }),
    ...unplaced.map((u) => t('cli.imported.unplaced', { where: u.where, text: u.text })),
    ...questions.map((q) => t('cli.imported.question', { text: q.text })),
    t('cli.written', { path: out }),
  ].join('\n');
}
