import { describe, expect, it } from 'vitest';
import {
  bandOf,
  centre,
  downScale,
  fitBox,
  GUTTER,
  MIN_ZOOM,
  openingView,
  overlaps,
  reveal,
  SHORT_ZOOM,
  toCanvas,
  toScreen,
  visibleBox,
  zoomAbout,
} from './viewport.ts';

const pane = { width: 1440, height: 800 };
const drawing = (width: number, height: number) => ({ x: 110, y: 0, width, height });

describe('where the sheet is looked at from', () => {
  it('shows a small drawing at 100 %, beside the lane names and in the middle', () => {
    const view = fitBox(drawing(800, 600), pane);
    expect(view.zoom).toBe(1);
    const left = toScreen(view, { x: 110, y: 0 }).x;
    const right = pane.width - toScreen(view, { x: 910, y: 0 }).x;
    expect(left).toBeGreaterThan(GUTTER);
    expect(left - GUTTER).toBeCloseTo(right - 4, 0);
  });

  it('shows a large drawing whole', () => {
    const box = drawing(9000, 1800);
    const view = fitBox(box, pane);
    const from = toScreen(view, box);
    const to = toScreen(view, { x: box.x + box.width, y: box.y + box.height });
    expect(from.x).toBeGreaterThanOrEqual(GUTTER);
    expect(to.x).toBeLessThanOrEqual(pane.width);
    expect(to.y).toBeLessThanOrEqual(pane.height);
  });

  it('opens where one can read, with the top of the design in the middle', () => {
    const top = { x: 4000, y: 12, width: 600, height: 80 };
    const view = openingView(drawing(9000, 1800), top, pane);
    expect(bandOf(view.zoom)).toBe('full');
    const middle = toScreen(view, { x: 4300, y: 0 }).x;
    expect(Math.abs(middle - (GUTTER + pane.width) / 2)).toBeLessThan(20);
  });

  it('never opens with an empty margin beside a drawing wider than the window', () => {
    const top = { x: 110, y: 12, width: 300, height: 80 };
    const view = openingView(drawing(9000, 1800), top, pane);
    expect(toScreen(view, { x: 110, y: 0 }).x).toBeLessThanOrEqual(GUTTER + 12);
  });

  it('moves only as far as it must to show a box, and not at all when it is in sight', () => {
    const at = { x: 0, y: 0, zoom: 1 };
    const seen = { x: 300, y: 200, width: 100, height: 80 };
    expect(reveal(at, seen, pane)).toBe(at);
    const right = reveal(at, { x: 1500, y: 200, width: 100, height: 80 }, pane);
    expect(right.y).toBe(0);
    expect(toScreen(right, { x: 1600, y: 0 }).x).toBe(pane.width - 16);
    const under = reveal(at, { x: 0, y: 200, width: 80, height: 80 }, pane);
    expect(toScreen(under, { x: 0, y: 0 }).x).toBeGreaterThan(GUTTER);
  });

  it('keeps the point under the pointer while zooming, near by and from afar', () => {
    const about = { x: 700, y: 420 };
    for (const [from, to] of [
      [1, 0.5],
      [0.5, 0.2],
      [0.2, 0.1],
    ] as const) {
      const at = { x: 37, y: -12, zoom: from };
      const before = toCanvas(at, about);
      const after = toCanvas(zoomAbout(at, to, about), about);
      expect(after.x).toBeCloseTo(before.x, 6);
      expect(after.y).toBeCloseTo(before.y, 6);
    }
  });

  it('goes over into the far view without a jump, and stays inside its bounds', () => {
    expect(downScale(SHORT_ZOOM)).toBeCloseTo(SHORT_ZOOM, 9);
    expect(downScale(SHORT_ZOOM - 1e-6)).toBeCloseTo(SHORT_ZOOM, 4);
    expect(downScale(0.1)).toBeGreaterThan(0.1);
    expect(zoomAbout({ x: 0, y: 0, zoom: 0.1 }, 0.0001, { x: 0, y: 0 }).zoom).toBe(MIN_ZOOM);
  });

  it('puts a box into the middle and knows what is in sight', () => {
    const box = { x: 5000, y: 900, width: 200, height: 100 };
    const at = centre(box, 1, pane);
    expect(overlaps(visibleBox(at, pane), box)).toBe(true);
    expect(overlaps(visibleBox(at, pane), { ...box, x: 100 })).toBe(false);
  });
});
