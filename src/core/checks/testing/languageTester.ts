/** Tests rules on words in another language: one sentence each, put into the place of a small design that the rule reads. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../list.ts';
import { runChecks } from '../run.ts';
import { readDesign } from './design.ts';

/** Where the sentence stands, by rule. */
const PLACES = {
  'result-phrased-as-activity': (text) => `Outcome: ${text}`,
  'outcome-phrased-as-output': (text) => `Outcome: ${text}`,
  'output-phrased-as-outcome': (text) => `Output: ${text}`,
  'indicator-level-too-low': (text) => `Outcome: A\n  Indicator: ${text}\n    target: 40`,
  'indicator-not-disaggregated': (text) => `Outcome: A\n  Indicator: ${text}\n    target: 40`,
  'indicator-vague': (text) => `Outcome: A\n  Indicator: ${text}\n    target: 40`,
  'indicator-percentage-no-denominator': (text) => `Outcome: A\n  Indicator: ${text}\n    target: 40%`,
  'zero-baseline-continuing-work': (text) =>
    `Outcome: A\n  Indicator: B\n    baseline: 0\n  Activity: ${text}`,
} satisfies Readonly<Record<string, (text: string) => string>>;

interface Sentences {
  readonly quiet: readonly string[];
  readonly asked: readonly string[];
}

export function testLanguage(
  language: string,
  cases: Readonly<Partial<Record<keyof typeof PLACES, Sentences>>>,
): void {
  for (const [id, { quiet, asked }] of Object.entries(cases)) {
    const rules = RULES.filter((rule) => rule.id === id);
    const place = PLACES[id as keyof typeof PLACES];
    const run = (text: string) =>
      runChecks(readDesign(`Project: P\n  language: ${language}\n${place(text)}`), {
        preset: 'submission',
        rules,
      });

    describe(`${id} in ${language}`, () => {
      it('is asked, on enough sentences', () => {
        expect(run('A').notChecked.rules).toEqual([]);
        expect(Math.min(new Set(quiet).size, new Set(asked).size)).toBeGreaterThanOrEqual(10);
      });
      it.each(quiet)('leaves alone: %s', (text) => {
        expect(run(text).findings.map((f) => f.message)).toEqual([]);
      });
      it.each(asked)('asks about: %s', (text) => expect(run(text).findings).toHaveLength(1));
    });
  }
}
