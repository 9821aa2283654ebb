/**
 * Designs of many sectors, as practitioners write them. The clean ones have to be left in peace; what is wrong with the
 * faulty ones stands in their first lines, `expected: <rule> at <label>`, and nothing else may be sent back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/core/model/index.ts';
import { RULES, runChecks, type Finding } from '../src/core/checks/index.ts';
import { TEMPLATES } from '../src/core/samples/templates.ts';
import { readDesign } from '../src/core/checks/testing/design.ts';

/** A handful: what a reader still takes as a conversation. */
const HANDFUL = 5;

const folder = new URL('designs/', import.meta.url);

const designsIn = (kind: string): [name: string, outline: string][] =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => [
    file.replace('.txt', ''),
    readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'),
  ]);

const findingsOf = (design: Document): readonly Finding[] =>
  runChecks(design, { preset: 'submission' }).findings;
const findingsIn = (outline: string): readonly Finding[] => findingsOf(readDesign(outline));

const isLoud = ({ severity }: Finding): boolean => severity !== 'suggestion';

const spoken = (f: Finding): string => `${f.rule}: ${f.message}`;

describe('designs that a good practitioner would call sound', () => {
  it.each(designsIn('clean'))('%s is not sent back', (_, outline) => {
    expect(findingsIn(outline).filter(isLoud).map(spoken)).toEqual([]);
  });

  it.each(designsIn('clean'))('%s is asked no more than a handful of questions', (_, outline) => {
    const questions = findingsIn(outline).filter((f) => !isLoud(f));
    expect(questions.length, questions.map(spoken).join('\n')).toBeLessThanOrEqual(HANDFUL);
  });
});

describe('templates that are complete projects', () => {
  const complete = TEMPLATES.filter((t) => t.id !== 'blank' && t.id !== 'iom-frame');

  it.each(complete)('$id could be sent as it is', ({ make }) => {
    const findings = findingsOf(make('en'));
    expect(findings.filter(isLoud).map(spoken)).toEqual([]);
    expect(findings.length, findings.map(spoken).join('\n')).toBeLessThanOrEqual(HANDFUL);
  });

  it('are of health, education and livelihoods', () => {
    expect(complete.map((t) => t.id)).toEqual(['health', 'education', 'livelihoods']);
  });
});

/** The expected pairs of a faulty design, and the outline behind them. */
function readFaulty(text: string): { expected: readonly string[]; outline: string } {
  const lines = text.split('\n');
  const isExpected = (line: string): boolean => line.startsWith('expected: ');
  return {
    expected: lines.filter(isExpected).map((line) => line.replace('expected: ', '')),
    outline: lines.filter((line) => !isExpected(line)).join('\n'),
  };
}

const ruleOf = (pair: string): string => pair.split(' at ')[0] ?? '';

/** "rule at label" for each element that a finding is about. */
const pairsOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap((f) => f.elements.map((e) => `${f.rule} at ${e.label}`));

describe('designs with known faults', () => {
  it('are at least ten, and as many clean ones', () => {
    expect(designsIn('faulty').length).toBeGreaterThanOrEqual(10);
    expect(designsIn('clean').length).toBeGreaterThanOrEqual(10);
  });

  const rules = new Set(RULES.map((r) => r.id));
  /** Planted for rules that are still to be written. */
  const toCome = ['acronym-undefined', 'budget-does-not-add-up'];

  it('name rules that there are', () => {
    const named = designsIn('faulty').flatMap(([, text]) => readFaulty(text).expected.map(ruleOf));
    expect(named.filter((id) => !rules.has(id) && !toCome.includes(id))).toEqual([]);
  });

  it.each(designsIn('faulty'))('in %s each fault is seen', (_, text) => {
    const { expected, outline } = readFaulty(text);
    const found = pairsOf(findingsIn(outline));
    const missed = expected.filter((pair) => rules.has(ruleOf(pair)) && !found.includes(pair));
    expect(missed, found.join('\n')).toEqual([]);
  });

  it.each(designsIn('faulty'))('in %s nothing else is sent back', (_, text) => {
    const { expected, outline } = readFaulty(text);
    const others = findingsIn(outline).filter(
      (f) => isLoud(f) && !pairsOf([f]).some((pair) => expected.includes(pair)),
    );
    expect(others.map(spoken)).toEqual([]);
  });
});
