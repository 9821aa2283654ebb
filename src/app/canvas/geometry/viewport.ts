/**
 * Where the sheet is looked at from: pure sums over `{x, y, zoom}`. Along, screen = canvas × zoom + x. Down, the same, except in the far
 * view: there widths shrink faster than heights, because lanes are few and cards in a lane are many. See `downScale`.
 */
import { GUTTER as LAYOUT_GUTTER, type DiagramLayout } from '../../../core/layout/index.ts';
import type { Point } from './path.ts';

export interface Viewport extends Point {
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** Width of the column with the lane names, which lies over the sheet at the inline start. */
export const GUTTER = 92;
export const MIN_ZOOM = 0.08;
export const MAX_ZOOM = 2;
/** From here up everything is shown; from `SHORT_ZOOM` up codes and short names; below, the overview. */
export const FULL_ZOOM = 0.7;
export const SHORT_ZOOM = 0.4;
/** Where a drawing that does not fit is opened: small, but without effort to read. */
const READING_ZOOM = 0.8;

export type Band = 'full' | 'short' | 'far';
export const bandOf = (zoom: number): Band =>
  zoom >= FULL_ZOOM ? 'full' : zoom >= SHORT_ZOOM ? 'short' : 'far';

/** How fast widths outrun heights in the far view: 0 shrinks both alike, 1 keeps heights as they are at 40 %. */
const FAR_STRETCH = 0.8;

/** Pixels on screen for one canvas pixel downwards. */
export const downScale = (zoom: number): number =>
  zoom >= SHORT_ZOOM ? zoom : zoom * (SHORT_ZOOM / zoom) ** FAR_STRETCH;

/** Room left free around the drawing: the gutter at the inline start, the zoom bar at the bottom. */
const MARGIN = { start: GUTTER + 12, end: 16, top: 12, bottom: 56 };

/** What the layout leaves free after its last column. */
const LAYOUT_MARGIN = 40;

/** The part of a layout that has something on it: without the columns it leaves free for lane names and margin. */
export function contentBox(layout: DiagramLayout, rtl: boolean): Box {
  const width = Math.max(1, layout.width - LAYOUT_GUTTER - LAYOUT_MARGIN);
  return { x: rtl ? LAYOUT_MARGIN : LAYOUT_GUTTER, y: 0, width, height: layout.height };
}
const room = (pane: Size, rtl: boolean): Box => ({
  x: rtl ? MARGIN.end : MARGIN.start,
  y: MARGIN.top,
  width: Math.max(1, pane.width - MARGIN.start - MARGIN.end),
  height: Math.max(1, pane.height - MARGIN.top - MARGIN.bottom),
});

/** The view that shows a box whole, never larger than 100 %. Centred along, at the top down. */
export function fitBox(box: Box, pane: Size, rtl = false): Viewport {
  const free = room(pane, rtl);
  let zoom = Math.max(MIN_ZOOM, Math.min(1, free.width / Math.max(1, box.width)));
  while (zoom > MIN_ZOOM && box.height * downScale(zoom) > free.height)
    zoom = Math.max(MIN_ZOOM, zoom * 0.98);
  const x = free.x + Math.max(0, (free.width - box.width * zoom) / 2) - box.x * zoom;
  return { x, y: free.y - box.y * downScale(zoom), zoom };
}

/** The view one starts with: everything where that can still be read, else a readable part with `start` in its middle. */
export function openingView(drawing: Box, start: Box | null, pane: Size, rtl = false): Viewport {
  const whole = fitBox(drawing, pane, rtl);
  if (whole.zoom >= FULL_ZOOM) return whole;
  const zoom = Math.max(READING_ZOOM, Math.min(1, (pane.width - MARGIN.start) / drawing.width));
  const free = room(pane, rtl);
  const around = start ?? drawing;
  const middle = free.x + free.width / 2 - (around.x + around.width / 2) * zoom;
  const first = free.x - drawing.x * zoom;
  const last = free.x + free.width - (drawing.x + drawing.width) * zoom;
  // Never an empty margin beside a drawing that is wider than the window.
  const x = last > first ? middle : Math.min(first, Math.max(last, middle));
  return { x, y: free.y - drawing.y * zoom, zoom };
}

/** The nearest view, at the same zoom, that has the box inside the free part of the window; the same one if it is there. */
export function reveal(at: Viewport, box: Box, pane: Size, rtl = false): Viewport {
  const free = room(pane, rtl);
  const shift = (start: number, length: number, from: number, span: number): number => {
    if (length >= span) return from - start;
    if (start < from) return from - start;
    return start + length > from + span ? from + span - start - length : 0;
  };
  const dx = shift(box.x * at.zoom + at.x, box.width * at.zoom, free.x, free.width);
  const down = downScale(at.zoom);
  const dy = shift(box.y * down + at.y, box.height * down, free.y, free.height);
  return dx === 0 && dy === 0 ? at : { x: at.x + dx, y: at.y + dy, zoom: at.zoom };
}

/** The view at a zoom with the box in the middle of the free part. */
export function centre(box: Box, zoom: number, pane: Size, rtl = false): Viewport {
  const free = room(pane, rtl);
  return {
    x: free.x + free.width / 2 - (box.x + box.width / 2) * zoom,
    y: free.y + free.height / 2 - (box.y + box.height / 2) * downScale(zoom),
    zoom,
  };
}

/** Zooms about a point of the window, which stays where it is. */
export function zoomAbout(at: Viewport, zoom: number, about: Point): Viewport {
  const to = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
  const along = to / at.zoom;
  const down = downScale(to) / downScale(at.zoom);
  return { x: about.x - (about.x - at.x) * along, y: about.y - (about.y - at.y) * down, zoom: to };
}

export const toCanvas = (at: Viewport, p: Point): Point => ({
  x: (p.x - at.x) / at.zoom,
  y: (p.y - at.y) / downScale(at.zoom),
});
export const toScreen = (at: Viewport, p: Point): Point => ({
  x: p.x * at.zoom + at.x,
  y: p.y * downScale(at.zoom) + at.y,
});

export const contains = (box: Box, p: Point): boolean =>
  p.x >= box.x && p.x <= box.x + box.width && p.y >= box.y && p.y <= box.y + box.height;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The part of the canvas that the window shows. */
export const visibleBox = (at: Viewport, pane: Size): Box => ({
  ...toCanvas(at, { x: 0, y: 0 }),
  width: pane.width / at.zoom,
  height: pane.height / downScale(at.zoom),
});
