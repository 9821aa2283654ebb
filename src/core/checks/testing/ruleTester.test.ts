import { describe, expect, it } from 'vitest';
import risksMissing from '../rules/conditions/risks-missing.ts';
import { defineRule } from '../rule.ts';
import { problemsOf, type RuleCases } from './ruleTester.ts';

const good: RuleCases = {
  valid: [{ name: 'one risk', design: 'Outcome: Silos are full\nRisk: Rats' }],
  invalid: [{ name: 'none', design: 'Outcome: Silos are full', findings: [{ at: ['Project'] }] }],
};

describe('the rule tester', () => {
  it('takes careful cases', () => expect(problemsOf(risksMissing, good)).toEqual([]));

  it('refuses a rule that is never silent or never speaks', () => {
    expect(problemsOf(risksMissing, { ...good, valid: [] })).toEqual(['There is no valid case.']);
    expect(problemsOf(risksMissing, { ...good, invalid: [] })).toContain('There is no invalid case.');
  });

  it('refuses two cases of one name', () => {
    const twice = [...good.valid, { name: 'none', design: 'Outcome: Silos are dry\nRisk: Rats' }];
    expect(problemsOf(risksMissing, { ...good, valid: twice })).toEqual(['Two cases are named “none”.']);
  });

  it('refuses a design that comes twice, unless the preset differs', () => {
    const design = 'Outcome: Silos are full\nRisk: Rats';
    const again = (preset?: 'drafting') => [
      ...good.valid,
      { name: 'again', design, ...(preset && { preset }) },
    ];
    expect(problemsOf(risksMissing, { ...good, valid: again() })).toEqual([
      '“again” repeats the design of another case.',
    ]);
    expect(problemsOf(risksMissing, { ...good, valid: again('drafting') })).toEqual([]);
  });

  it('refuses an invalid case that expects nothing', () => {
    const empty = [...good.invalid, { name: 'lazy', design: 'Outcome: Silos are dry', findings: [] }];
    expect(problemsOf(risksMissing, { ...good, invalid: empty })).toEqual([
      '“lazy” is called invalid and expects no finding.',
    ]);
  });

  it('refuses a message that no case reaches', () => {
    const rule = defineRule({ ...risksMissing, messages: ['message', 'other'] });
    expect(problemsOf(rule, good)).toEqual(['No case reaches the message “other”.']);
  });
});
