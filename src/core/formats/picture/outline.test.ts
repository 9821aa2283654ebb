import { describe, expect, it } from 'vitest';
import { create, emptyDocument } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { outlineMarkdown, outlineOf } from './outline.ts';

describe('the design in words', () => {
  const doc = safeCrossings();
  const outline = outlineOf(doc, 'en');

  it('tells every statement once and every assumption where it stands', () => {
    const told = [...outline.items, ...outline.beside].map((i) => i.statement);
    for (const table of [doc.results, doc.activities, doc.factors])
      for (const { statement } of Object.values(table))
        expect(told.filter((s) => s === statement)).toHaveLength(1);
    const words = outlineMarkdown(doc, 'en');
    for (const { statement } of Object.values(doc.assumptions)) expect(words).toContain(statement);
  });

  it('says what leads to what, and why', () => {
    const first = outline.items.find((i) => i.id === 'outcome-1');
    expect(first).toMatchObject({ depth: 1, label: 'Outcome 1' });
    expect(first?.facts[0]).toBe('leads to Objective');
    expect(first?.facts[1]).toMatch(/^leads to Objective because /);
  });

  it('nests as the results chain does', () => {
    const depths = outline.items.map((i) => i.depth);
    expect(depths[0]).toBe(0);
    depths.slice(1).forEach((d, i) => expect(d).toBeLessThanOrEqual((depths[i] ?? 0) + 1));
  });

  it('keeps signs of Markdown as words', () => {
    const results = {
      r: create('results', 'r', { level: 'objective', statement: '*All* <b>wells</b> # 1' }),
    };
    const words = outlineMarkdown({ ...emptyDocument({ title: 'Wells' }), results }, 'en');
    expect(words).toContain('\\*All\\* \\<b\\>wells\\</b\\> \\# 1');
  });
});
