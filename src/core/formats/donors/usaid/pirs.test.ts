import { describe, expect, it } from 'vitest';
import { create, emptyDocument, view, type Document } from '../../../model/index.ts';
import { lossesOf } from '../../losses.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { USAID_PIRS } from './pirs.ts';

const print = (doc: Document) =>
  USAID_PIRS.print(doc, { ...labelsIn(USAID_PIRS, 'en'), date: '2026-11-21' }).sections;
/** The rows of a sheet by their labels; a heading of several rows has nothing beside it. */
const sheet = (doc: Document, index = 0): Record<string, string | undefined> =>
  Object.fromEntries(
    (print(doc)[index]?.rows ?? []).map(({ cells: [label, value] }) => [
      label && textOfCell(label),
      value && textOfCell(value),
    ]),
  );

const doc: Document = {
  ...emptyDocument({ title: 'Seed banks' }),
  results: {
    o: create('results', 'o', { level: 'outcome', statement: 'Farmers saved their own seed' }),
  },
  indicators: {
    i: create('indicators', 'i', {
      result: 'o',
      statement: 'Households that stored seed of three crops',
      definition: 'Stored: in a closed vessel at the end of June',
      unit: 'households',
      measureType: 'number',
      direction: 'up',
      cumulative: 'perPeriod',
      disaggregation: 'headed by women, by men',
      source: 'Household survey',
      method: 'Visit in July',
      frequency: 'Yearly',
      responsible: 'Monitoring officer',
      limitations: 'Remote hamlets are left out',
      standardCode: 'EG.3.2-24',
      baselineText: '120',
      baselineYear: 2025,
      note: 'Same visit as the diet survey',
      order: 'a0',
    }),
    empty: create('indicators', 'empty', { result: 'o', statement: 'Seed fairs', order: 'a1' }),
    loose: create('indicators', 'loose', { statement: 'Visitors' }),
  },
  targets: {
    m: create('targets', 'm', { indicator: 'i', kind: 'milestone', text: '300', date: '2027-06-30' }),
    t: create('targets', 't', { indicator: 'i', text: '900', date: '2028-06-30' }),
  },
  changeNotes: {
    c: create('changeNotes', 'c', {
      about: 'i',
      what: 'Three crops instead of two',
      why: 'new seed',
      date: '2026-05-03',
    }),
  },
};

describe('the performance indicator reference sheets', () => {
  it('are one to an indicator, those without a result last', () => {
    expect(print(doc).map(({ heading, page }) => [heading, page])).toEqual([
      ['Purpose, indicator 1', 'portrait'],
      ['Purpose, indicator 2', 'portrait'],
      ['Indicator 1', 'portrait'],
    ]);
  });

  it('say of an indicator all that the project knows', () => {
    expect(sheet(doc)).toMatchObject({
      'Name of Indicator': 'Households that stored seed of three crops\nStandard indicator: EG.3.2-24',
      'Name of Result Measured': 'Purpose: Farmers saved their own seed',
      'Precise Definition(s)': 'Stored: in a closed vessel at the end of June',
      'Unit of Measure': 'households',
      'Data Type': 'Number',
      'Disaggregated by': 'headed by women, by men',
      'Data Source': 'Household survey',
      'Method of Data Collection and Construction': 'Visit in July',
      'Reporting Frequency': 'Yearly',
      'Individual(s) Responsible at USAID': 'Monitoring officer',
      'Baseline Timeframe': '2025\nBaseline: 120',
      'Rationale for Targets (optional)': 'Milestone: 300 (2027)\nTarget: 900 (2028)',
      'Known Data Limitations': 'Remote hamlets are left out',
      'Changes to Indicator': '3 May 2026: Three crops instead of two (new seed)',
      'Other Notes (optional)':
        'Same visit as the diet survey\nDirection of change: higher is better\nValues of several periods: stand each for itself',
      'This Sheet Last Updated On': '21 November 2026',
    });
  });

  it('show every row of the form, what nobody has filled empty, and name what the donor insists on', () => {
    expect(Object.keys(sheet(doc, 1))).toEqual(Object.keys(sheet(doc)));
    expect(sheet(doc, 1)['Precise Definition(s)']).toBe('');
    expect(lossesOf(view(doc), USAID_PIRS)).toContainEqual({
      key: 'formats.missing.indicator.definition',
      count: 2,
      elements: ['empty', 'loose'],
    });
  });

  it('are none without an indicator', () => {
    expect(() => print(emptyDocument())).toThrow(FormatError);
  });
});
