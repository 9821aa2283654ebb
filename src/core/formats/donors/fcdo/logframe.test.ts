import { describe, expect, it } from 'vitest';
import { halfwayDesign } from '../../../../../tests/fixtures/halfwayDesign.ts';
import { formatTranslator } from '../../../i18n/formats.ts';
import { create, view, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { lossesOf } from '../../losses.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { FCDO_LOGFRAME } from './logframe.ts';

const print = (doc: Document) =>
  FCDO_LOGFRAME.print(doc, { ...labelsIn(FCDO_LOGFRAME, 'en'), date: '2026-11-21' });
const rowsOf = (doc: Document, section = 0): string[][] =>
  (print(doc).sections[section]?.rows ?? []).map((row) => row.cells.map(textOfCell));
/** So many rows from the one that has a cell of these words. */
const from = (doc: Document, words: string, count: number): string[][] => {
  const rows = rowsOf(doc);
  const at = rows.findIndex((cells) => cells.includes(words));
  return rows.slice(at, at + count);
};

describe('the block of an indicator', () => {
  it('is headed by the days of its milestones and target, and prints planned, achieved and source below', () => {
    expect(from(halfwayDesign(), 'Output Indicator 2.2.1', 4)).toEqual([
      [
        'OUTPUT 2.2',
        'Output Indicator 2.2.1',
        '',
        'Baseline',
        'Milestone 1 (30 June 2027)',
        'Milestone 2 (30 June 2028)',
        'Target (30 June 2029)',
        'Assumptions',
      ],
      [
        'Bus, taxi and truck drivers of four companies know the new rules and the cost of speed.',
        'Drivers of the four companies who pass the test on the new rules, by company',
        'Planned',
        '0',
        '120',
        '260',
        '400',
        '- Timetables leave room for the lower speed at school hours',
      ],
      ['Achieved', '', '148', '', ''],
      ['IMPACT WEIGHTING (%)\n10', 'Source', 'Test papers, counted after each course', 'RISK RATING\nLow'],
    ]);
  });

  it('says the day of a value that was not measured on that of a milestone, and names several by their days', () => {
    const doc = halfwayDesign();
    const measured = (id: string, text: string, date: string | null) =>
      create('actuals', id, { indicator: 'indicator-10', text, date });
    const achieved = (...more: ReturnType<typeof measured>[]): string[] | undefined => {
      const actuals = Object.fromEntries(more.map((a) => [a.id, a]));
      return from({ ...doc, actuals }, 'Output Indicator 2.2.1', 4)[2];
    };
    expect(achieved(measured('a', '30', '2027-02-01'))).toEqual([
      'Achieved',
      '',
      '30 (1 February 2027)',
      '',
      '',
    ]);
    expect(achieved(measured('a', '410', '2030-01-15'))?.at(-1)).toBe('410 (15 January 2030)');
    expect(achieved(measured('a', '30', '2027-02-01'), measured('b', '90', '2027-05-01'))?.[2]).toBe(
      '1 February 2027: 30\n1 May 2027: 90',
    );
    expect(achieved(measured('a', '30', null))?.[2]).toBe('30 (no date)');
  });

  it('has two milestones even where the design has none yet', () => {
    expect(from(safeCrossings(), 'Impact Indicator 1', 1)[0]?.slice(3, 7)).toEqual([
      'Baseline',
      'Milestone 1',
      'Milestone 2',
      'Target (30 June 2029)',
    ]);
  });

  it('stays on one page', () => {
    const rows = print(safeCrossings()).sections[0]?.rows.slice(1, 5) ?? [];
    expect(rows.map((row) => row.keepNext)).toEqual([true, true, true, false]);
  });
});

it('numbers outputs through where there is one outcome', () => {
  const { 'outcome-2': _, 'outcome-3': __, ...results } = safeCrossings().results;
  const labels = rowsOf({ ...safeCrossings(), results }).map(([first]) => first);
  expect(labels).toContain('OUTCOME');
  expect(labels).toContain('OUTPUT 1');
});

it('closes the outcomes with the inputs by funder and their total', () => {
  expect(from(halfwayDesign(), 'INPUTS (EUR)', 4)).toEqual([
    [
      'INPUTS (EUR)',
      'Streets for All Fund (EUR)',
      'Orlan District Council (EUR)',
      'Walk to School Trust (EUR)',
      'Total (EUR)',
      '',
      '',
    ],
    ['706,000', '96,500', '187,500', '990,000', '', ''],
    ['INPUTS (HR)', 'FCDO (FTEs)', '', '', '', '', ''],
    ['', '', '', '', '', ''],
  ]);
});

it('says the share of the donor, and goes on in further rows where funders are many', () => {
  const doc = halfwayDesign();
  const line = (id: string, funder: string, amount: number) =>
    create('budgetLines', id, { funder, amount, currency: 'GBP', order: id });
  const lines = ['FCDO', 'Town', 'Parish', 'Trust', 'Club', 'Bank'].map((f, i) =>
    line(`b${i}`, f, 100 * (i + 1)),
  );
  const rows = from(
    { ...doc, budgetLines: Object.fromEntries(lines.map((l) => [l.id, l])) },
    'INPUTS (£)',
    4,
  );
  expect(rows[0]?.slice(0, 2)).toEqual(['INPUTS (£)', 'FCDO (£)']);
  expect(rows.slice(2)).toEqual([
    ['INPUTS (£)', 'Total (£)', 'FCDO SHARE (%)', '', '', '', ''],
    ['2,100', '4.8', '', '', '', ''],
  ]);
});

it('keeps a record of changes', () => {
  expect(rowsOf(halfwayDesign(), 1).at(-1)).toEqual([
    '9 March 2027',
    'Output 2.2',
    'Target lowered from 600 to 400 drivers',
    'One of the four companies left the district',
    'Steering group',
  ]);
  expect(print(safeCrossings()).sections).toHaveLength(1);
});

describe('what the form allows', () => {
  const t = formatTranslator('en');
  const limits = (doc: Document): string[] =>
    lossesOf(view(doc), FCDO_LOGFRAME).flatMap(({ key, count }) =>
      key.startsWith('formats.limit') ? [t(key, { count })] : [],
    );

  it('is one outcome; others are printed and named', () => {
    expect(limits(halfwayDesign())).toEqual([
      '2 further outcomes and intermediate outcomes: this donor allows one outcome, and they are printed as blocks of their own. Join them with the first, or make them outputs.',
    ]);
  });

  it('is weights that add up to 100, once every output has one', () => {
    const doc = halfwayDesign();
    const weighed = (weight: number | null): Document => {
      const own = { ...(doc.results['output-1-1'] as Document['results'][string]), weight };
      return { ...doc, results: { ...doc.results, 'output-1-1': own } };
    };
    expect(limits(weighed(20)).at(-1)).toBe(
      'The weights of the outputs add up to 105 %: this donor requires 100 %.',
    );
    expect(limits(weighed(null))).toHaveLength(1);
  });

  it('is one impact and six outputs', () => {
    const doc = safeCrossings();
    const result = (id: string, level: 'impact' | 'output') => create('results', id, { level, order: id });
    const more = Object.fromEntries(
      [result('i', 'impact'), result('x', 'output'), result('y', 'output')].map((r) => [r.id, r]),
    );
    const said = limits({ ...doc, results: { ...doc.results, ...more } }).join('\n');
    expect(said).toContain('1 further result at the top');
    expect(said).toContain('7 outputs: this donor advises six at most');
  });
});
