/**
 * Tests a rule on data: `valid` designs on which it stays silent, `invalid` ones with the findings that it has to give.
 * The tester refuses careless cases (duplicates, nothing expected, a message that no case reaches); see its own test.
 */
import { describe, expect, it } from 'vitest';
import { emptyDocument, type Document, type Preset } from '../../model/index.ts';
import { runChecks, type CheckOptions } from '../run.ts';
import type { Finding } from '../findings.ts';
import type { Rule, Severity } from '../rule.ts';
import { settingsOf } from '../settings.ts';
import { readDesign } from './design.ts';

export interface ValidCase {
  /** What the case shows, as a behaviour. */
  readonly name: string;
  /** An outline (see design.ts), or a document where an outline cannot say it. */
  readonly design: string | Document;
  /** Submission unless said; review for a rule that a submission does not ask. */
  readonly preset?: Preset;
  readonly options?: Pick<CheckOptions, 'quarantined'>;
}

export interface ExpectedFinding {
  /** Labels of the elements, in order. */
  readonly at: readonly string[];
  /** The rule's own unless said. */
  readonly severity?: Severity;
  /** Words that the message has to contain. */
  readonly says?: readonly string[];
  /** Field of the first element. */
  readonly field?: string;
}

export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/** Cases name their findings one by one; six of a kind show how the rule gathers. */
const GATHERED = 6;

const documentOf = ({ design }: ValidCase): Document =>
  typeof design === 'string' ? readDesign(design) : design;

const usualPreset = (rule: Rule): Preset =>
  settingsOf(emptyDocument(), 'submission').of(rule).severity === 'off' ? 'review' : 'submission';

export const findingsOf = (rule: Rule, one: ValidCase): readonly Finding[] =>
  runChecks(documentOf(one), {
    preset: one.preset ?? usualPreset(rule),
    rules: [rule],
    gatherFrom: GATHERED,
    ...one.options,
  }).findings;

/** What is wrong with the cases themselves, in sentences; empty when they can be trusted. */
export function problemsOf(rule: Rule, { valid, invalid }: RuleCases): string[] {
  const problems: string[] = [];
  if (valid.length === 0) problems.push('There is no valid case.');
  if (invalid.length === 0) problems.push('There is no invalid case.');
  const names = new Set<string>();
  const designs = new Set<string>();
  for (const one of [...valid, ...invalid]) {
    if (names.has(one.name)) problems.push(`Two cases are named “${one.name}”.`);
    names.add(one.name);
    const design = JSON.stringify([one.design, one.preset ?? 'submission', one.options ?? {}]);
    if (designs.has(design)) problems.push(`“${one.name}” repeats the design of another case.`);
    designs.add(design);
  }
  for (const one of invalid)
    if (one.findings.length === 0) problems.push(`“${one.name}” is called invalid and expects no finding.`);
  const reached = new Set(
    invalid.flatMap((one) =>
      findingsOf(rule, one).map((f) => f.key.slice(rule.id.length + f.subject.length + 2).split(':')[0]),
    ),
  );
  for (const message of rule.messages)
    if (
      !reached.has(message) &&
      !reached.has(`${message}Many`) &&
      !(message === 'message' && reached.has('many'))
    )
      problems.push(`No case reaches the message “${message}”.`);
  return problems;
}

export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    it('has cases that can be trusted', () => expect(problemsOf(rule, cases)).toEqual([]));
    for (const one of cases.valid)
      it(`stays silent: ${one.name}`, () => expect(findingsOf(rule, one).map((f) => f.message)).toEqual([]));
    for (const one of cases.invalid)
      it(`speaks: ${one.name}`, () => {
        const found = findingsOf(rule, one);
        expect(found.map((f) => f.elements.map((e) => e.label))).toEqual(one.findings.map((f) => f.at));
        one.findings.forEach((expected, i) => {
          const finding = found[i] as Finding;
          expect(finding.severity).toBe(expected.severity ?? rule.severity);
          for (const words of expected.says ?? []) expect(finding.message).toContain(words);
          if (expected.field !== undefined) expect(finding.elements[0]?.field).toBe(expected.field);
          expect(finding.message, 'every part of the sentence is filled in').not.toMatch(
            /undefined|\{|\}|“”/,
          );
        });
      });
  });
}
