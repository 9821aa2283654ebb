import { describe, expect, it } from 'vitest';
import { create, emptyDocument, type Document } from '../../../model/index.ts';
import { healthProject } from '../../../samples/healthProject.ts';
import type { PrintedCell } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import { labelsIn, type Donor } from '../donor.ts';
import { PBF_RESULTS_FRAMEWORK } from './pbf.ts';
import { UNDP_RESULTS_FRAMEWORK } from './undp.ts';
import { UNSDCF_RESULTS_FRAMEWORK } from './unsdcf.ts';

const print = (donor: Donor, doc: Document, language = 'en') =>
  donor.print(doc, { ...labelsIn(donor, language), date: '2026-11-21' });
const textOf = ({ paragraphs }: PrintedCell): string =>
  paragraphs.map((words) => words.map((w) => w.text).join('')).join('\n');
const rowsOf = (donor: Donor, doc: Document, language?: string, section = 0): string[][] =>
  (print(donor, doc, language).sections[section]?.rows ?? []).map((row) => row.cells.map(textOf));

/** An outcome with an output of two indicators, one of them with milestones. */
const wells: Document = {
  ...emptyDocument({ title: 'Wells', start: '2026-07-01', currency: 'EUR', code: 'W-1' }),
  results: {
    oc: create('results', 'oc', { level: 'outcome', statement: 'Families drink clean water', order: 'a1' }),
    op: create('results', 'op', {
      level: 'output',
      statement: 'Pumps work',
      order: 'a1',
      responsible: 'Water office',
    }),
  },
  links: { l: create('links', 'l', { from: 'op', to: 'oc' }) },
  indicators: {
    a: create('indicators', 'a', {
      result: 'op',
      statement: 'Pumps in service',
      source: 'Visits',
      method: 'Counting',
      frequency: 'Monthly',
      baselineText: '4',
      baselineYear: 2025,
      order: 'a1',
    }),
    b: create('indicators', 'b', {
      result: 'op',
      statement: 'Keepers trained',
      disaggregation: 'sex',
      order: 'a2',
    }),
  },
  targets: {
    m: create('targets', 'm', { indicator: 'a', kind: 'milestone', text: '8', date: '2027-12-31' }),
    f: create('targets', 'f', { indicator: 'a', text: '20', date: '2029-06-30' }),
  },
  assumptions: {
    s: create('assumptions', 's', { statement: 'Spare parts are sold', attachedTo: { l: true } }),
  },
  risks: { r: create('risks', 'r', { statement: 'Pumps are stolen', attachedTo: { op: true } }) },
  activities: { w: create('activities', 'w', { statement: 'Repair pumps' }) },
  workplanRows: {
    p: create('workplanRows', 'p', {
      activity: 'w',
      responsible: 'Wellsmiths',
      months: { 1: true, 8: true },
    }),
  },
  budgetLines: { c: create('budgetLines', 'c', { label: 'Pumps', about: 'w', amount: 900, funder: 'City' }) },
};

describe('UNDP’s results framework', () => {
  it('has columns for value and year of the baseline, for each milestone’s year, and for the final target', () => {
    expect(rowsOf(UNDP_RESULTS_FRAMEWORK, wells).slice(0, 2)).toEqual([
      [
        'EXPECTED OUTPUTS',
        'OUTPUT INDICATORS',
        'DATA SOURCE',
        'BASELINE',
        'TARGETS (by frequency of data collection)',
        'DATA COLLECTION METHODS & RISKS',
      ],
      ['Value', 'Year', '2027', 'FINAL'],
    ]);
    expect(rowsOf(UNDP_RESULTS_FRAMEWORK, wells)[2]).toEqual([
      'Output 1: Pumps work',
      '1.1 Pumps in service',
      'Visits',
      '4',
      '2025',
      '8',
      '20 (2029)',
      'Counting\nMonthly\nRisks: Pumps are stolen\nAssumptions: Spare parts are sold',
    ]);
    expect(rowsOf(UNDP_RESULTS_FRAMEWORK, wells)[3]?.[0]).toBe('1.2 Keepers trained');
  });

  it('names outcomes and the project in the header block', () => {
    expect(print(UNDP_RESULTS_FRAMEWORK, wells).sections[0]?.fields.map((f) => f.text)).toEqual([
      'Families drink clean water',
      'Wells, W-1',
    ]);
  });

  it('has a work plan by calendar years, with who does and who pays', () => {
    expect(rowsOf(UNDP_RESULTS_FRAMEWORK, wells, 'en', 1).slice(1)).toEqual([
      ['2026', '2027'],
      ['', 'Repair pumps', 'X', 'X', 'Wellsmiths', 'City', 'EUR 900'],
    ]);
  });
});

describe('the UNSDCF results framework', () => {
  it('prints values with their years, assumptions, and the entity that reports', () => {
    expect(rowsOf(UNSDCF_RESULTS_FRAMEWORK, wells)[2]).toEqual([
      'Output 1.1: Pumps work',
      'Pumps in service',
      '4 (2025)',
      '20 (2029)',
      'Visits',
      'Spare parts are sold',
      'Water office',
    ]);
    expect(rowsOf(UNSDCF_RESULTS_FRAMEWORK, wells)[3]?.[0]).toBe('Keepers trained\n(sex)');
  });
});

describe('the Peacebuilding Fund’s results framework', () => {
  it('stands the outcome beside all its rows and lists activities under their output', () => {
    const rows = print(PBF_RESULTS_FRAMEWORK, healthProject()).sections[0]?.rows ?? [];
    expect(rows[2]?.cells[0]).toMatchObject({ rowSpan: 3 });
    expect(textOf(rows[3]?.cells[0] as PrintedCell)).toContain(
      'List of activities under this output:\n• 1.1.1 ',
    );
  });

  it('numbers indicators after their result and keeps their values in their cell', () => {
    expect(rowsOf(PBF_RESULTS_FRAMEWORK, wells)[1]?.slice(2)).toEqual([
      'Output indicator 1.1.1: Pumps in service\nBaseline: 4 (2025)\nTarget: 20 (2029)',
      'Visits\nMonthly',
      '2027: 8',
    ]);
  });
});

describe.each([UNDP_RESULTS_FRAMEWORK, UNSDCF_RESULTS_FRAMEWORK, PBF_RESULTS_FRAMEWORK] as Donor[])(
  '$id',
  (donor) => {
    it('has its labels in French and Spanish, and says so where there is no result', () => {
      for (const language of ['fr', 'es']) {
        const here = print(donor, wells, language);
        expect(here.labelLanguage).toBe(language);
        expect(here.sections[0]?.heading).not.toBe(print(donor, wells).sections[0]?.heading);
      }
      expect(() => print(donor, emptyDocument())).toThrow(FormatError);
    });
  },
);
