/** SVG as text: escaping, paths with rounded corners, the signs of levels and marks. The same input gives the same characters. */
import type { Point } from '../../layout/index.ts';
import type { AssumptionMark } from '../../model/index.ts';

/** XML knows no control characters beside tab and line ends; they are left out. */
export const escape = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(
      /[&<>"']/g,
      (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string,
    );

const round = (n: number): string => String(Math.round(n * 10) / 10);

const CORNER = 8;

/** A path along orthogonal points with corners of 8 px, smaller where a run is shorter than two corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  rest.forEach((p, i) => {
    const before = points[i] as Point;
    const after = rest[i + 1];
    if (!after) {
      path += `L${round(p.x)} ${round(p.y)}`;
      return;
    }
    const into = Math.hypot(p.x - before.x, p.y - before.y);
    const out = Math.hypot(after.x - p.x, after.y - p.y);
    const r = Math.min(CORNER, into / 2, out / 2);
    const at = (q: Point, length: number): string =>
      length === 0
        ? `${round(p.x)} ${round(p.y)}`
        : `${round(p.x + ((q.x - p.x) / length) * r)} ${round(p.y + ((q.y - p.y) / length) * r)}`;
    path += `L${at(before, into)}Q${round(p.x)} ${round(p.y)} ${at(after, out)}`;
  });
  return path;
}

/** The triangle whose tip touches the frame. */
export function arrowHead(points: readonly Point[], width: number, length: number): string {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!tip || !from) return '';
  const distance = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const dx = (tip.x - from.x) / distance;
  const dy = (tip.y - from.y) / distance;
  const back = { x: tip.x - dx * length, y: tip.y - dy * length };
  const side = (sign: number): string =>
    `${round(back.x - dy * (width / 2) * sign)} ${round(back.y + dx * (width / 2) * sign)}`;
  return `M${round(tip.x)} ${round(tip.y)}L${side(1)}L${side(-1)}Z`;
}

const DIAMOND = 'M8 1l7 7-7 7-7-7z';

/** The diamond of an assumption on a 16 grid; its filling tells the mark, in black and white too. */
export function diamond(mark: AssumptionMark, colour: string, ground: string): string {
  const frame = `<path d="${DIAMOND}" fill="${ground}" stroke="${colour}" stroke-width="1.6"/>`;
  const full = `<path d="${DIAMOND}" fill="${colour}" stroke="${colour}" stroke-width="1.6"/>`;
  switch (mark) {
    case 'holds':
      return `${full}<path d="M5 8l2.2 2.2L11 6" fill="none" stroke="${ground}" stroke-width="1.7"/>`;
    case 'partly':
      return `${frame}<path d="M1 8h14l-7 7z" fill="${colour}"/>`;
    case 'didNotHold':
      return `${full}<path d="M5.7 5.7l4.6 4.6m0-4.6l-4.6 4.6" stroke="${ground}" stroke-width="1.7"/>`;
    case 'unknown':
      return `<path d="${DIAMOND}" fill="${ground}" stroke="${colour}" stroke-width="1.6" stroke-dasharray="2.4 1.6"/>`;
    case 'notLookedAt':
      return frame;
  }
}

/** Signs of levels on a 16 grid, drawn in the current colour. */
export const GLYPH: Readonly<Record<string, string>> = {
  objective: '<path d="M3 1h2v1h9l-2.5 3.5L14 9H5v6H3z"/>',
  outcome:
    '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="8" cy="8" r="2.4"/>',
  intermediateOutcome:
    '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12z"/>',
  output: '<path d="M2.5 2.5h11v11h-11z"/>',
  activity: '<path d="M3 2h4.5L13 8l-5.5 6H3l5-6z"/>',
  factor: '<path d="M1.5 8L5 2h9v12H5z" fill="none" stroke="currentColor" stroke-width="1.6"/>',
};
