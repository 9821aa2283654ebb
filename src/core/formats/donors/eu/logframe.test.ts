import { describe, expect, it } from 'vitest';
import { halfwayDesign } from '../../../../../tests/fixtures/halfwayDesign.ts';
import { create, emptyDocument, view, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { lossesOf } from '../../losses.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { EU_LOGFRAME } from './logframe.ts';

const print = (doc: Document, language = 'en') =>
  EU_LOGFRAME.print(doc, { ...labelsIn(EU_LOGFRAME, language), date: '2026-11-21' });
const rowsOf = (doc: Document, language?: string, section = 0): string[][] =>
  (print(doc, language).sections[section]?.rows ?? []).map((row) => row.cells.map(textOfCell));
const containing = (rows: string[][], words: string): string[] =>
  rows.find((cells) => cells.some((text) => text.includes(words))) ?? [];

describe('the logical framework', () => {
  it('has the columns of annex e3d, with milestones between baseline and target only where there are some', () => {
    expect(rowsOf(safeCrossings())[0]).toEqual([
      '',
      'Results chain',
      'Indicator',
      'Baseline (value & reference year)',
      'Target (value & reference year)',
      'Current value* (reference year)',
      'Source and mean of verification',
      'Assumptions',
    ]);
    expect(rowsOf(halfwayDesign())[0]?.slice(3, 6)).toEqual([
      'Baseline (value & reference year)',
      'Milestone 1 (30 June 2027)',
      'Milestone 2 (30 June 2028)',
    ]);
  });

  it('names each level once at the left, over all of its rows', () => {
    const [head, ...rows] = print(safeCrossings()).sections[0]?.rows ?? [];
    expect(head?.head).toBe(true);
    const bands = rows.flatMap(({ cells: [first] }) => (first?.look === 'label' ? [first] : []));
    expect(bands.map((cell) => [textOfCell(cell), cell.rowSpan])).toEqual([
      ['Impact (Overall objective)', 1],
      ['Outcome(s) (Specific objective(s))', 5],
      ['Outputs', 7],
    ]);
  });

  it('numbers results as Oc and Op, and says which outcome an output serves, or serves besides', () => {
    const rows = rowsOf(safeCrossings());
    expect(containing(rows, 'Municipalities plan')[1]).toMatch(/^Oc 1\. Municipalities plan/);
    expect(containing(rows, 'Twenty-four crossings')[0]).toMatch(
      /^Op 1\.2\. Twenty-four crossings .* \(related to Oc 1\)\nAlso contributes to Oc 2\.$/,
    );
  });

  it('prints values with their years, and what was measured last with its day', () => {
    expect(containing(rowsOf(halfwayDesign()), 'budget line for school routes').slice(2)).toEqual([
      'Municipalities with a budget line for school routes',
      '1 of 8',
      '3 of 8',
      '6 of 8',
      '8 of 8 (2029)',
      '4 of 8 (30 June 2027)',
      'Council budgets, published each April',
      '- Snow is cleared from pavements before school starts\n' +
        '- Under Oc 1 and Op 1.2: The district keeps its road crews after the election',
    ]);
  });

  it('has no assumptions beside the impact, unless somebody put one there', () => {
    const doc = safeCrossings();
    expect(rowsOf(doc)[1]?.at(-1)).toBe('Not applicable');
    const there = create('assumptions', 'x', { statement: 'Peace lasts', attachedTo: { objective: true } });
    expect(rowsOf({ ...doc, assumptions: { ...doc.assumptions, x: there } })[1]?.at(-1)).toBe('Peace lasts');
  });

  it('speaks French and Spanish', () => {
    expect(rowsOf(halfwayDesign(), 'fr')[0]).toContain('Jalon 1 (30 juin 2027)');
    expect(containing(rowsOf(safeCrossings(), 'es'), 'Twenty-four')[0]).toContain('(relacionado con Oc 1)');
    expect(rowsOf(safeCrossings(), 'es')[1]?.at(-1)).toBe('No procede');
  });

  it('says so where there is no result', () => {
    expect(() => print(emptyDocument())).toThrow(FormatError);
  });
});

describe('the activity matrix', () => {
  it('has a row for each activity with its means, its cost and its assumptions', () => {
    expect(containing(rowsOf(halfwayDesign(), 'en', 1), 'raised crossings')).toEqual([
      'A 1.2.1. Tender and build raised crossings in three lots, ahead of term. (related to Op 1.2)',
      'Means: Three building firms, one engineer on site\nCost: Building works, three lots: EUR 610,000',
      '',
    ]);
    expect(containing(rowsOf(halfwayDesign(), 'en', 1), 'Install lamps')[2]).toMatch(/^- Steel for posts/);
  });

  it('closes with what is paid for the whole action', () => {
    expect(rowsOf(halfwayDesign(), 'en', 1).at(-1)).toEqual([
      'The action as a whole',
      'Cost: Office, audit and evaluation: EUR 187,500',
      '',
    ]);
  });

  it('is left out where there is nothing to put in', () => {
    const doc = { ...safeCrossings(), activities: {} };
    expect(print(doc).sections).toHaveLength(1);
  });
});

it('asks for the years that the Commission insists on', () => {
  const lines = lossesOf(view(safeCrossings()), EU_LOGFRAME).map(({ key, count }) => [key, count]);
  expect(lines).toContainEqual(['formats.missing.baseline.year', 7]);
});
