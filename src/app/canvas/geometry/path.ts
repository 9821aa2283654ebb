/** Turns the routed points of a link into what is drawn: an SVG path with rounded corners and an arrow head. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LinkShape {
  /** The line, ending at the foot of the head. */
  readonly line: string;
  /** The triangle whose tip touches the frame of the target. */
  readonly head: string;
  /** Half way along the line: where a popover points to and a peer's flag hangs. */
  readonly middle: Point;
}

const CORNER = 8;
/** How far the line stops before the tip, so that it never shows through the point of the head. */
const FOOT = 6;

const towards = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
};

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Neighbouring points that coincide, and points on a straight run, say nothing and would make empty corners. */
export function simplify(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const point of points) {
    const last = out.at(-1);
    if (last && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    const before = out.at(-2);
    if (before && last) {
      const cross = (last.x - before.x) * (point.y - last.y) - (last.y - before.y) * (point.x - last.x);
      const dot = (last.x - before.x) * (point.x - last.x) + (last.y - before.y) * (point.y - last.y);
      if (Math.abs(cross) < 0.01 && dot >= 0) out.pop();
    }
    out.push(point);
  }
  return out;
}

/** A path along the points with corners of 8 px, smaller where a run is shorter than two corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = simplify(points);
  if (!first) return '';
  let path = `M${n(first.x)} ${n(first.y)}`;
  let at = first;
  rest.forEach((corner, i) => {
    const next = rest[i + 1];
    if (!next) {
      path += `L${n(corner.x)} ${n(corner.y)}`;
      return;
    }
    const before = Math.hypot(corner.x - at.x, corner.y - at.y);
    const after = Math.hypot(next.x - corner.x, next.y - corner.y);
    const radius = Math.min(CORNER, before / (i === 0 ? 1 : 2), after / (i === rest.length - 2 ? 1 : 2));
    const start = towards(corner, at, radius);
    const end = towards(corner, next, radius);
    path += `L${n(start.x)} ${n(start.y)}Q${n(corner.x)} ${n(corner.y)} ${n(end.x)} ${n(end.y)}`;
    at = corner;
  });
  return path;
}

export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}

/** The point this share (0 to 1) of the way along. */
export function pointAlong(points: readonly Point[], share: number): Point {
  let left = lengthOf(points) * share;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= length) return towards(a, b, left);
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** How far from its foot a link carries its badge: above the lower card and below what hangs on the link. */
const BADGE = 9;

export function badgePlace(points: readonly Point[]): Point {
  const length = lengthOf(points);
  return pointAlong(points, length === 0 ? 0 : Math.min(0.5, BADGE / length));
}

function headAt(tip: Point, from: Point, length: number, width: number): string {
  const back = towards(tip, from, length);
  const across = {
    x: ((tip.y - back.y) / length) * (width / 2),
    y: ((back.x - tip.x) / length) * (width / 2),
  };
  const left = `${n(back.x + across.x)} ${n(back.y + across.y)}`;
  const right = `${n(back.x - across.x)} ${n(back.y - across.y)}`;
  return `M${n(tip.x)} ${n(tip.y)}L${left}L${right}Z`;
}

/** How far the ring and halo of a selected card reach, and a little air. */
const HALO = 7;

/**
 * @param small the lighter head of activities
 * @param halo the target is selected: the head stops before its halo instead of vanishing under it
 */
export function linkShape(routed: readonly Point[], small = false, halo = false): LinkShape {
  const points = simplify(routed);
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const from = points.at(-2) ?? end;
  const tip =
    halo && Math.hypot(end.x - from.x, end.y - from.y) > HALO + FOOT ? towards(end, from, HALO) : end;
  const foot = small ? 4 : FOOT;
  const short =
    Math.hypot(tip.x - from.x, tip.y - from.y) > foot
      ? [...points.slice(0, -1), towards(tip, from, foot)]
      : points;
  return {
    line: roundedPath(short),
    head: points.length < 2 ? '' : headAt(tip, from, small ? 6 : 8, small ? 7 : 9),
    middle: pointAlong(points, 0.5),
  };
}

/** Distance from a point to a line of points; for hit tests on the overview. */
export function distanceTo(points: readonly Point[], p: Point): number {
  let best = Infinity;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const square = dx * dx + dy * dy;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
    best = Math.min(best, Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy));
  }
  return best;
}
