import { describe, expect, it } from 'vitest';
import { create, type Document } from '../model/index.ts';
import { addResult, addRisk, moveElement, placeElement } from './index.ts';
import { bench, design, ids, under } from './testing/design.ts';

const withOrders = (orders: Record<string, string>): Document => {
  const doc = design();
  const results = Object.fromEntries(
    Object.entries(doc.results).map(([id, r]) => [id, { ...r, order: orders[id] ?? r.order }]),
  );
  return { ...doc, results };
};

describe('moveElement', () => {
  it('swaps with the neighbour, up and down', () => {
    const b = bench();
    b.run(moveElement, { id: 'op3', direction: 'up' });
    expect(under(b.doc, 'oc1')).toEqual(['op1', 'op3', 'op2']);
    b.run(moveElement, { id: 'op3', direction: 'up' });
    expect(under(b.doc, 'oc1')).toEqual(['op3', 'op1', 'op2']);
    b.run(moveElement, { id: 'op3', direction: 'down' });
    b.run(moveElement, { id: 'op3', direction: 'down' });
    expect(under(b.doc, 'oc1')).toEqual(['op1', 'op2', 'op3']);
  });

  it('says so at either end, and for what is gone or has no order', () => {
    expect(bench().refusal(moveElement, { id: 'op1', direction: 'up' })).toBe('alreadyFirst');
    expect(bench().refusal(moveElement, { id: 'op3', direction: 'down' })).toBe('alreadyLast');
    expect(bench().refusal(moveElement, { id: 'gone', direction: 'up' })).toBe('gone');
    expect(bench().refusal(moveElement, { id: 'op1>oc1', direction: 'up' })).toBe('gone');
  });

  it('works for lists as well as for the tree', () => {
    const b = bench();
    const [one, two] = [b.run(addRisk, {}), b.run(addRisk, {})];
    b.run(moveElement, { id: two, direction: 'up' });
    expect(ids(b.doc.risks)).toEqual([two, one]);
  });
});

describe('placeElement', () => {
  it('puts it after a sibling or first', () => {
    const b = bench();
    b.run(placeElement, { id: 'op1', afterId: 'op3' });
    expect(under(b.doc, 'oc1')).toEqual(['op2', 'op3', 'op1']);
    b.run(placeElement, { id: 'op3', afterId: null });
    expect(under(b.doc, 'oc1')).toEqual(['op3', 'op2', 'op1']);
  });

  it('changes nothing where it stands there already', () => {
    const b = bench();
    const before = b.doc;
    b.run(placeElement, { id: 'op2', afterId: 'op1' });
    expect(b.doc).toBe(before);
  });

  it('is refused beside what stands under another parent', () => {
    expect(bench().refusal(placeElement, { id: 'op1', afterId: 'oc2' })).toBe('notASibling');
  });
});

describe('order keys', () => {
  it('makes room between equal keys first, as two people inserting at once leave them', () => {
    const b = bench(withOrders({ op1: 'a1', op2: 'a1', op3: 'a1' }));
    const id = b.run(addResult, { level: 'output', parentId: 'oc1', afterId: 'op1' });
    expect(under(b.doc, 'oc1')).toEqual(['op1', id, 'op2', 'op3']);
    b.run(moveElement, { id: 'op3', direction: 'up' });
    expect(under(b.doc, 'oc1')).toEqual(['op1', id, 'op3', 'op2']);
  });

  it('re-keys only those that have to make room', () => {
    const b = bench(withOrders({ op1: 'a1', op2: 'a1', op3: 'a5' }));
    b.run(addResult, { level: 'output', parentId: 'oc1', afterId: 'op1' });
    expect(b.doc.results['op1']?.order).toBe('a1');
    expect(b.doc.results['op3']?.order).toBe('a5');
  });

  it('gives everybody a new key where one is damaged', () => {
    const b = bench(withOrders({ op1: '!!', op2: 'a1', op3: 'zzzz' }));
    const id = b.run(addResult, { level: 'output', parentId: 'oc1', afterId: null });
    expect(under(b.doc, 'oc1')).toEqual([id, 'op1', 'op2', 'op3']);
  });

  it('stay short however often one inserts at the same place', () => {
    const b = bench();
    for (let i = 0; i < 400; i += 1) b.run(addRisk, {});
    let first = ids(b.doc.risks)[0] ?? '';
    for (let i = 0; i < 400; i += 1) {
      const last = ids(b.doc.risks).at(-1) ?? '';
      b.run(placeElement, { id: last, afterId: first });
      first = ids(b.doc.risks)[0] ?? '';
    }
    const longest = Math.max(...Object.values(b.doc.risks).map((r) => r.order.length));
    expect(longest).toBeLessThanOrEqual(60);
    expect(new Set(Object.values(b.doc.risks).map((r) => r.order)).size).toBe(400);
  });

  it('belong to records of every ordered table', () => {
    const b = bench(
      design({
        actuals: {
          x: create('actuals', 'x', { indicator: 'i', order: 'a1' }),
          y: create('actuals', 'y', { indicator: 'i', order: 'a2' }),
          z: create('actuals', 'z', { indicator: 'other', order: 'a3' }),
        },
      }),
    );
    b.run(moveElement, { id: 'y', direction: 'up' });
    expect(ids(b.doc.actuals)).toEqual(['y', 'x', 'z']);
    expect(b.refusal(moveElement, { id: 'z', direction: 'up' })).toBe('alreadyFirst');
  });
});
