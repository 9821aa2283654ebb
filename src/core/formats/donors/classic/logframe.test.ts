import { describe, expect, it } from 'vitest';
import { create, emptyDocument, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import type { PrintedCell } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { CLASSIC_LOGFRAME } from './logframe.ts';

const print = (doc: Document, language = 'en') =>
  CLASSIC_LOGFRAME.print(doc, { ...labelsIn(CLASSIC_LOGFRAME, language), date: '2026-11-21' });
const textOf = ({ paragraphs }: PrintedCell): string =>
  paragraphs.map((words) => words.map((w) => w.text).join('')).join('\n');
const rowsOf = (doc: Document, language?: string): string[][] =>
  (print(doc, language).sections[0]?.rows ?? []).map((row) => row.cells.map(textOf));

describe('the classic logframe', () => {
  it('has a row for each level and closes with activities, means and costs', () => {
    expect(rowsOf(safeCrossings()).map(([first]) => first)).toEqual([
      '',
      'Overall objective',
      'Specific objective',
      'Expected results',
      'Activities',
      '',
    ]);
  });

  it('prints each indicator with what it starts from and what it aims at, years beside them', () => {
    const doc: Document = {
      ...emptyDocument(),
      results: { o: create('results', 'o', { level: 'outcome', statement: 'Herders sell milk' }) },
      indicators: {
        i: create('indicators', 'i', {
          result: 'o',
          statement: 'Litres sold a day',
          source: 'Dairy books',
          baselineText: '40',
          baselineYear: 2025,
        }),
      },
      targets: { t: create('targets', 't', { indicator: 'i', text: '90', date: '2028-06-30' }) },
    };
    expect(rowsOf(doc)[1]).toEqual([
      'Specific objective',
      'Herders sell milk',
      'Litres sold a day (40 (2025) → 90 (2028))',
      'Dairy books',
      '',
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
