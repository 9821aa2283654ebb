import { describe, expect, it } from 'vitest';
import { halfwayDesign } from '../../../../../tests/fixtures/halfwayDesign.ts';
import { view, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { lossesOf } from '../../losses.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { EU_ACTION_DOCUMENT } from './actionDocument.ts';

const print = (doc: Document, language = 'en') =>
  EU_ACTION_DOCUMENT.print(doc, { ...labelsIn(EU_ACTION_DOCUMENT, language), date: '2026-11-21' });
const rowsOf = (doc: Document, language?: string): string[][] =>
  (print(doc, language).sections[0]?.rows ?? []).map((row) => row.cells.map(textOfCell));

describe('the matrix of an action document', () => {
  it('names the modality above its heads', () => {
    const [modality, heads] = print(safeCrossings()).sections[0]?.rows ?? [];
    expect(modality?.cells[0]?.columnSpan).toBe(7);
    expect([modality?.head, heads?.head]).toEqual([true, true]);
    expect(heads?.cells.map(textOfCell).at(1)).toBe('Results chain (@): Main expected results (maximum 10)');
  });

  it('names each result with the one it relates to, the outcomes of a single impact alone', () => {
    const labels = print(safeCrossings()).sections[0]?.rows.flatMap(({ cells: [first] }) =>
      first?.look === 'label' ? [textOfCell(first)] : [],
    );
    expect(labels).toEqual([
      'Impact',
      'Outcome 1',
      'Outcome 2',
      'Outcome 3',
      'Output 1.1 relating to Outcome 1',
      'Output 1.2 relating to Outcome 1',
      'Output 2.1 relating to Outcome 2',
      'Output 2.2 relating to Outcome 2',
      'Output 3.1 relating to Outcome 3',
    ]);
  });

  it('numbers indicators after their result and gives milestones columns of their own', () => {
    const row = rowsOf(halfwayDesign()).find((cells) => cells.join().includes('pass the national standard'));
    expect(row?.slice(2, 7)).toEqual([
      '1.2.1. Crossings that pass the national standard at hand-over',
      '3',
      '8',
      '16',
      '24 (2029)',
    ]);
  });

  it('prints no activity, and says what is assumed of one beside the result that it serves', () => {
    const words = rowsOf(halfwayDesign()).flat().join('\n');
    expect(words).not.toContain('Install lamps');
    const row = rowsOf(halfwayDesign()).find(([first]) => first?.startsWith('Output 1.2'));
    expect(row?.at(-1)).toContain('Steel for posts can be had without a long wait');
    const losses = lossesOf(view(halfwayDesign()), EU_ACTION_DOCUMENT).map(({ key }) => key);
    expect(losses).toContain('formats.loss.activities');
    expect(losses).toContain('formats.loss.actuals');
  });

  it('speaks French and Spanish', () => {
    expect(rowsOf(safeCrossings(), 'fr').flat()).toContain('Effet direct 3');
    expect(rowsOf(safeCrossings(), 'es').flat()).toContain('Producto 1.1 relacionado con Efecto 1');
  });
});
