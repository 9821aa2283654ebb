import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../checks/testing/design.ts';
import { create, emptyDocument, view, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { lossesOf } from '../../losses.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { WORLD_BANK_RESULTS_FRAMEWORK as FRAMEWORK } from './resultsFramework.ts';

const print = (doc: Document) =>
  FRAMEWORK.print(doc, { ...labelsIn(FRAMEWORK, 'en'), date: '2026-11-21' }).sections;
const rowsOf = (doc: Document, section = 0): string[][] =>
  (print(doc)[section]?.rows ?? []).map((row) => row.cells.map(textOfCell));

const IRRIGATION = readDesign(`
Project: Canals
Outcome: Farmers below the dam water two crops a year
  Indicator #i: Hectares watered in the dry season
    baseline: 1,200
    target: 4,000
  Output: Main canal lined
    Indicator: Kilometres lined
      baseline: 0
      target: 18
    Activity: Line the canal
Assumption: The dam fills`);

describe('the World Bank results framework', () => {
  it('prints indicators of the development objective, then intermediate results, each under its statement', () => {
    expect(rowsOf(IRRIGATION)).toEqual([
      ['Indicator Name', 'Unit of Measure', 'Baseline', 'End Target'],
      ['Project Development Objective Indicators'],
      ['PDO: Farmers below the dam water two crops a year'],
      ['Hectares watered in the dry season', '', '1,200', '4,000'],
      ['Intermediate Results Indicators by Components'],
      ['Intermediate Result 1: Main canal lined'],
      ['Kilometres lined', '', '0', '18'],
    ]);
    expect(print(IRRIGATION)[0]?.fields).toEqual([
      { label: 'Project Development Objective(s)', text: 'Farmers below the dam water two crops a year' },
    ]);
  });

  it('groups intermediate results by component where there are several', () => {
    const firsts = rowsOf(safeCrossings()).map(([first]) => first);
    expect(firsts.filter((text) => text?.startsWith('Component'))).toEqual([
      'Component 1 (PDO 1)',
      'Component 2 (PDO 2)',
      'Component 3 (PDO 3)',
    ]);
  });

  it('gives milestones of one year a column that they share', () => {
    const [id = ''] = Object.keys(IRRIGATION.indicators);
    const milestone = { indicator: id, kind: 'milestone', text: '2,000', date: '2027-12-31' } as const;
    const targets = { ...IRRIGATION.targets, m: create('targets', 'm', milestone) };
    const [head, , , row] = rowsOf({ ...IRRIGATION, targets });
    expect(head).toContain('Intermediate Target 1 (2027)');
    expect(row).toContain('2,000');
  });

  it('says in a second table how each indicator is monitored', () => {
    const [, second] = print(safeCrossings());
    expect(second?.heading).toBe('Monitoring & Evaluation Plan');
    expect(rowsOf(safeCrossings(), 1)[2]).toEqual([
      'Children under 15 injured on the way to school, per year',
      '',
      '',
      'Hospital and police records, matched each January',
      '',
      '',
    ]);
  });

  it('has no place for activities and assumptions, and says so', () => {
    const lost = lossesOf(view(IRRIGATION), FRAMEWORK).map(({ key, count }) => [key, count]);
    expect(lost).toContainEqual(['formats.loss.activities', 1]);
    expect(lost).toContainEqual(['formats.loss.assumptions', 1]);
  });

  it('says so where there is no result', () => {
    expect(() => print(emptyDocument())).toThrow(FormatError);
  });
});
