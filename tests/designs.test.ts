/**
 * Designs of many sectors, as practitioners write them. The clean ones have to be left in peace.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks, type Finding } from '../src/core/checks/index.ts';
import { readDesign } from '../src/core/checks/testing/design.ts';

/** A handful: what a reader still takes as a conversation. */
const HANDFUL = 5;

const folder = new URL('designs/', import.meta.url);
const designsIn = (kind: string): [string, string][] =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => [
    file.replace('.txt', ''),
    readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'),
  ]);

const findingsIn = (outline: string): readonly Finding[] =>
  runChecks(readDesign(outline), { preset: 'submission' }).findings;

const isLoud = (finding: Finding): boolean => finding.severity !== 'suggestion';

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
