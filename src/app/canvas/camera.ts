/** The camera itself: what it may do, without React. */
import type { DiagramLayout, Point, Rect } from '../../core/layout/index.ts';
import type { View } from '../../core/model/index.ts';
import { cardOf } from './flow/branch.ts';
import { pointAlong } from './geometry/path.ts';
import {
  centre,
  contentBox,
  downScale,
  fitBox,
  FULL_ZOOM,
  openingView,
  overlaps,
  reveal,
  visibleBox,
  zoomAbout,
  type Size,
  type Viewport,
} from './geometry/viewport.ts';

const GLIDE = 280;

const still = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ||
  document.documentElement.dataset['motion'] === 'reduced';

export interface CameraInput {
  readonly view: View;
  readonly layout: DiagramLayout;
  readonly rtl: boolean;
  /** What one is looking at: the first of these that can stays where it is on screen when the layout changes. */
  readonly anchors: () => readonly string[];
}

interface Flow {
  readonly getViewport: () => Viewport;
  readonly screenToFlowPosition: (p: Point) => Point;
  readonly setViewport: (to: Viewport, options?: { duration: number }) => unknown;
}

export type Camera = ReturnType<typeof createCamera>;

export function createCamera(flow: Flow, size: () => Size, now: () => CameraInput) {
  let waiting: { id: string; near: boolean } | null = null;
  const at = flow.getViewport;
  const go = (to: Viewport, glide = true): void =>
    void flow.setViewport(to, { duration: glide && !still() ? GLIDE : 0 });
  const middle = (): Point => ({ x: size().width / 2, y: size().height / 2 });
  const look = (id: string, near: boolean): boolean => {
    const { view, layout, rtl } = now();
    const box = placeOf(view, layout, id);
    if (!box) return false;
    if (near && at().zoom < FULL_ZOOM) go(centre(box, 1, size(), rtl));
    else {
      const next = reveal(at(), box, size(), rtl);
      if (next.x !== at().x || next.y !== at().y) go(next);
    }
    return true;
  };
  return {
    at,
    look,
    fit: () => go(fitBox(contentBox(now().layout, now().rtl), size(), now().rtl)),
    zoomBy: (factor: number) => go(zoomAbout(at(), at().zoom * factor, middle())),
    zoomTo: (zoom: number) => go(zoomAbout(at(), zoom, middle())),
    zoomAt: (factor: number, about: Point) => go(zoomAbout(at(), at().zoom * factor, about), false),
    /** Where on the canvas a pointer is. */
    pointAt: ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
      const p = flow.screenToFlowPosition({ x: clientX, y: clientY });
      // React Flow knows one scale for both directions.
      return { x: p.x, y: (p.y * at().zoom) / downScale(at().zoom) };
    },
    lookAt: (p: Point) => go(centre({ ...p, width: 0, height: 0 }, at().zoom, size(), now().rtl), false),
    /** Brings an element into sight; with `near`, close enough to be read. Waits for one that has no place yet. */
    show: (id: string, near = false): void => {
      waiting = look(id, near) ? null : { id, near };
    },
    /** After the layout changed: keeps in place what one looks at, then shows what was waited for. */
    follow: (old: DiagramLayout, next: DiagramLayout): void => {
      if (old === next) return;
      const viewport = at();
      const shift = driftOf(old, next, now().anchors(), visibleBox(viewport, size()));
      if (shift.x !== 0 || shift.y !== 0) {
        const { x, y, zoom } = viewport;
        go({ x: x - shift.x * zoom, y: y - shift.y * downScale(zoom), zoom }, false);
      }
      if (waiting && look(waiting.id, waiting.near)) waiting = null;
    },
  };
}

/** The place of an element of any kind: its card, its tag, the upper half of its link. */
export function placeOf(view: View, layout: DiagramLayout, id: string): Rect | null {
  const card = layout.cards.get(id);
  if (card) return card;
  const marker = layout.markers.find((m) => m.assumptionId === id && m.number === 1);
  if (marker) return marker;
  const points = layout.links.find((l) => l.id === id)?.points;
  if (points) {
    const xs = points.map((p) => p.x);
    const ys = points.map((p) => p.y);
    const x = Math.min(...xs);
    const y = Math.min(...ys);
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
  const owner = cardOf(view, id);
  return owner === null || owner === id ? null : placeOf(view, layout, owner);
}

/** Whether an element's statement stands on the sheet and can be written there. */
export const isWritable = ({ layout }: Pick<CameraInput, 'layout'>, id: string): boolean =>
  layout.cards.has(id) || layout.markers.some((m) => m.assumptionId === id && m.tag);

/** Where a menu or box for an element opens: under a card's start, in the middle of a link. */
export function menuPlace({ view, layout }: Pick<CameraInput, 'view' | 'layout'>, id: string): Point {
  const link = layout.links.find((l) => l.id === id);
  if (link) return pointAlong(link.points, 0.5);
  const box = placeOf(view, layout, id);
  return box ? { x: box.x + Math.min(24, box.width / 2), y: box.y + box.height + 4 } : { x: 0, y: 0 };
}

/** The view one starts with. */
export function openAt({ view, layout, rtl }: CameraInput, size: Size): Viewport {
  const first = layout.cards.get(view.results[0]?.id ?? '') ?? null;
  return openingView(contentBox(layout, rtl), first, size, rtl);
}

/** How far the thing looked at has moved from one layout to the next: a named one, else the visible card nearest the middle. */
export function driftOf(
  old: DiagramLayout,
  next: DiagramLayout,
  anchors: readonly string[],
  seen: Rect,
): Point {
  const both = (id: string): boolean => old.cards.has(id) && next.cards.has(id);
  const visible = (id: string): boolean => overlaps(old.cards.get(id) as Rect, seen);
  let anchor = anchors.find((id) => both(id) && visible(id));
  if (anchor === undefined) {
    const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
    let nearest = Infinity;
    for (const [id, card] of old.cards) {
      if (!next.cards.has(id) || !overlaps(card, seen)) continue;
      const away = Math.hypot(card.x + card.width / 2 - middle.x, card.y + card.height / 2 - middle.y);
      if (away < nearest) {
        nearest = away;
        anchor = id;
      }
    }
  }
  const from = old.cards.get(anchor ?? '');
  const to = next.cards.get(anchor ?? '');
  return from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
}
