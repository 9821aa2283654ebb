import { describe, expect, it } from 'vitest';
import { create, emptyDocument, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { textOfCell } from '../kit/testing.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { CLASSIC_LOGFRAME } from './logframe.ts';

const print = (doc: Document, language = 'en') =>
  CLASSIC_LOGFRAME.print(doc, { ...labelsIn(CLASSIC_LOGFRAME, language), date: '2026-11-21' });
const rowsOf = (doc: Document, language?: string): string[][] =>
  (print(doc, language).sections[0]?.rows ?? []).map((row) => row.cells.map(textOfCell));

describe('the classic logframe', () => {
  it('has rows level by level, each named with its number, and closes with the activities of each output', () => {
    const firsts = rowsOf(safeCrossings()).flatMap((cells) => (cells.length === 5 ? [cells[0]] : []));
    expect(firsts).toEqual([
      '',
      'Overall objective',
      'Specific objective 1',
      'Specific objective 2',
      'Specific objective 3',
      'Expected result 1.1',
      'Expected result 1.2',
      'Expected result 2.1',
      'Expected result 2.2',
      'Expected result 3.1',
      'Activities',
      'Activities',
      'Activities',
      'Activities',
      'Activities',
    ]);
  });

  const dairy: Document = {
    ...emptyDocument({ preconditions: 'The road is open', currency: 'EUR' }),
    results: { o: create('results', 'o', { level: 'outcome', statement: 'Herders sell milk' }) },
    indicators: {
      i: create('indicators', 'i', {
        result: 'o',
        statement: 'Litres sold a day',
        source: 'Dairy books',
        frequency: 'monthly',
        disaggregation: 'women, men',
        baselineText: '40',
        baselineYear: 2025,
        order: 'a0',
      }),
      j: create('indicators', 'j', { result: 'o', statement: 'Herders with a contract', order: 'a1' }),
    },
    targets: { t: create('targets', 't', { indicator: 'i', text: '90', date: '2028-06-30' }) },
    activities: { a: create('activities', 'a', { statement: 'Build a cooler', means: 'One mason' }) },
    budgetLines: { b: create('budgetLines', 'b', { about: 'a', label: 'Cooler', amount: 12_500 }) },
  };

  it('gives each indicator a row with its values, its source beside it, under a result that is merged down', () => {
    const [, first, second] = rowsOf(dairy);
    expect(first).toEqual([
      'Specific objective',
      'Herders sell milk',
      'Litres sold a day\nBaseline: 40 (2025)\nTarget: 90 (2028)\nDisaggregated by: women, men',
      'Dairy books\nFrequency: monthly',
      '',
    ]);
    expect(second).toEqual(['Herders with a contract', '']);
    const [, row, last] = print(dairy).sections[0]?.rows ?? [];
    expect(row?.cells.map((c) => c.rowSpan)).toEqual([2, 2, undefined, undefined, 2]);
    expect([row?.keepNext, last?.keepNext]).toEqual([true, false]);
  });

  it('puts means and costs beside the activities, and the preconditions last', () => {
    expect(rowsOf(dairy).slice(3)).toEqual([
      ['Activities', '1. Build a cooler', 'Means\nOne mason', 'Costs\nCooler: EUR 12,500', ''],
      ['Preconditions', 'The road is open'],
    ]);
  });

  it('names its heads in French and Spanish', () => {
    expect(rowsOf(safeCrossings(), 'fr')[0]).toContain('Logique d’intervention');
    expect(rowsOf(safeCrossings(), 'es-BO')[0]).toContain('Lógica de intervención');
  });

  it('says so where there is no result', () => {
    expect(() => print(emptyDocument())).toThrow(FormatError);
  });
});
