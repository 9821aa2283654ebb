import { describe, expect, it } from 'vitest';
import { create, type Document } from '../model/index.ts';
import { defineRule, type Report, type Rule } from './rule.ts';
import { runChecks } from './run.ts';
import { NO_HOUSE, readHouseSettings, settingsOf } from './settings.ts';
import { readDesign } from './testing/design.ts';
import contributingFactorsMissing from './rules/conditions/contributing-factors-missing.ts';
import indicatorVague from './rules/indicators/indicator-vague.ts';

/** Whatever the borrowed messages ask for. */
const DATA = { words: 'x', number: 1, first: 'x', others: 'y' };

const rule = (over: Partial<Rule>): Rule => ({
  ...defineRule({
    id: 'indicator-vague',
    family: 'indicators',
    severity: 'warning',
    grouping: 'each',
    messages: ['message'],
    check: ({ view }) => view.results.map((r): Report => ({ at: [{ id: r.id }], data: DATA })),
  }),
  ...over,
});

const design = (): Document => readDesign('Objective: Fewer fires\n  Outcome: Farmers burn less');
const withSettings = (doc: Document, id: string, values: object): Document => ({
  ...doc,
  ruleSettings: { [id]: create('ruleSettings', id, values) },
});

describe('how strict a rule is', () => {
  it('follows the preset unless somebody says otherwise', () => {
    const { of } = settingsOf(design(), 'review');
    expect(of(contributingFactorsMissing)).toMatchObject({ severity: 'suggestion', origin: 'rule' });
    expect(of(indicatorVague)).toMatchObject({ severity: 'off', origin: 'preset' });
  });

  it('is what the organisation says, and above that what the project says', () => {
    const house = {
      rules: { 'indicator-vague': { severity: 'suggestion' as const, limits: { words: 3 } } },
      words: {},
    };
    const limited = rule({ limits: { words: 9, other: 1 } });
    expect(settingsOf(design(), 'submission', house).of(limited)).toEqual({
      severity: 'suggestion',
      limits: { words: 3, other: 1 },
      origin: 'house',
    });
    const doc = withSettings(design(), 'indicator-vague', { severity: 'error', limits: { other: 2 } });
    expect(settingsOf(doc, 'submission', house).of(limited)).toEqual({
      severity: 'error',
      limits: { words: 3, other: 2 },
      origin: 'project',
    });
  });

  it('counts what the donor asks, in a submission only', () => {
    const several = rule({ id: 'several-objectives', severity: 'suggestion' });
    const doc = { ...design(), project: { project: create('project', 'project', { profile: 'iom-2012' }) } };
    expect(settingsOf(doc, 'submission').of(several)).toMatchObject({ severity: 'warning', origin: 'donor' });
    expect(settingsOf(doc, 'drafting').of(several).origin).toBe('rule');
    expect(settingsOf(doc, 'submission', NO_HOUSE, 'giz').of(several).severity).toBe('suggestion');
  });

  it('keeps monitoring for the review, and a project can ask for it earlier', () => {
    const late = rule({ family: 'monitoring' });
    expect(settingsOf(design(), 'submission').of(late).severity).toBe('off');
    const doc = withSettings(design(), late.id, { severity: 'warning' });
    expect(settingsOf(doc, 'submission').of(late).severity).toBe('warning');
  });

  it('a rule that is switched off does not run, and the result says so', () => {
    const doc = withSettings(design(), 'indicator-vague', { severity: 'off' });
    const result = runChecks(doc, { preset: 'submission', rules: [rule({})], gatherFrom: 6 });
    expect([result.findings, result.off, result.rules]).toEqual([[], ['indicator-vague'], 0]);
  });

  it('a choice of people wins over the severity that a report asks for', () => {
    const mild = rule({
      check: ({ view }) =>
        view.results.map((r): Report => ({
          at: [{ id: r.id }],
          data: DATA,
          severity: 'suggestion',
        })),
    });
    const doc = withSettings(design(), mild.id, { severity: 'error' });
    expect(
      runChecks(design(), { preset: 'submission', rules: [mild], gatherFrom: 6 }).counts.suggestion,
    ).toBe(2);
    expect(runChecks(doc, { preset: 'submission', rules: [mild], gatherFrom: 6 }).counts.error).toBe(2);
  });
});

describe('words that people add', () => {
  it('are read beside the list of the language, from the organisation and from the project', () => {
    const doc = readDesign('Outcome: Roads are safer\n  Indicator: Number of dandy crossings');
    const vague = (d: Document, house = NO_HOUSE) =>
      runChecks(d, { preset: 'submission', rules: [indicatorVague], house }).findings.length;
    expect(vague(doc)).toBe(0);
    expect(vague(doc, { rules: {}, words: { vagueInIndicators: ['dandy'] } })).toBe(1);
    const word = create('checkWords', 'w', { list: 'vagueInIndicators', word: 'dandy' });
    expect(vague({ ...doc, checkWords: { w: word } })).toBe(1);
  });
});

describe('the more exact rule', () => {
  it('whose sentence cannot be put together is told by its name, and the others are still there', () => {
    const unfilled = rule({ check: ({ view }) => view.results.map((r): Report => ({ at: [{ id: r.id }] })) });
    const { findings } = runChecks(design(), { preset: 'submission', rules: [unfilled], gatherFrom: 6 });
    expect(findings.map((f) => f.message)).toEqual([
      'A word that two people would read differently',
      'A word that two people would read differently',
    ]);
  });

  it('speaks alone about an element, and leaves the others to the general one', () => {
    const exact = rule({
      id: 'indicator-duplicated',
      check: ({ view }) => view.results.slice(0, 1).map((r): Report => ({ at: [{ id: r.id }], data: DATA })),
    });
    const general = rule({ yieldsTo: ['indicator-duplicated'] });
    const { findings } = runChecks(design(), {
      preset: 'submission',
      rules: [general, exact],
      gatherFrom: 6,
    });
    expect(findings.map((f) => [f.rule, f.elements[0]?.label])).toEqual([
      ['indicator-duplicated', 'Objective'],
      ['indicator-vague', 'Outcome 1'],
    ]);
  });
});

describe('an organisation’s settings file', () => {
  const rules = [rule({ limits: { words: 9 } })];
  const read = (value: unknown) => readHouseSettings(JSON.stringify(value), rules, ['vagueInIndicators']);

  it('sets severities, limits and words', () => {
    const { settings, problems } = read({
      rules: { 'indicator-vague': { severity: 'error', limits: { words: 3 } } },
      words: { vagueInIndicators: ['dandy'] },
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      rules: { 'indicator-vague': { severity: 'error', limits: { words: 3 } } },
      words: { vagueInIndicators: ['dandy'] },
    });
    expect(read({ rules: { 'indicator-vague': 'off' } }).settings.rules).toEqual({
      'indicator-vague': { severity: 'off' },
    });
  });

  it.each([
    ['{"rules":', 'notJson', ''],
    ['[]', 'badShape', ''],
    ['{"rule": {}}', 'badShape', 'rule'],
    ['{"rules": {"indicator-vage": "off"}}', 'unknownRule', 'indicator-vage'],
    ['{"rules": {"indicator-vague": "fatal"}}', 'unknownSeverity', 'indicator-vague: fatal'],
    ['{"rules": {"indicator-vague": 3}}', 'badShape', 'indicator-vague'],
    ['{"rules": {"indicator-vague": {"limit": 3}}}', 'badShape', 'indicator-vague.limit'],
    ['{"rules": {"indicator-vague": {"limits": {"word": 3}}}}', 'unknownLimit', 'indicator-vague.word'],
    ['{"words": {"vague": []}}', 'unknownList', 'vague'],
    ['{"words": {"vagueInIndicators": "dandy"}}', 'badShape', 'vagueInIndicators'],
  ])('names what it does not understand: %s', (text, key, at) => {
    expect(readHouseSettings(text, rules, ['vagueInIndicators']).problems).toEqual([{ key, at }]);
  });
});
