import { describe, expect, it } from 'vitest';
import { checkTranslator } from '../i18n/checks.ts';
import { create, type Document, type SetAside } from '../model/index.ts';
import { NO_HOUSE, RULES, runChecks, type CheckResult } from './index.ts';
import indicatorNoSource from './rules/indicators/indicator-no-source.ts';
import indicatorVague from './rules/indicators/indicator-vague.ts';
import { readDesign } from './testing/design.ts';

/** An outline that grows: the first n lines of a whole design. */
const WHOLE = `
Project: Safe ways to school
  start: 2027-01-01
  end: 2028-06-30
  budgetAmount: 400000
  geography: The district of Orlan
  beneficiaries: Pupils of 24 schools
  partners: Municipalities, Traffic police
  sustainability: From month 15 the municipalities pay for lamps and paint out of their road budgets
  crossCutting: Names of hurt children are never published
Objective: Children reach school without being hurt
  Indicator: Number of children hurt on the way to school (girls, boys)
    baseline: 41
    target: 12
    source: Hospital register
  Outcome: Drivers slow down near schools
    because: most injuries happen above 40 km/h
    Indicator: Share of drivers below 30 km/h
      baseline: 35%
      target: 80%
      source: Radar counts in May and October
    Assumption: Traffic stays on the roads that have crossings
    Factor: A bonus for drivers without fines [Orlan Bus Company]
    Output: Crossings are raised and lit on the busiest routes
      because: a raised crossing cannot be taken fast
      Indicator: Number of crossings raised
        baseline: 3
        target: 24
        source: Acceptance protocols
      Assumption: Municipalities replace stolen lamps
      Activity #build: Tender and build the crossings
        Assumption: Builders answer the tender
    Output: Traffic police are equipped to enforce the limit
      because: a fine is what drivers expect least
      Indicator: Number of police posts with a radar set
        baseline: 0
        target: 6
        source: Inventory of the district police
      Assumption: The shift plan is kept in summer
      Activity #buy: Buy radar sets
Risk: The budget vote is delayed
  response: Present the plans to the committees before the campaign
  owner: Project manager
Plan: Tender and build the crossings
  activity: #build
  months: 3 4 5 6
  responsible: Municipalities
Plan: Buy radar sets
  activity: #buy
  months: 2
  responsible: Traffic police
`
  .trim()
  .split('\n');

const rulesOf = ({ findings }: CheckResult): string[] => findings.map((f) => f.rule);

describe('presets', () => {
  it('a whole design has nothing to look at', () => {
    const doc = readDesign(WHOLE.join('\n'));
    for (const preset of ['drafting', 'submission'] as const)
      expect(runChecks(doc, { preset }).findings.map((f) => f.message)).toEqual([]);
    // Nothing has been measured yet, and a review says so.
    expect(rulesOf(runChecks(doc, { preset: 'review' }))).toEqual(['no-monitoring-plan', 'no-actuals']);
  });

  it('a half-drawn design is quiet while drafting, at every step of drawing it', () => {
    for (let lines = 0; lines <= WHOLE.length; lines += 1) {
      const doc = readDesign(WHOLE.slice(0, lines).join('\n'));
      const { findings } = runChecks(doc, { preset: 'drafting' });
      expect(findings.filter((f) => f.severity === 'error')).toEqual([]);
      // Until a second output is there nothing is asked at all.
      if (lines <= 21)
        expect(
          findings.map((f) => f.message),
          `after ${lines} lines`,
        ).toEqual([]);
      expect(findings.length, `after ${lines} lines`).toBeLessThanOrEqual(4);
    }
  });

  it('an empty frame shows nothing while drafting', () => {
    const frame = readDesign(
      'Objective:\n  Outcome:\n    Output:\n      Activity:\n      Indicator:\nRisk:\nAssumption:',
    );
    expect(runChecks(frame, { preset: 'drafting' }).findings).toEqual([]);
  });

  it('the same gap is an error before submission and never while drafting', () => {
    const doc = readDesign(
      WHOLE.filter((l) => !/police posts|baseline: 0|target: 6|Inventory/.test(l)).join('\n'),
    );
    const severity = (preset: 'drafting' | 'submission') =>
      runChecks(doc, { preset }).findings.find((f) => f.rule === 'indicator-missing')?.severity;
    expect([severity('drafting'), severity('submission')]).toEqual(['warning', 'error']);
  });
});

describe('findings', () => {
  const doc = readDesign(`
Project: Safer roads, Phase II
Objective: Children reach school without being hurt
  Outcome: Drivers slow down near schools
    Indicator: Number of workshops held
      baseline: 0
      target: 4
    Output: Crossings are raised
  Outcome: Parents walk with their children
`);
  const result = runChecks(doc, { preset: 'submission' });

  it('stand worst first, and inside a severity what reviewers write first', () => {
    const order = ['error', 'warning', 'suggestion'];
    const ranks = result.findings.map((f) => order.indexOf(f.severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const warnings = result.findings.filter((f) => f.severity === 'warning').map((f) => f.rule);
    expect(warnings.indexOf('indicator-level-too-low')).toBe(0);
    expect(warnings.indexOf('risks-missing')).toBeLessThan(warnings.indexOf('indicator-no-source'));
  });

  it('are counted by severity', () => {
    const { error, warning, suggestion } = result.counts;
    expect(error + warning + suggestion).toBe(result.findings.length);
    expect(result.findings.filter((f) => f.severity === 'error')).toHaveLength(error);
  });

  it('name elements as the matrix does, with their words, kind and field', () => {
    const finding = result.findings.find((f) => f.rule === 'indicator-level-too-low');
    expect(finding?.elements).toEqual([
      {
        kind: 'indicator',
        id: expect.any(String),
        label: 'Outcome 1, indicator 1',
        text: 'Number of workshops held',
        field: 'statement',
        marks: ['held', 'workshops'],
      },
    ]);
    expect(finding?.docs).toBe('docs/checks/indicator-level-too-low.md');
  });

  it('have keys that tell them apart and stay the same from run to run', () => {
    const keys = result.findings.map((f) => f.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(runChecks(structuredClone(doc), { preset: 'submission' }).findings.map((f) => f.key)).toEqual(
      keys,
    );
  });

  it('are plain data that can leave a worker', () => expect(structuredClone(result)).toEqual(result));

  it('speak the language of the translator', () => {
    const loud = runChecks(doc, {
      preset: 'submission',
      t: (key, data) => checkTranslator()(key, data).toUpperCase(),
    });
    expect(loud.findings[0]?.message).toBe(result.findings[0]?.message.toUpperCase());
  });

  it('do not depend on the order in which records were made', () => {
    const turned = Object.fromEntries(
      Object.entries(doc).map(([table, records]) => [
        table,
        typeof records === 'object' ? Object.fromEntries(Object.entries(records).toReversed()) : records,
      ]),
    ) as unknown as Document;
    expect(runChecks(turned, { preset: 'submission' })).toEqual(result);
  });
});

describe('a project in a language without word lists', () => {
  const doc = readDesign(`
Project: Sichere Straßen
  language: de
Outcome: Wer fährt, fährt langsamer
  Indicator: Number of workshops held
    baseline: 0
    target: 4`);

  it('gets the checks on structure, and the others are said to be left out', () => {
    const result = runChecks(doc, { preset: 'submission' });
    expect(rulesOf(result)).toContain('outcome-without-output');
    expect(rulesOf(result)).not.toContain('indicator-level-too-low');
    expect(result.notChecked.language).toBe('de');
    const onWords = RULES.filter((r) => r.needs !== null && !result.off.includes(r.id));
    expect(result.notChecked.rules.map((r) => r.id)).toEqual(onWords.map((r) => r.id));
    expect(result.notChecked.rules).toContainEqual({
      id: 'indicator-vague',
      title: 'A word that two people would read differently',
    });
    expect(result.rules + result.off.length + onWords.length).toBe(RULES.length);
  });
});

describe('a project in a language with some of the word lists', () => {
  const doc = readDesign(`
Project: Routes sûres
  language: fr
Outcome: Les conducteurs ralentissent
  Indicator: Nombre d'ateliers organisés
    baseline: 0
    target: 4`);

  it('gets the checks that can be made, and the others are named as not made', () => {
    const result = runChecks(doc, { preset: 'submission' });
    const left = result.notChecked.rules.map((r) => r.id);
    expect(rulesOf(result)).toContain('indicator-level-too-low');
    expect(left).toContain('assumption-several-in-one');
    expect(left).not.toContain('indicator-level-too-low');
    expect(rulesOf(result).filter((id) => left.includes(id))).toEqual([]);
  });

  it('does not get more of them because people add words', () => {
    const rule = RULES.find((r) => r.id === 'assumption-several-in-one');
    const words = { clauseVerbs: ['ralentissent'] };
    const house = { ...NO_HOUSE, words };
    const result = runChecks(doc, { preset: 'submission', house, rules: rule ? [rule] : [] });
    expect(result.notChecked.rules).toHaveLength(1);
  });
});

describe('setting a finding aside', () => {
  const outline = `
Outcome: Agencies work together
  Indicator #i1: Number of regularly engaged agencies
  Indicator #i2: Number of committees
    source: Minutes
  Indicator #i3: Number of cases shared`;
  const rules = [indicatorVague, indicatorNoSource];
  const run = (doc: Document) => runChecks(doc, { preset: 'submission', rules });
  const withAside = (doc: Document, values: Partial<SetAside>): Document => ({
    ...doc,
    setAsides: {
      ...doc.setAsides,
      s1: create('setAsides', 's1', { reason: 'As the donor wants it', ...values }),
    },
  });
  const setAside = (doc: Document, rule: string): Document => {
    const finding = run(doc).findings.find((f) => f.rule === rule);
    return withAside(doc, {
      rule,
      element: finding?.subject ?? '',
      about: finding?.about ?? '',
      author: 'Mara',
      date: '2026-05-04',
    });
  };

  it('can take one element out of a list that was gathered', () => {
    const doc = readDesign(`
Outcome: Agencies work together
  Indicator #i1: Number of regularly engaged agencies
  Indicator #i2: Number of functional committees`);
    const gathered = run(doc).findings.find((f) => f.rule === 'indicator-vague');
    expect(gathered?.parts?.map((p) => p.label)).toEqual([
      'Outcome 1, indicator 1',
      'Outcome 1, indicator 2',
    ]);
    const part = gathered?.parts?.[1];
    const after = withAside(doc, {
      rule: 'indicator-vague',
      element: part?.subject ?? '',
      about: part?.about ?? '',
    });
    const left = run(after).findings.find((f) => f.rule === 'indicator-vague');
    expect(left?.elements.map((e) => e.id)).toEqual(['i1']);
    expect(left?.parts).toBeUndefined();
  });

  it('keeps it apart with its reason, and the counts go down', () => {
    const doc = setAside(readDesign(outline), 'indicator-vague');
    const result = run(doc);
    expect(rulesOf(result)).toEqual(['indicator-no-source']);
    expect(result.counts).toEqual({ error: 0, warning: 1, suggestion: 0 });
    expect(result.setAside.map((f) => [f.rule, f.reason, f.author, f.date, f.setAsideId])).toEqual([
      ['indicator-vague', 'As the donor wants it', 'Mara', '2026-05-04', 's1'],
    ]);
  });

  it('lasts while the words stay, and ends when they change', () => {
    const doc = setAside(readDesign(outline), 'indicator-vague');
    const elsewhere = readDesign(outline.replace('Minutes', 'Minutes and lists'));
    expect(rulesOf(run({ ...elsewhere, setAsides: doc.setAsides }))).not.toContain('indicator-vague');
    const reworded = readDesign(outline.replace('engaged agencies', 'active agencies'));
    expect(rulesOf(run({ ...reworded, setAsides: doc.setAsides }))).toContain('indicator-vague');
  });

  it('holds for a gathered finding, and ends when another element joins', () => {
    const doc = setAside(readDesign(outline), 'indicator-no-source');
    expect(rulesOf(run(doc))).toEqual(['indicator-vague']);
    const grown = readDesign(`${outline}\n  Indicator #i4: Number of joint plans`);
    expect(rulesOf(run({ ...grown, setAsides: doc.setAsides }))).toContain('indicator-no-source');
  });

  it('of one element takes it out of a gathered finding', () => {
    const doc = readDesign(outline);
    const [only] = runChecks(readDesign(outline.replace('shared', 'shared\n    source: Files')), {
      preset: 'submission',
      rules: [indicatorNoSource],
    }).findings;
    const aside = withAside(doc, {
      rule: 'indicator-no-source',
      element: only?.subject ?? '',
      about: only?.about ?? '',
    });
    const finding = run(aside).findings.find((f) => f.rule === 'indicator-no-source');
    expect(finding?.elements.map((e) => e.id)).toEqual(['i3']);
  });

  it('fits the field that keeps it, however long the text is', () => {
    const long = readDesign(
      `Project: P\n  language: en\nOutcome: One\n  Indicator: Number of ${'very '.repeat(300)} effective agencies`,
    );
    const [finding] = runChecks(long, { preset: 'submission', rules: [indicatorVague] }).findings;
    expect(finding?.about.length).toBeLessThanOrEqual(200);
  });
});

describe('documents that are not what they should be', () => {
  it('never break a check', () => {
    const doc = readDesign(`
Outcome #a: One
  Indicator: Number of
    baseline: ////
    target: %
Outcome #b: Two
Activity:
Link: #a -> #b
Link: #b -> #a
Link: #a -> #a
Link: #gone -> #away
Link: #a -> #gone`);
    const broken: Document = {
      ...doc,
      indicators: {
        ...doc.indicators,
        lost: create('indicators', 'lost', { result: 'nowhere', statement: 'x' }),
      },
      targets: { ...doc.targets, t9: create('targets', 't9', { indicator: 'nowhere', text: '9' }) },
    };
    for (const preset of ['drafting', 'submission', 'review'] as const)
      expect(rulesOf(runChecks(broken, { preset }))).not.toContain('failed-rule');
  });
});
