/** What lies under a point of the far view, in screen pixels. Boxes first, then diamonds, then lines that are near enough. */
import type { DiagramLayout, Point } from '../../../core/layout/index.ts';
import { distanceTo } from '../geometry/path.ts';
import { contains, toScreen, type Viewport } from '../geometry/viewport.ts';
import type { FarBox } from './boxes.ts';

/** How near a pointer has to come to a line or a diamond. */
const REACH = 7;

export function hitFar(
  boxes: readonly FarBox[],
  layout: DiagramLayout,
  at: Viewport,
  p: Point,
): string | null {
  const box = boxes.find((b) => contains(b, p));
  if (box) return box.card.box.id;
  const marker = layout.markers.find((m) => {
    const middle = toScreen(at, { x: m.x + m.width / 2, y: m.y + m.height / 2 });
    return Math.abs(middle.x - p.x) <= REACH && Math.abs(middle.y - p.y) <= REACH;
  });
  if (marker) return marker.assumptionId;
  let best: string | null = null;
  let distance = REACH;
  for (const link of layout.links) {
    const away = distanceTo(
      link.points.map((point) => toScreen(at, point)),
      p,
    );
    if (away < distance) {
      distance = away;
      best = link.id;
    }
  }
  return best;
}
