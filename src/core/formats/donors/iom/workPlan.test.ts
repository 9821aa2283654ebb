/** The work plan as a document of its own: months under quarters and years, shaded and marked. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PROJECT_ID, create, emptyDocument, projectOf, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { writeFile } from '../../index.ts';
import { calendarHeads } from './planHeads.ts';

const write = (doc: Document, as: string) =>
  writeFile(doc, { to: 'iom-work-plan', as, language: 'en', date: '2026-11-21' });
const part = async (doc: Document, as: string, name: string): Promise<string> =>
  strFromU8(unzipSync((await write(doc, as)).bytes)[name] ?? new Uint8Array());
const words = (months: number, start: string | null) =>
  calendarHeads(months, start).rows.map((row) => row.map(({ text, span }) => `${text}×${span}`).join(' '));

describe('the heads of the time frame', () => {
  it('are the calendar’s from the project’s first month on', () => {
    expect(words(5, '2026-11-15')).toEqual(['2026×2 2027×3', 'Q4×2 Q1×3', 'Nov×1 Dec×1 Jan×1 Feb×1 Mar×1']);
  });

  it('count from the project’s own first month where nobody knows the start', () => {
    expect(words(13, null)).toEqual([
      'Year 1×12 Year 2×1',
      'Q1×3 Q2×3 Q3×3 Q4×3 Q5×1',
      Array.from({ length: 13 }, (_, i) => `M ${i + 1}×1`).join(' '),
    ]);
  });

  it('are quarters in a plan that is too long for months', () => {
    expect(words(60, '2026-02-01')).toEqual([
      '2026×4 2027×4 2028×4 2029×4 2030×4 2031×1',
      ['Q1', ...Array.from({ length: 20 }, (_, i) => `Q${((i + 1) % 4) + 1}`)].map((q) => `${q}×1`).join(' '),
    ]);
    expect(calendarHeads(60, '2026-02-01').columns.slice(0, 2)).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });
});

describe('the work plan', () => {
  it('shades and marks every month of an activity in Word, with its header on every page', async () => {
    const doc = safeCrossings();
    const xml = await part(doc, 'docx', 'word/document.xml');
    const planned = Object.values(doc.workplanRows).flatMap((row) => Object.keys(row.months)).length;
    expect(xml.match(/w:fill="5B6770"/g)).toHaveLength(planned);
    expect(xml.match(/>x<\/w:t>/g)).toHaveLength(planned);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(xml).toContain('w:orient="landscape"');
    for (const text of ['Activity', 'Party responsible', '2027', 'Q3', 'Sep'])
      expect(xml).toContain(`>${text}<`);
    expect(xml).not.toMatch(/<\/w:tbl><w:p\/>/);
    expect(await part(doc, 'docx', 'docProps/core.xml')).toContain('Safe Crossings: Work plan');
  });

  it('merges years over quarters over months in Excel and keeps them in view', async () => {
    const sheet = await part(safeCrossings(), 'xlsx', 'xl/worksheets/sheet1.xml');
    // July 2026 to December, then a whole year; the third and fourth quarter below.
    for (const range of ['A1:A4', 'C1:AL1', 'C2:H2', 'I2:T2', 'C3:E3', 'F3:H3'])
      expect(sheet).toContain(`<mergeCell ref="${range}"/>`);
    expect(sheet).toContain('<pane ySplit="4"');
    expect(sheet.match(/>x<\/t>/g)?.length).toBeGreaterThan(20);
  });

  it('numbers activities as the project’s own matrix does', async () => {
    const doc = safeCrossings();
    const project = { [PROJECT_ID]: { ...projectOf(doc), profile: 'iom-2012' } };
    expect(await part(doc, 'xlsx', 'xl/worksheets/sheet1.xml')).toContain('>1.1.1 Map routes');
    expect(await part({ ...doc, project }, 'xlsx', 'xl/worksheets/sheet1.xml')).toContain('>1) Map routes');
  });

  it('says what it leaves to other documents', async () => {
    const doc = safeCrossings();
    const activities = { a: create('activities', 'a', { statement: 'Train', description: 'Two days.' }) };
    expect((await write({ ...doc, activities }, 'docx')).leftOut).toEqual([
      '9 results with indicators and assumptions: another document prints them.',
      'Descriptions of 1 result or activity.',
      '3 risks.',
    ]);
  });

  it.each(['docx', 'xlsx'])('asks for an activity where there is none to print as .%s', async (as) => {
    await expect(write(emptyDocument(), as)).rejects.toThrow('There is no activity to print yet');
  });
});
