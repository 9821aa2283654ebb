import { describe, expect, it } from 'vitest';
import { addResult } from '../../core/commands/index.ts';
import { layoutDiagram } from '../../core/layout/index.ts';
import { view, type Document } from '../../core/model/index.ts';
import { safeCrossings } from '../../core/samples/safeCrossings.ts';
import { createLocalSession } from '../../doc/localSession.ts';
import { createCamera, driftOf, placeOf } from './camera.ts';
import type { Viewport } from './geometry/viewport.ts';

const show = { activities: true, assumptions: true, factors: true };
const layoutOf = (doc: Document) => layoutDiagram(view(doc), { show });

/** A design before and after a colleague added an output to its first outcome, which makes everything after it step aside. */
function grown() {
  const { store } = createLocalSession(safeCrossings());
  const old = layoutOf(store.getSnapshot());
  const v = view(store.getSnapshot());
  const [first, , last] = v.results.filter((r) => r.level === 'outcome').map((r) => r.id);
  const made = store.run(addResult, { level: 'output', parentId: first ?? '', statement: 'A new one.' });
  return { old, next: layoutOf(store.getSnapshot()), doc: store.getSnapshot(), last: last ?? '', made };
}

describe('the camera', () => {
  it('keeps what is selected in its place on screen when the layout changes', () => {
    const { old, next, last } = grown();
    const seen = { x: -5000, y: -5000, width: 20_000, height: 20_000 };
    const [before, after] = [old.cards.get(last)!, next.cards.get(last)!];
    expect(after.x).not.toBe(before.x);
    expect(driftOf(old, next, [last], seen)).toEqual({ x: after.x - before.x, y: after.y - before.y });
  });

  it('without a selection keeps the card nearest to the middle of what is in sight', () => {
    const { old, next, last } = grown();
    const card = old.cards.get(last)!;
    const seen = { x: card.x - 50, y: card.y - 50, width: card.width + 100, height: card.height + 100 };
    expect(driftOf(old, next, [], seen).x).toBe(next.cards.get(last)!.x - card.x);
  });

  it('does not follow a selection that is out of sight', () => {
    const { old, next, last } = grown();
    const far = { x: -900, y: -900, width: 100, height: 100 };
    expect(driftOf(old, next, [last], far)).toEqual({ x: 0, y: 0 });
  });

  it('waits for a card that has no place yet and shows it when it has', () => {
    const { old, next, doc, made } = grown();
    let at: Viewport = { x: -4000, y: 0, zoom: 1 };
    let layout = old;
    const camera = createCamera(
      {
        getViewport: () => at,
        setViewport: (to) => {
          at = to;
        },
        screenToFlowPosition: (p) => p,
      },
      () => ({ width: 1200, height: 800 }),
      () => ({ view: view(doc), layout, rtl: false, anchors: () => [] }),
    );
    globalThis.matchMedia ??= (() => ({ matches: true })) as unknown as typeof matchMedia;
    camera.show(made);
    expect(at.x).toBe(-4000);
    layout = next;
    camera.follow(old, next);
    const card = next.cards.get(made)!;
    expect(card.x + at.x).toBeGreaterThan(0);
    expect(card.x + card.width + at.x).toBeLessThan(1200);
  });

  it('knows where everything is that can be asked for: cards, tags, links, and indicators by their result', () => {
    const doc = safeCrossings();
    const v = view(doc);
    const layout = layoutOf(doc);
    const indicator = Object.values(doc.indicators)[0]!;
    expect(placeOf(v, layout, indicator.id)).toEqual(layout.cards.get(indicator.result ?? ''));
    expect(placeOf(v, layout, v.links[0]!.id)).not.toBeNull();
    expect(placeOf(v, layout, v.assumptions[0]!.id)).not.toBeNull();
    expect(placeOf(v, layout, 'nothing')).toBeNull();
  });
});
