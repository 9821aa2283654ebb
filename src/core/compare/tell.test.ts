/** What people read: each difference with the number the element has, as a sentence, under its outcome. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../tests/fixtures/arbitraryDocument.ts';
import {
  addIndicator,
  addResult,
  ensureTarget,
  removeElements,
  setField,
  setParent,
  setText,
} from '../commands/index.ts';
import { bench, design } from '../commands/testing/design.ts';
import { compareTranslator } from '../i18n/compare.ts';
import type { Document } from '../model/index.ts';
import { compareVersions, tellDifferences } from './index.ts';

const t = compareTranslator();
const tell = (before: Document, after: Document) =>
  tellDifferences(before, after, compareVersions(before, after), t);

describe('the differences in words', () => {
  it('stand under the outcome they are in, what went behind its former neighbour', () => {
    const b = bench(design());
    b.run(removeElements, { ids: ['op2'] });
    b.run(setText, { table: 'results', id: 'op3', field: 'statement', text: 'Pumps run' });
    b.run(setText, { table: 'results', id: 'oc2', field: 'statement', text: 'People use them' });
    const told = tell(design(), b.doc);
    expect(told.map((g) => [g.title, g.items.map((i) => `${i.title}: ${i.kind}`)])).toEqual([
      ['Outcome 1', ['Output 1.2: removed', 'Output 1.2: reworded']],
      ['Outcome 2', ['Outcome 2: reworded']],
    ]);
  });

  it('name values from and to, and choices as the panels name them', () => {
    const b = bench(design());
    b.run(addIndicator, { resultId: 'op1', statement: 'Wells in use' });
    const id = Object.keys(b.doc.indicators)[0] as string;
    const before = b.doc;
    b.run(setText, {
      table: 'targets',
      id: b.run(ensureTarget, { indicatorId: id }),
      field: 'text',
      text: '40',
    });
    b.run(setField, { table: 'results', id: 'op1', field: 'status', value: 'notAchieved' });
    const sentences = tell(before, b.doc).flatMap((g) => g.items.map((i) => i.sentence));
    expect(sentences.toSorted()).toEqual([
      'Output 1.1, Status went from nothing to Not achieved.',
      'Output 1.1, indicator 1, Target went from nothing to 40.',
    ]);
  });

  it('name the element they are about as the earlier version had it, and what has just come as it is now', () => {
    const b = bench(design());
    b.run(removeElements, { ids: ['op1'] });
    b.run(setText, { table: 'results', id: 'op2', field: 'statement', text: 'Pumps run' });
    b.run(addIndicator, { resultId: 'op2', statement: 'Pumps in use' });
    const called = tell(design(), b.doc).flatMap((g) => g.items.map((i) => `${i.kind}: ${i.called}`));
    expect(called.toSorted()).toEqual([
      'added: Output 1.1, indicator 1\nPumps in use',
      'moved: Activity 1\nact',
      'removed: Output 1.1\nop1',
      'reworded: Output 1.2\nop2',
    ]);
  });

  it('name a parent as it was called then and as it is called now', () => {
    const b = bench(design());
    b.run(addResult, { level: 'outcome', parentId: 'obj', afterId: null, statement: 'First' });
    b.run(setParent, { id: 'op1', parentId: 'oc2' });
    const [moved] = tell(design(), b.doc)
      .flatMap((g) => g.items)
      .filter((i) => i.kind === 'moved');
    expect([moved?.before, moved?.after]).toEqual(['Outcome 1', 'Outcome 3']);
    expect(moved?.sentence).toBe('Output 3.1 stood under Outcome 1 and stands under Outcome 3 now.');
  });

  it('tell everything that differs once, whatever both versions were', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (a, b) => {
        const told = tell(a, b).flatMap((g) => g.items);
        expect(told.map((i) => i.key).toSorted()).toEqual(
          compareVersions(a, b)
            .map((d) => d.key)
            .toSorted(),
        );
        for (const item of told) {
          expect(item.title).not.toBe('');
          expect(item.sentence).not.toMatch(/undefined|null|\{/);
        }
      }),
      { seed: 20261121 },
    );
  });
});
