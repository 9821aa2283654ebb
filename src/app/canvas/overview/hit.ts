/** What lies under a point of the far view. Cards first, then tags, then links within a few screen pixels. */
import type { DiagramLayout, Point } from '../../../core/layout/index.ts';
import { distanceTo } from '../geometry/path.ts';
import { contains } from '../geometry/viewport.ts';

/** @param p in canvas coordinates; `reach` in canvas pixels */
export function hitFar(layout: DiagramLayout, p: Point, reach: number): string | null {
  for (const card of layout.cards.values()) if (contains(card, p)) return card.id;
  const marker = layout.markers.find(
    (m) => Math.abs(m.x + m.width / 2 - p.x) <= reach && Math.abs(m.y + m.height / 2 - p.y) <= reach,
  );
  if (marker) return marker.assumptionId;
  let best: string | null = null;
  let distance = reach;
  for (const link of layout.links) {
    const away = distanceTo(link.points, p);
    if (away < distance) {
      distance = away;
      best = link.id;
    }
  }
  return best;
}
