/** Each difference shows where people look for it, whatever both versions were. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../tests/fixtures/arbitraryDocument.ts';
import { bothVersions, compareVersions, tellDifferences } from '../../core/compare/index.ts';
import { compareTranslator } from '../../core/i18n/compare.ts';
import { matrixRows } from '../../core/matrix/index.ts';
import { view, type Document } from '../../core/model/index.ts';
import { gridRows } from '../matrix/cells.ts';
import { marksInMatrix, marksOnDiagram } from './marks.ts';

function compared(before: Document, after: Document) {
  const words = compareTranslator();
  const told = tellDifferences(before, after, compareVersions(before, after), words).flatMap((b) => b.items);
  const { document } = bothVersions(before, after);
  const rows = gridRows(matrixRows(view(document)));
  return { told, document, rows };
}

describe('where differences show', () => {
  it('on the diagram: results, activities, indicators and targets at a card, links and assumptions at themselves', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (a, b) => {
        const { told, document } = compared(a, b);
        const shown = new Set([...marksOnDiagram(told, document).values()].flat());
        for (const d of told)
          if (['results', 'activities', 'indicators', 'targets', 'links', 'assumptions'].includes(d.table))
            expect(shown.has(d)).toBe(true);
      }),
      { seed: 20261121, numRuns: 50 },
    );
  });

  it('in the matrix: results, activities, indicators and targets in a cell of theirs', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (a, b) => {
        const { told, document, rows } = compared(a, b);
        const shown = new Set([...marksInMatrix(told, document, rows).values()].flat());
        for (const d of told)
          if (['results', 'activities', 'indicators', 'targets'].includes(d.table))
            expect(shown.has(d)).toBe(true);
      }),
      { seed: 20261121, numRuns: 50 },
    );
  });
});
