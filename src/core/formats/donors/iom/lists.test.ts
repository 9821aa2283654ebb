/** The risk plan and the results monitoring framework: what stands in which column, and what is merged. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { create, emptyDocument, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { writeFile } from '../../index.ts';
import { TEXT_WIDTH } from './layouts.ts';
import { IOM_LABELS } from './labels.ts';
import { printMonitoring, printRisks } from './printLists.ts';

const write = (doc: Document, to: string, as: string) =>
  writeFile(doc, { to, as, language: 'en', date: '2026-11-21' });
const part = async (to: string, as: string, name: string): Promise<string> =>
  strFromU8(unzipSync((await write(safeCrossings(), to, as)).bytes)[name] ?? new Uint8Array());

describe('the risk plan', () => {
  it('has a row per risk: what may happen, where, how bad and how likely, what is done and by whom', () => {
    const list = printRisks(safeCrossings(), IOM_LABELS.en);
    expect(list?.columns.map((c) => c.label)).toEqual([
      'Risk factor',
      'Results concerned',
      'Consequence',
      'Likelihood',
      'Timeline',
      'Risk treatment',
      'Responsible person',
      'Early warning',
    ]);
    expect(list?.groups[0]).toEqual([
      [
        'Building prices rise by more than a fifth, and fewer crossings can be built.',
        'Output 1.2',
        'High',
        'Medium',
        '',
        'Tender in three lots and build the busiest crossings first.',
        'Project manager',
        '',
      ],
    ]);
    expect(list?.groups).toHaveLength(3);
  });

  it('says when a risk may come and by what one would see it coming', () => {
    const risks = {
      k: create('risks', 'k', {
        statement: 'Floods',
        timeline: 'March to May',
        earlyWarning: 'Gauge at the bridge',
      }),
    };
    expect(printRisks({ ...emptyDocument(), risks }, IOM_LABELS.en)?.groups).toEqual([
      [['Floods', '', '', '', 'March to May', '', '', 'Gauge at the bridge']],
    ]);
  });

  it('leaves out the name of what is no longer there, and says nothing for what nobody judged', () => {
    const risks = { k: create('risks', 'k', { statement: 'Floods', attachedTo: { gone: true } }) };
    expect(printRisks({ ...emptyDocument(), risks }, IOM_LABELS.en)?.groups).toEqual([
      [['Floods', ...Array.from({ length: 7 }, () => '')]],
    ]);
  });

  it.each(['docx', 'xlsx'])('asks for a risk where none is named, as .%s', async (as) => {
    await expect(write(emptyDocument(), 'iom-risk-plan', as)).rejects.toThrow(
      'There is no risk to print yet',
    );
  });
});

describe('the results monitoring framework', () => {
  const results = { r: create('results', 'r', { level: 'outcome', statement: 'Children arrive safely' }) };
  const indicators = {
    i: create('indicators', 'i', {
      result: 'r',
      statement: 'Crashes',
      definition: 'Police reports',
      disaggregation: 'by age',
      source: 'Register',
      method: 'Count every Friday',
      analysis: 'Compared with the year before',
      frequency: 'Monthly',
      responsible: 'Officer',
      baselineText: '12',
      baselineYear: 2025,
      note: 'Ask twice',
    }),
  };
  const targets = {
    a: create('targets', 'a', { indicator: 'i', kind: 'final', text: '3', date: '2029-06-30', order: 'a' }),
    b: create('targets', 'b', {
      indicator: 'i',
      kind: 'milestone',
      label: 'Mid-term',
      text: '8',
      order: 'b',
    }),
    c: create('targets', 'c', {
      indicator: 'i',
      kind: 'milestone',
      text: '5',
      date: '2028-06-30',
      order: 'c',
    }),
  };
  const actuals = {
    x: create('actuals', 'x', {
      indicator: 'i',
      date: '2027-06-30',
      text: '10',
      source: 'police',
      comment: 'Two schools closed',
    }),
  };

  it('says all of an indicator: definition, source, rhythm, person, values on the way and values measured', () => {
    const doc = { ...emptyDocument(), results, indicators, targets, actuals };
    expect(printMonitoring(doc, IOM_LABELS.en)?.groups).toEqual([
      [
        [
          'Outcome 1: Children arrive safely',
          'Crashes',
          'Police reports\nby age',
          'Register\nCount every Friday',
          'Compared with the year before',
          'Monthly',
          'Officer',
          '12 (2025)',
          'Mid-term: 8\n2028-06-30: 5\n3 (2029)',
          '2027-06-30: 10 (police)',
          'Two schools closed\nAsk twice',
        ],
      ],
    ]);
  });

  it('follows the order of the matrix, and keeps a result that has no indicator yet', () => {
    const groups = printMonitoring(safeCrossings(), IOM_LABELS.en)?.groups ?? [];
    expect(groups.map((rows) => rows[0]?.[0]?.split(':')[0])).toEqual([
      'Objective',
      'Outcome 1',
      'Output 1.1',
      'Output 1.2',
      'Outcome 2',
      'Output 2.1',
      'Output 2.2',
      'Outcome 3',
      'Output 3.1',
    ]);
    expect(printMonitoring({ ...emptyDocument(), results }, IOM_LABELS.en)?.groups).toEqual([
      [['Outcome 1: Children arrive safely', ...Array.from({ length: 10 }, () => '')]],
    ]);
  });

  it('does not call left out what it has a column for', async () => {
    const file = await write(safeCrossings(), 'iom-results-monitoring-framework', 'xlsx');
    expect(file.leftOut).toEqual([
      '9 activities.',
      '7 assumptions.',
      'That 1 element leads to several results: only one of them is said.',
      'Reasons on 7 links.',
      '3 contributing factors with the actors.',
      '3 risks.',
    ]);
  });
});

describe.each(['iom-risk-plan', 'iom-results-monitoring-framework'])('%s', (to) => {
  it('fills the width of the page', () => {
    for (const list of [
      printRisks(safeCrossings(), IOM_LABELS.en),
      printMonitoring(safeCrossings(), IOM_LABELS.en),
    ])
      expect(list?.columns.reduce((sum, c) => sum + c.docxWidth, 0)).toBe(TEXT_WIDTH);
  });

  it('repeats its header, names its language and title, and has no paragraph for spacing in Word', async () => {
    const xml = await part(to, 'docx', 'word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).not.toMatch(/<\/w:tbl><w:p\/>/);
    expect(xml).not.toMatch(/<\/w:tcPr><\/w:tc>/);
    expect(await part(to, 'docx', 'word/styles.xml')).toContain('<w:lang w:val="en"');
    expect(await part(to, 'docx', 'docProps/core.xml')).toMatch(/<dc:title>Safe Crossings: R/);
  });

  it('gives its header in Excel the height that its longest label needs', async () => {
    const height = Number(
      /<row r="1" ht="(\d+)"/.exec(await part(to, 'xlsx', 'xl/worksheets/sheet1.xml'))?.[1],
    );
    expect(height).toBeGreaterThan(to === 'iom-risk-plan' ? 17 : 29);
  });

  it('keeps its header in view and on every printed page in Excel', async () => {
    expect(await part(to, 'xlsx', 'xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1"');
    expect(await part(to, 'xlsx', 'xl/workbook.xml')).toContain('!$1:$1');
  });
});
