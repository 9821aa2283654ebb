import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../checks/testing/design.ts';
import { PROJECT_ID, create, emptyDocument, projectOf, type Document } from '../../../model/index.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { JICA_PDM } from './pdm.ts';

const print = (doc: Document) =>
  JICA_PDM.print(doc, { ...labelsIn(JICA_PDM, 'en'), date: '2026-11-21' }).sections[0];
const rowsOf = (doc: Document): string[][] =>
  (print(doc)?.rows ?? []).map((row) => row.cells.map(textOfCell));

const PLAIN = readDesign(`
Project: Village fish ponds
Objective: Families eat fish each week
  Outcome: Farmers keep ponds the year round
    Indicator: Ponds with fish in April
      baseline: 12
      target: 140
      source: Pond book
    Output: Hatchery sells fingerlings
      Indicator: Fingerlings sold
        baseline: 0
        target: 90,000
        source: Sales book
      Indicator: Kinds of fish
        baseline: 0
        target: 3
        source: Sales book
      Activity #dig: Dig the brood ponds`);

const RICH: Document = {
  ...PLAIN,
  project: {
    [PROJECT_ID]: {
      ...projectOf(PLAIN),
      donor: 'JICA',
      geography: 'Two river districts',
      beneficiaries: 'Farm families',
      currency: 'USD',
      preconditions: 'The land is registered',
    },
  },
  actuals: {
    x: create('actuals', 'x', {
      indicator: Object.keys(PLAIN.indicators)[0] ?? '',
      text: '61',
      date: '2027-04-30',
      comment: 'A dry year',
    }),
  },
  budgetLines: {
    a: create('budgetLines', 'a', { label: 'Experts', amount: 240_000, order: 'a0' }),
    b: create('budgetLines', 'b', { label: 'Land', funder: 'District office', order: 'a1' }),
    c: create('budgetLines', 'c', {
      label: 'Digger',
      about: 'dig',
      amount: 900,
      funder: 'JICA',
      order: 'a2',
    }),
  },
};

describe('the project design matrix', () => {
  it('numbers outputs, and activities and indicators after them', () => {
    expect(rowsOf(PLAIN).map(([first, second]) => [first, second?.split('\n')[0]])).toEqual([
      ['Narrative Summary', 'Objectively Verifiable Indicators'],
      ['Overall Goal\nFamilies eat fish each week', ''],
      ['Project Purpose\nFarmers keep ponds the year round', 'Ponds with fish in April'],
      ['Output 1\nHatchery sells fingerlings', '1.1. Fingerlings sold'],
      ['1.2. Kinds of fish\nBaseline: 0\nTarget: 3', 'Sales book'],
      ['Activities\n1.1 Dig the brood ponds', ''],
    ]);
  });

  it('calls what stands above the overall goal the super goal', () => {
    const results = { ...PLAIN.results, g: create('results', 'g', { level: 'goal', statement: 'Health' }) };
    expect(rowsOf({ ...PLAIN, results })[1]?.[0]).toBe('Super Goal\nHealth');
  });

  it('lists beside the activities what each side brings, and puts the pre-conditions at the bottom right', () => {
    const rows = rowsOf(RICH).slice(-2);
    expect(rows).toEqual([
      [
        'Activities\n1.1 Dig the brood ponds',
        'Inputs: Japanese Side\nExperts: USD 240,000\n1.1 Digger: USD 900',
        'Inputs: Partner Side\nLand (District office)',
        '',
        '',
        '',
      ],
      ['', 'Pre-Conditions\nThe land is registered', '', ''],
    ]);
  });

  it('has columns for achievement and remarks once something was measured', () => {
    expect(rowsOf(PLAIN)[0]).toHaveLength(4);
    expect(rowsOf(RICH)[0]?.slice(4)).toEqual(['Achievement', 'Remarks']);
    expect(rowsOf(RICH)[2]?.slice(4)).toEqual(['61 (30 April 2027)', 'A dry year']);
  });

  it('says above the table what the project is', () => {
    expect(print(RICH)?.fields.map(({ label }) => label)).toEqual([
      'Project Title',
      'Target Area',
      'Target Group',
      'Date',
    ]);
  });

  it('says so where there is no result', () => {
    expect(() => print(emptyDocument())).toThrow(FormatError);
  });
});
