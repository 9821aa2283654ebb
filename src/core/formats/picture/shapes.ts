/** Paths with rounded corners, the signs of levels and marks, in the path language that SVG and PDF share. */
import type { Point } from '../../layout/index.ts';
import type { AssumptionMark } from '../../model/index.ts';
import type { Stroke } from './primitives.ts';

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

/** A stroke of a sign on a 16 grid, in the sign's own colour or in that of the ground under it. */
export interface SignPath extends Omit<Stroke, 'stroke'> {
  readonly d: string;
  readonly fill?: 'ink' | 'ground';
  readonly stroke?: 'ink' | 'ground';
}

const DIAMOND = 'M8 1l7 7-7 7-7-7z';
const framed: SignPath = { d: DIAMOND, fill: 'ground', stroke: 'ink', weight: 1.6 };
const full: SignPath = { d: DIAMOND, fill: 'ink', stroke: 'ink', weight: 1.6 };

/** The diamond of an assumption; its filling tells the mark, in black and white too. */
export const DIAMONDS: Readonly<Record<AssumptionMark, readonly SignPath[]>> = {
  holds: [full, { d: 'M5 8l2.2 2.2L11 6', stroke: 'ground', weight: 1.7 }],
  partly: [framed, { d: 'M1 8h14l-7 7z', fill: 'ink' }],
  didNotHold: [full, { d: 'M5.7 5.7l4.6 4.6m0-4.6l-4.6 4.6', stroke: 'ground', weight: 1.7 }],
  unknown: [{ ...framed, dash: [2.4, 1.6] }],
  notLookedAt: [framed],
};

const RING = 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z';

const SIGNS: Readonly<Record<string, readonly SignPath[]>> = {
  objective: [{ d: 'M3 1h2v1h9l-2.5 3.5L14 9H5v6H3z', fill: 'ink' }],
  outcome: [
    { d: RING, stroke: 'ink', weight: 2 },
    { d: 'M5.6 8a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0z', fill: 'ink' },
  ],
  intermediateOutcome: [
    { d: RING, stroke: 'ink', weight: 2 },
    { d: 'M8 2a6 6 0 0 1 0 12z', fill: 'ink' },
  ],
  output: [{ d: 'M2.5 2.5h11v11h-11z', fill: 'ink' }],
  activity: [{ d: 'M3 2h4.5L13 8l-5.5 6H3l5-6z', fill: 'ink' }],
  factor: [{ d: 'M1.5 8L5 2h9v12H5z', stroke: 'ink', weight: 1.6 }],
};

/** The sign of a level; levels above the objective carry its flag. */
export const signOf = (lane: string): readonly SignPath[] => SIGNS[lane] ?? SIGNS['objective'] ?? [];
