/** The record of changes as people read it: in order of the days, with the words safe for spreadsheets. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recordReasons, setBaseline } from '../../commands/index.ts';
import { bench } from '../../commands/testing/design.ts';
import { create, type Document } from '../../model/index.ts';
import { writeFile } from '../index.ts';
import { RECORD_OF_CHANGES } from './record.ts';

function recorded(): Document {
  const b = bench();
  b.run(setBaseline, { version: { id: 'v1', name: 'As approved' } });
  b.run(recordReasons, {
    changes: [
      {
        about: 'op1',
        element: 'Output 1.1\nWells',
        what: 'Output 1.1, Target went from 40 to 60.',
        answers: 'key',
      },
    ],
    why: '=SUM(A1): more schools joined',
    agreedBy: 'The council',
  });
  const older = create('changeNotes', 'older', {
    element: 'Outcome 9\nWells are used',
    what: 'Outcome 9 was removed.',
    date: '2025-12-31',
    order: 'b',
  });
  const undated = create('changeNotes', 'undated', { what: 'Somebody changed something.', order: 'a' });
  return { ...b.doc, changeNotes: { undated, ...b.doc.changeNotes, older } };
}

const printed = (doc: Document) =>
  RECORD_OF_CHANGES.print(doc, { labels: RECORD_OF_CHANGES.labels.en, language: 'en', date: '2026-11-21' });
const write = (as: string) =>
  writeFile(recorded(), { to: 'record-of-changes', as, language: 'en', date: '2026-11-21' });

describe('the record of changes', () => {
  it('has a row for each change, the earliest first and those without a day last; what was removed is named as it was', () => {
    const [section] = printed(recorded()).sections;
    const rows = section?.rows.slice(1).map(({ cells }) =>
      cells.map((c) =>
        c.paragraphs
          .flat()
          .map((w) => w.text)
          .join(' · '),
      ),
    );
    expect(rows).toEqual([
      ['31 December 2025', 'Outcome 9 · Wells are used', 'Outcome 9 was removed.', '', '', ''],
      [
        '1 March 2026',
        'Output 1.1',
        'Output 1.1, Target went from 40 to 60.',
        '=SUM(A1): more schools joined',
        'The council',
        'Ana',
      ],
      ['', '', 'Somebody changed something.', '', '', ''],
    ]);
    expect(section?.fields).toEqual([{ label: 'Baseline', text: 'As approved, 1 March 2026' }]);
  });

  it('says so where nothing is recorded, and names no baseline where none is frozen', () => {
    const [section] = printed(bench().doc).sections;
    expect(section?.below).toEqual(['No change has been recorded yet.']);
    expect(section?.fields).toEqual([]);
  });

  it('is one table as CSV, in which no words run as a formula', async () => {
    const { bytes, mime, fileName } = await write('csv');
    const text = strFromU8(bytes);
    expect(mime).toBe('text/csv');
    expect(fileName).toMatch(/\.csv$/);
    expect(text).toContain('Date,Element,What changed,Reason,Agreed by,Recorded by\r\n');
    expect(text).toContain(`'=SUM(A1): more schools joined`);
    expect(text.trimEnd().split('\r\n')).toHaveLength(4);
    expect(text).toContain('"Outcome 9\nWells are used",Outcome 9 was removed.');
  });

  it.each(['docx', 'xlsx'])('holds every word as .%s', async (as) => {
    const all = Object.values(unzipSync((await write(as)).bytes))
      .map((part) => strFromU8(part))
      .join('\n');
    for (const words of [
      'Output 1.1, Target went from 40 to 60.',
      'The council',
      'Ana',
      'As approved, 1 March 2026',
      'Outcome 9',
      'Wells are used',
    ])
      expect(all).toContain(words);
  });
});
