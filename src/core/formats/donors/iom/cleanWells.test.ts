/** An invented document as an office leaves it behind: see tests/fixtures/cleanWells.ts for what is wrong with it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanWells } from '../../../../../tests/fixtures/cleanWells.ts';
import { countingId, view, type Document, type View } from '../../../model/index.ts';
import { readFile, type ImportResult } from '../../index.ts';

const file = path.resolve(import.meta.dirname, '../../../../../tests/fixtures/clean-wells.docx');

describe('a results matrix as an office leaves it behind', () => {
  let read: ImportResult;
  let doc: Document;
  let v: View;

  beforeAll(async () => {
    read = await readFile(new Uint8Array(readFileSync(file)), 'clean-wells.docx', { newId: countingId() });
    doc = read.document;
    v = view(doc);
  });

  const statements = (): string[] => v.results.map((r) => `${v.label(r.id)}: ${r.statement}`);

  it('is stored as its script makes it', () => {
    expect(cleanWells()).toEqual(new Uint8Array(readFileSync(file)));
  });

  it('joins words that Word has cut to pieces and sentences that a page break has cut', () => {
    expect(statements()).toEqual([
      'Objective: Families in the Tarsa valley drink safe water all year.',
      'Outcome 1: Village water committees keep their wells running and tested.',
      'Output 1.1: Forty committees have two trained caretakers and a box of tools',
      'Output 1.2: Sixty wells have a sealed cover, a pump that works and a fence against cattle.',
      'Outcome 2: Families store and treat water at home.',
      'Output 2.1: Eighty teachers and nurses have lesson plans on safe storage.',
    ]);
    expect(v.indicators(v.results[3]!.id).map((i) => i.statement)).toEqual([
      'Wells that meet the national standard at hand-over',
    ]);
    expect(v.assumptions[3]?.statement).toBe(
      'Pump makers go on selling to the valley and repair parts reach the district shop',
    );
  });

  it('reads tracked changes as accepted and says so', () => {
    expect(v.assumptions[1]?.statement).toBe('Schools keep the hours for hygiene lessons');
    expect(statements().join()).not.toContain('market');
    expect(read.questions.map((q) => q.text).join()).toContain('tracked changes');
  });

  it('attaches assumptions by key, also without a level word or across a page', () => {
    expect(v.assumptions.map((a) => Object.keys(a.attachedTo).map((id) => v.label(id)))).toEqual([
      ['Outcome 1', 'Outcome 2'],
      ['Outcome 2'],
      ['Output 1.1', 'Output 2.1'],
      ['Output 1.2'],
      ['Activity 1', 'Activity 4'],
    ]);
  });

  it('reads the second outcome of an output as a link', () => {
    const output = v.results.at(-1)!;
    expect(v.up(output.id).map((l) => v.label(l.to!))).toEqual(['Outcome 2', 'Outcome 1']);
  });

  it('splits a row that holds two indicators and keeps what stands in brackets beside a value', () => {
    const of = (index: number) =>
      v.indicators(v.results[index]!.id).map((i) => [i.statement, i.baselineText, v.targets(i.id)[0]?.text]);
    expect(of(5)).toEqual([
      ['Teachers with a plan', '0', '60'],
      ['Nurses with a plan', '0', '20'],
    ]);
    expect(of(1)[0]).toEqual(['Wells that give water on the day of the visit', '58%', '90%']);
    expect(v.indicators(v.results[0]!.id)[0]?.baselineQualifier).toBe('survey of 2025');
  });

  it('finds the activities in lists, in lines and in one running sentence', () => {
    expect(v.activities.map((a) => [v.code(a.id), a.statement, v.label(v.home(a.id)!.to!)])).toEqual([
      ['1', 'Train eighty caretakers in two courses', 'Outcome 1'],
      ['2', 'Tender and seal wells in three lots', 'Outcome 1'],
      ['3', 'Hand the wells over to the committees', 'Outcome 1'],
      ['4', 'Write the lesson plans with the health office', 'Outcome 2'],
      ['5', 'Visit forty schools', 'Outcome 2'],
    ]);
  });

  it('reads months from shading, not from stripes, and matches rows by number first, then by words', () => {
    const rows = Object.values(doc.workplanRows).toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(rows.map((r) => [r.activity ? v.code(r.activity) : `(${r.code})`, Object.keys(r.months)])).toEqual(
      [
        ['1', ['1', '2', '5']],
        ['2', ['2', '3', '4']],
        ['3', ['6']],
        ['4', []],
        ['(6)', ['6']],
      ],
    );
  });

  it('keeps every word that found no place, with where it stood', () => {
    expect(read.unplaced).toEqual([
      { text: 'Half of the wells of phase I have run dry.', where: 'under “1. Rationale”' },
      {
        text: '* Fee for the water test to be agreed with the district.',
        where: 'under “4. Results Matrix”',
      },
      {
        text: 'Budget line | Amount\nPumps and covers | 210,000\nTraining | 86,000',
        where: 'under “6. Budget”',
      },
      { text: 'Count of the district, August 2025.', where: 'in a footnote' },
      { text: 'Ask the donor about the fence', where: 'in a comment at the margin' },
      { text: 'Vehicle: One pick-up truck, shared with phase I', where: 'in the project block' },
    ]);
    const notes = Object.values(doc.notes).toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(notes.map((n) => ({ text: n.text, where: n.origin }))).toEqual(read.unplaced);
  });

  it('shows what the file printed, bounded', () => {
    const [, matrix] = read.source.tables;
    expect(read.source.tables).toHaveLength(5);
    expect(matrix?.title).toBe('4. Results Matrix');
    expect(matrix?.rows[0]?.map((c) => [c.text, c.header])).toEqual([
      ['', false],
      ['Indicators', true],
      ['Baseline/Target', true],
      ['Assumptions', true],
    ]);
  });

  it('gives the same ids for the same file when ids come in sequence', async () => {
    const again = await readFile(new Uint8Array(readFileSync(file)), 'x.docx', { newId: countingId() });
    expect(again.document).toEqual(doc);
  });
});
