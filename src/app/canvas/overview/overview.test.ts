import { describe, expect, it } from 'vitest';
import { layoutDiagram } from '../../../core/layout/index.ts';
import { view } from '../../../core/model/index.ts';
import { safeCrossings } from '../../../core/samples/safeCrossings.ts';
import { overlaps, toScreen } from '../geometry/viewport.ts';
import { farBoxes, fitText, type FarCard } from './boxes.ts';
import { hitFar } from './hit.ts';

const design = view(safeCrossings());
const layout = layoutDiagram(design, { show: { activities: true, assumptions: true, factors: false } });
const at = { x: 60, y: 12, zoom: 0.3 };
const cards: FarCard[] = [...layout.cards.values()].map((box) => ({
  box,
  shortName: 'Some words of a name',
  finding: false,
  dim: false,
}));
const boxes = farBoxes(cards, at, (words) => words.length * 7);

describe('the far view', () => {
  it('widens outcomes for their lettering without touching their neighbours', () => {
    const outcomes = boxes.filter((b) => b.card.box.kind === 'result' && b.card.box.lane === 'outcome');
    expect(outcomes.some((b) => b.width > b.card.box.width * at.zoom + 1)).toBe(true);
    outcomes.forEach((a, i) => {
      for (const b of outcomes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
    });
  });

  it('cuts a name at a word, falls back to the code, and then to nothing', () => {
    const widthOf = (words: string): number => words.length * 10;
    expect(fitText('2 Drivers slow down', '2', 300, widthOf)).toBe('2 Drivers slow down');
    expect(fitText('2 Drivers slow down', '2', 120, widthOf)).toBe('2 Drivers…');
    expect(fitText('2 Drivers slow down', '2', 40, widthOf)).toBe('2');
    expect(fitText('2 Drivers slow down', '2', 5, widthOf)).toBe('');
  });

  it('finds what is under the pointer: a box, a diamond, a line, or nothing', () => {
    const box = boxes.find((b) => b.card.box.lane === 'output')!;
    expect(hitFar(boxes, layout, at, { x: box.x + 2, y: box.y + 2 })).toBe(box.card.box.id);
    const marker = layout.markers[0]!;
    const middle = toScreen(at, { x: marker.x + marker.width / 2, y: marker.y + marker.height / 2 });
    expect(hitFar(boxes, layout, at, middle)).toBe(marker.assumptionId);
    const link = layout.links.find((l) => l.style === 'plain')!;
    const near = toScreen(at, link.points[0]!);
    expect(design.kindOf(hitFar([], { ...layout, markers: [] }, at, near) ?? '')).toBe('link');
    expect(hitFar(boxes, layout, at, { x: -500, y: -500 })).toBeNull();
  });
});
