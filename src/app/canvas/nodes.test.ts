import { describe, expect, it } from 'vitest';
import { setText } from '../../core/commands/index.ts';
import { translator } from '../../core/i18n/index.ts';
import { layoutDiagram } from '../../core/layout/index.ts';
import { view, type Document } from '../../core/model/index.ts';
import { safeCrossings } from '../../core/samples/safeCrossings.ts';
import { createLocalSession } from '../../doc/localSession.ts';
import { createFactsMaker, createPlacer } from './nodes.ts';
import type { CardData } from './types.ts';

const t = translator();
const show = { activities: true, assumptions: true, factors: true };
const factsOf = (make: ReturnType<typeof createFactsMaker>, doc: Document, find = '') => {
  const v = view(doc);
  return make({ view: v, layout: layoutDiagram(v, { show }), found: new Map(), find, t });
};
const at = { moved: {}, selection: [], editing: null, readOnly: false };

describe('the nodes of the sheet', () => {
  it('stay the same objects for everything that an edit does not touch', () => {
    const { store } = createLocalSession(safeCrossings());
    const make = createFactsMaker();
    const place = createPlacer(t);
    const before = place(factsOf(make, store.getSnapshot()), at);
    const output = view(store.getSnapshot()).results.find((r) => r.level === 'output')!;
    const text = output.statement.replace('Eight', 'Fight');
    store.run(setText, { table: 'results', id: output.id, field: 'statement', text });
    const after = place(factsOf(make, store.getSnapshot()), at);
    const changed = after.filter((node, i) => node !== before[i]).map((n) => n.id);
    expect(changed).toEqual([output.id]);
  });

  it('keep what a card shows while it is dragged, so that it is moved and not drawn again', () => {
    const facts = factsOf(createFactsMaker(), safeCrossings());
    const place = createPlacer(t);
    const before = place(facts, at);
    const { id } = facts.find((f) => f.type === 'card')!;
    const after = place(facts, { ...at, moved: { [id]: { x: 5, y: 6 } } });
    const node = after.find((n) => n.id === id)!;
    expect(node.position).toEqual({ x: 5, y: 6 });
    expect(node.data).toBe(before.find((n) => n.id === id)!.data);
    expect(after.filter((n, i) => n !== before[i])).toHaveLength(1);
  });

  it('have sizes and a list of ports from the start, so that nothing is drawn only to be measured', () => {
    for (const node of factsOf(createFactsMaker(), safeCrossings())) {
      expect(node.width).toBeGreaterThan(0);
      expect(node.height).toBeGreaterThan(0);
      expect(node.handles).toBeDefined();
    }
  });

  it('put exactly one thing into the order of the Tab key: what is selected, else the first', () => {
    const facts = factsOf(createFactsMaker(), safeCrossings());
    const place = createPlacer(t);
    const inOrder = (nodes: ReturnType<typeof place>) =>
      nodes.filter((n) => n.domAttributes?.tabIndex === 0).map((n) => n.id);
    expect(inOrder(place(facts, at))).toEqual([facts[0]!.id]);
    const last = facts.at(-1)!.id;
    expect(inOrder(place(facts, { ...at, selection: [last] }))).toEqual([last]);
  });

  it('dim what does not have the words one looks for', () => {
    const facts = factsOf(createFactsMaker(), safeCrossings(), 'police');
    const lit = facts.filter((f) => !(f.data as CardData).dim);
    expect(lit.length).toBeGreaterThan(0);
    expect(lit.length).toBeLessThan(facts.length / 2);
  });

  it('say to a screen reader what a card is, where it leads and what it lacks', () => {
    const doc = safeCrossings();
    const facts = factsOf(createFactsMaker(), doc);
    const output = view(doc).results.find((r) => r.level === 'output')!;
    expect(facts.find((f) => f.id === output.id)?.ariaLabel).toBe(
      'Output 1.1, Eight municipalities have a costed plan of safe school routes, checked by engineers and parents, leads to Outcome 1, 1 indicator',
    );
  });

  it('do not let a design for reading be dragged, nor an activity out of its column', () => {
    const facts = factsOf(createFactsMaker(), safeCrossings());
    const draggable = (readOnly: boolean) =>
      createPlacer(t)(facts, { ...at, readOnly }).filter((n) => n.draggable !== false);
    expect(draggable(true)).toEqual([]);
    const kinds = draggable(false).map((n) => (n.data as CardData).card.kind);
    expect(new Set(kinds)).toEqual(new Set(['result', 'factor']));
  });
});
