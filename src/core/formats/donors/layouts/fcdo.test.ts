/** An invented logframe in blocks of rows, as FCDO and DFID print them. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  attached,
  indicatorOf,
  outline,
  page,
  read,
  table,
  type Cells,
} from '../../../../../tests/fixtures/logframes.ts';
import type { ImportResult } from '../../index.ts';

const head = (level: string, indicator: string, ...more: string[]): Cells => [
  level,
  indicator,
  '',
  'Baseline (2023)',
  'Milestone 1 (2024)',
  'Milestone 2 (31 March 2026)',
  'Target (31 March 2027)',
  ...more,
];

const SHEET = table(
  [['PROJECT NAME: Clean Cookstoves', 'colspan=8']],
  head('IMPACT', 'Impact Indicator 1'),
  [
    ['Fewer people fall ill from smoke indoors', 'rowspan=3'],
    ['Clinic visits for cough', 'rowspan=2'],
    'Planned',
    '1,240',
    '1,200',
    '1,000',
    '700',
    '',
  ],
  ['Achieved', '', '1,180', '', '', ''],
  ['', 'Source', ['Clinic registers', 'colspan=4'], ''],
  head('OUTCOME', 'Outcome Indicator 1', 'Assumptions'),
  [
    ['Households cook with clean stoves every day', 'rowspan=3'],
    ['Households using a clean stove daily', 'rowspan=2'],
    'Planned',
    '8%',
    '20%',
    '40%',
    '60%',
    ['Fuel stays affordable', 'rowspan=3'],
  ],
  ['Achieved', '', '23%', '', ''],
  ['', 'Source', ['Household survey, each March', 'colspan=4']],
  ['INPUTS (£)', 'DFID (£)', 'Govt (£)', 'Other (£)', 'Total (£)', 'DFID SHARE (%)', '', ''],
  ['', '400,000', '100,000', '', '500,000', '80', '', ''],
  head('OUTPUT 1', 'Output Indicator 1.1', 'Assumptions'),
  [
    ['Stoves are made and sold nearby', 'rowspan=2'],
    ['Stoves sold', 'rowspan=2'],
    'Planned',
    '0',
    '500',
    '2,000',
    '4,000',
    'Clay can be dug all year',
  ],
  ['Achieved', '', '610', '', '', ''],
  ['IMPACT WEIGHTING (%)', 'Source', '', ['Sales books of the workshops', 'colspan=4'], ''],
  ['60', '', '', '', '', '', '', 'RISK RATING'],
  ['', '', '', '', '', '', '', 'Medium'],
  head('', 'Output Indicator 1.2', ''),
  ['', ['Workshops led by women', 'rowspan=2'], 'Planned', '1', '3', '5', '8', ''],
  ['', 'Achieved', '', '4', '', '', ''],
  ['', '', 'Source', ['', 'colspan=4'], ''],
  ['', '', '', ['Register of the guild', 'colspan=4'], ''],
  head('OUTPUT 2', 'Output Indicator 2.1', 'Assumptions'),
  ['Schools teach about smoke', 'Schools with lessons', 'Planned', '0', '10', '25', '40', ''],
  ['IMPACT WEIGHTING (%)', '', 'Achieved', '', '9', '', '', ''],
  ['40%', '', 'Source', ['Inspectors’ reports', 'colspan=4'], 'RISK RATING: Low'],
);

describe('a logframe of FCDO', () => {
  let result: ImportResult;
  beforeAll(async () => {
    result = await read(page('Clean Cookstoves', SHEET));
  });

  it('is read block by block', () => {
    expect(result.format).toBe('fcdo-logframe');
    expect(outline(result)).toEqual([
      'Objective: Fewer people fall ill from smoke indoors',
      '  # Clinic visits for cough | 1,240 | 700 | Clinic registers',
      '  Outcome 1: Households cook with clean stoves every day',
      '    # Households using a clean stove daily | 8% | 60% | Household survey, each March',
      '    Output 1: Stoves are made and sold nearby',
      '      # Stoves sold | 0 | 4,000 | Sales books of the workshops',
      '      # Workshops led by women | 1 | 8 | Register of the guild',
      '    Output 2: Schools teach about smoke',
      '      # Schools with lessons | 0 | 40 | Inspectors’ reports',
    ]);
  });

  it('gives milestones and achieved values their names and days', () => {
    expect(indicatorOf(result, 'Stoves sold')).toMatchObject({
      baselineYear: 2023,
      due: '2027-03-31',
      milestones: ['Milestone 1 2024-12-31: 500', 'Milestone 2 2026-03-31: 2,000'],
      measured: ['Milestone 1 2024-12-31: 610'],
    });
    expect(indicatorOf(result, 'Clinic visits for cough').measured).toEqual([
      'Milestone 1 2024-12-31: 1,180',
    ]);
  });

  it('reads weights, risk ratings, assumptions and inputs', () => {
    const { document } = result;
    const outputs = Object.values(document.results).filter((r) => r.level === 'output');
    expect(outputs.map((r) => [r.weight, r.riskRating])).toEqual([
      [60, 'medium'],
      [40, 'low'],
    ]);
    expect(attached(result)).toEqual([
      ['Fuel stays affordable', ['Outcome 1']],
      ['Clay can be dug all year', ['Output 1']],
    ]);
    expect(Object.values(document.budgetLines).map((b) => [b.funder, b.amount, b.currency, b.label])).toEqual(
      [
        ['DFID', 400_000, 'GBP', ''],
        ['Govt', 100_000, 'GBP', ''],
        [null, null, null, 'DFID SHARE (%): 80'],
      ],
    );
  });

  it('leaves no word behind', () => {
    expect(result.unplaced.map((u) => u.text)).toEqual([]);
  });
});
