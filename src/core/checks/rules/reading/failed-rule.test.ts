import { describe, expect, it } from 'vitest';
import failedRule from './failed-rule.ts';
import { RULES } from '../../list.ts';
import { defineRule } from '../../rule.ts';
import { runChecks } from '../../run.ts';
import risksMissing from '../conditions/risks-missing.ts';
import { readDesign } from '../../testing/design.ts';

const stops = defineRule({
  id: 'indicator-vague',
  family: 'reading',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  check: () => {
    throw new Error('ran into a wall');
  },
});

describe('failed-rule', () => {
  const doc = readDesign('Outcome: Families store grain safely');

  it('names a rule that stopped, and the others still run', () => {
    const { findings } = runChecks(doc, { preset: 'submission', rules: [stops, risksMissing, failedRule] });
    expect(findings.map((f) => f.rule)).toEqual(['risks-missing', 'failed-rule']);
    expect(findings[1]?.message).toContain('“indicator-vague” stopped');
    expect(findings[1]?.message).toContain('ran into a wall');
  });

  it('stays silent when every rule ran', () => {
    const { findings } = runChecks(doc, { preset: 'submission', rules: [risksMissing, failedRule] });
    expect(findings.map((f) => f.rule)).toEqual(['risks-missing']);
  });

  it('is the last in the list, so that it sees every failure', () => expect(RULES.at(-1)).toBe(failedRule));
});
