import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { create, emptyDocument, LEVELS, RANK, view, type Document, type Level } from '../model/index.ts';
import { safeCrossings } from '../samples/safeCrossings.ts';
import { layoutDiagram, routeLinks, type DiagramLayout, type Rect } from './index.ts';

const ALL = { activities: true, assumptions: true, factors: true };
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function overlaps(layout: DiagramLayout): string[] {
  const boxes: [string, Rect][] = [
    ...[...layout.cards].map(([id, c]): [string, Rect] => [id, c]),
    ...layout.markers.map((m): [string, Rect] => [`${m.assumptionId}@${m.nodeId}#${m.linkId}`, m]),
  ];
  return boxes.flatMap(([a, one], i) =>
    boxes.slice(i + 1).flatMap(([b, two]) => (overlap(one, two) ? [`${a} × ${b}`] : [])),
  );
}

/** Any graph people could draw: several parents, orphans, activities on outcomes, long words, shared assumptions. */
const designs = fc
  .record({
    nodes: fc.array(
      fc.record({
        level: fc.constantFrom<Level | 'activity'>(...LEVELS, 'activity', 'activity', 'output', 'output'),
        words: fc.integer({ min: 0, max: 60 }),
        parents: fc.array(fc.nat(30), { maxLength: 3 }),
      }),
      { maxLength: 28 },
    ),
    assumptions: fc.array(fc.array(fc.nat(28), { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
    factors: fc.array(fc.nat(28), { maxLength: 4 }),
  })
  .map(({ nodes, assumptions, factors }): Document => {
    const tables = { results: {}, activities: {}, links: {}, assumptions: {}, factors: {} } as Record<
      string,
      Record<string, unknown>
    >;
    const put = (table: string, record: { id: string }): void =>
      void ((tables[table] ??= {})[record.id] = record);
    nodes.forEach(({ level, words, parents }, i) => {
      const statement = Array.from({ length: words }, (_, w) =>
        w % 7 === 3 ? 'Donaudampfschifffahrtsgesellschaft' : 'word',
      ).join(' ');
      const order = `a${String.fromCharCode(48 + (i % 70))}`;
      const id = `n${i}`;
      if (level === 'activity') put('activities', create('activities', id, { statement, order }));
      else put('results', create('results', id, { statement, level, order }));
      for (const p of new Set(parents)) {
        const to = nodes[p];
        if (!to || p === i || to.level === 'activity' || RANK[to.level] < RANK[level]) continue;
        put('links', create('links', `l${i}-${p}`, { from: id, to: `n${p}` }));
      }
    });
    assumptions.forEach((at, i) => {
      const attachedTo = Object.fromEntries(at.map((n) => [`n${n}`, true as const]));
      put(
        'assumptions',
        create('assumptions', `x${i}`, {
          statement: 'Others do their part '.repeat(i),
          attachedTo,
          order: `a${i}`,
        }),
      );
    });
    factors.forEach((to, i) => {
      put('factors', create('factors', `f${i}`, { statement: 'A neighbour pays the bus', order: `a${i}` }));
      put('links', create('links', `lf${i}`, { from: `f${i}`, to: `n${to}` }));
    });
    return { ...emptyDocument(), ...tables } as Document;
  });

describe('the layout of a design', () => {
  it('never puts one card or tag over another', () => {
    fc.assert(
      fc.property(designs, (doc) => {
        expect(overlaps(layoutDiagram(view(doc), { show: ALL }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows every result, activity and factor exactly once', () => {
    fc.assert(
      fc.property(designs, (doc) => {
        const layout = layoutDiagram(view(doc), { show: ALL });
        const ids = [doc.results, doc.activities, doc.factors].flatMap((t) => Object.keys(t)).toSorted();
        expect([...layout.cards.keys()].toSorted()).toEqual(ids);
      }),
      { numRuns: 200 },
    );
  });

  it('ends every link on the frame of its result', () => {
    fc.assert(
      fc.property(designs, (doc) => {
        const layout = layoutDiagram(view(doc), { show: ALL });
        for (const link of layout.links) {
          const end = link.points.at(-1)!;
          const card = layout.cards.get(link.arrow ? link.to : link.to)!;
          if (!link.arrow) continue;
          const onX = end.x >= card.x && end.x <= card.x + card.width;
          const onY = end.y >= card.y && end.y <= card.y + card.height;
          const onEdge =
            end.y === card.y ||
            end.y === card.y + card.height ||
            end.x === card.x ||
            end.x === card.x + card.width;
          expect([link.id, onX, onY, onEdge]).toEqual([link.id, true, true, true]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same design', () => {
    const a = layoutDiagram(view(safeCrossings()), { show: ALL });
    const b = layoutDiagram(view(safeCrossings()), { show: ALL });
    expect(b.cards).toEqual(a.cards);
    expect(b.links).toEqual(a.links);
  });

  it('hides activities, assumptions and factors on request, and closes up', () => {
    const all = layoutDiagram(view(safeCrossings()), { show: ALL });
    const bare = layoutDiagram(view(safeCrossings()), {
      show: { activities: false, assumptions: false, factors: false },
    });
    expect(bare.markers).toEqual([]);
    expect([...bare.cards.values()].every((c) => c.kind === 'result')).toBe(true);
    expect(bare.height).toBeLessThan(all.height);
  });

  it('keeps a card where somebody put it and moves the others out of its way', () => {
    const doc = safeCrossings();
    const outputs = Object.values(doc.results).filter((r) => r.level === 'output');
    const first = layoutDiagram(view(doc), { show: ALL });
    const [one, two] = outputs;
    const x = first.cards.get(two!.id)!.x;
    const moved = { ...doc, results: { ...doc.results, [one!.id]: { ...one!, position: { x, y: 0 } } } };
    const layout = layoutDiagram(view(moved), { show: ALL });
    expect(layout.cards.get(one!.id)!.x).toBe(x);
    expect(overlaps(layout)).toEqual([]);
  });

  it('takes activities along with the output they stand under', () => {
    const doc = safeCrossings();
    const first = layoutDiagram(view(doc), { show: ALL });
    const output = Object.values(doc.results).find(
      (r) => r.level === 'output' && view(doc).children(r.id).length > 1,
    );
    const before = first.cards.get(output!.id)!;
    const position = { x: before.x + 1400, y: 0 };
    const moved = { ...doc, results: { ...doc.results, [output!.id]: { ...output!, position } } };
    const layout = layoutDiagram(view(moved), { show: ALL });
    expect(layout.cards.get(output!.id)!.x).toBe(position.x);
    for (const activity of view(doc).children(output!.id))
      expect(layout.cards.get(activity.record.id)!.x).toBe(first.cards.get(activity.record.id)!.x + 1400);
    expect(overlaps(layout)).toEqual([]);
  });

  it('mirrors for right-to-left', () => {
    const ltr = layoutDiagram(view(safeCrossings()), { show: ALL });
    const rtl = layoutDiagram(view(safeCrossings()), { show: ALL, direction: 'rtl' });
    for (const [id, card] of ltr.cards) expect(rtl.cards.get(id)!.x).toBe(ltr.width - card.x - card.width);
  });

  it('routes links again while a card is dragged', () => {
    const layout = layoutDiagram(view(safeCrossings()), { show: ALL });
    const card = [...layout.cards.values()].find((c) => c.lane === 'output')!;
    const moved = routeLinks(layout, { [card.id]: { x: card.x + 40, y: card.y } });
    const own = moved.find((l) => l.from === card.id && l.home)!;
    const before = layout.links.find((l) => l.id === own.id)!;
    expect(own.points[0]!.x).toBe(before.points[0]!.x + 40);
  });

  it('draws an empty design as nothing', () => {
    const layout = layoutDiagram(view(emptyDocument()), { show: ALL });
    expect([layout.cards.size, layout.lanes.length]).toEqual([0, 0]);
  });
});
