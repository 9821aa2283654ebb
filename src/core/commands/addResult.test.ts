import { describe, expect, it } from 'vitest';
import { view } from '../model/index.ts';
import { addResult } from './index.ts';
import { bench, under } from './testing/design.ts';

describe('addResult', () => {
  it('adds a result under its parent, last, with its home link', () => {
    const b = bench();
    const id = b.run(addResult, { level: 'output', parentId: 'oc1', statement: 'Signs' });
    expect(under(b.doc, 'oc1')).toEqual(['op1', 'op2', 'op3', id]);
    const link = view(b.doc).home(id);
    expect(link).toMatchObject({ from: id, to: 'oc1', kind: 'leadsTo' });
    expect(b.doc.results[id]).toMatchObject({ statement: 'Signs', level: 'output', homeLink: link?.id });
  });

  it('puts it after a sibling, or first for null', () => {
    const b = bench();
    const after = b.run(addResult, { level: 'output', parentId: 'oc1', afterId: 'op1' });
    const first = b.run(addResult, { level: 'output', parentId: 'oc1', afterId: null });
    expect(under(b.doc, 'oc1')).toEqual([first, 'op1', after, 'op2', 'op3']);
  });

  it('stands alone without a parent, at its place on the canvas', () => {
    const b = bench();
    const id = b.run(addResult, { level: 'outcome', position: { x: 1, y: 2 } });
    expect(view(b.doc).home(id)).toBeNull();
    expect(b.doc.results[id]?.position).toEqual({ x: 1, y: 2 });
  });

  it('is added above an element that leads to it; that element keeps its home', () => {
    const b = bench();
    const id = b.run(addResult, { level: 'outcome', childId: 'op1' });
    expect(
      view(b.doc)
        .up('op1')
        .map((l) => l.to),
    ).toEqual(['oc1', id]);
  });

  it('is refused under a lower level or a parent that is gone, and nothing is left behind', () => {
    const b = bench();
    expect(b.refusal(addResult, { level: 'outcome', parentId: 'op1' })).toBe('downward');
    expect(b.refusal(addResult, { level: 'output', parentId: 'nobody' })).toBe('gone');
    expect(b.refusal(addResult, { level: 'output', parentId: 'act' })).toBe('toActivity');
  });
});
