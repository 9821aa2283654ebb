/**
 * Links as orthogonal lines: up from the child, one run in the band above it, up into the parent's bottom. A link that skips a lane climbs in a
 * gap between cards. Runs in one band get their own heights; farther children run higher, so lines of one parent do not cross.
 */
import { RANK, type Link } from '../model/index.ts';
import { exitRoom, extraLinksOf, type Bands } from './bands.ts';
import { LANE_PAD, TRACK } from './metrics.ts';
import type { Scene } from './scene.ts';
import type { LaneKey, LinkPath, Point, Rect } from './types.ts';

/** Rectangles and bands to route between; during a drag some rectangles are where the pointer is. */
export interface Ground {
  readonly scene: Scene;
  readonly rects: ReadonlyMap<string, Rect>;
  readonly bands: Pick<Bands, 'lanes' | 'channels'>;
  readonly stackedOn: ReadonlyMap<string, string>;
}

interface Run {
  readonly link: Link;
  readonly band: LaneKey;
  readonly from: number;
  readonly to: number;
  readonly group: string;
}

const PORT_STEP = 34;
const STRAIGHT = 14;

/** Where a link leaves its child's top: the home link in the middle of its tags, further links at the card's end. */
export function exitX(scene: Scene, rect: Rect, link: Link): number {
  const extras = extraLinksOf(scene, link.from ?? '');
  const at = extras.findIndex((l) => l.id === link.id);
  if (at >= 0) return Math.round(rect.x + rect.width - 12 - at * 10);
  return Math.round(rect.x + (rect.width - exitRoom(extras.length)) / 2);
}

type Shape = 'up' | 'peer' | 'side' | 'stack' | 'feedback' | 'bus';

function shapeOf(ground: Ground, link: Link): Shape {
  const { scene, rects, stackedOn } = ground;
  const from = rects.get(link.from ?? '');
  const to = rects.get(link.to ?? '');
  if (link.kind === 'feedback' || rank(scene, link.from) > rank(scene, link.to)) return 'feedback';
  const node = scene.nodes.get(link.from ?? '');
  if (node?.kind === 'activity' && stackedOn.has(node.record.id)) {
    const lower = scene.view.home(node.record.id)?.id === link.id;
    if (!lower) return 'bus';
    return stackedOn.get(node.record.id) === link.to ? 'stack' : 'bus';
  }
  if (from && to && scene.laneOf(link.from ?? '') === scene.laneOf(link.to ?? '')) {
    const gap = from.x > to.x ? from.x - (to.x + to.width) : to.x - (from.x + from.width);
    return node?.kind === 'factor' && gap >= 0 && gap < 60 ? 'side' : 'peer';
  }
  return 'up';
}

const rank = (scene: Scene, id: string | null): number => RANK[scene.laneOf(id ?? '')];

export function routeAll(ground: Ground): { paths: LinkPath[]; tracks: Map<LaneKey, number> } {
  const { scene, rects } = ground;
  const shaped = scene.links
    .filter((l) => rects.has(l.from ?? '') && rects.has(l.to ?? ''))
    .map((link) => ({ link, shape: shapeOf(ground, link) }));
  const climbing = shaped.filter((s) => s.shape === 'up' || s.shape === 'bus' || s.shape === 'peer');
  const starts = new Map(climbing.map(({ link, shape }) => [link.id, startX(ground, link, shape)]));
  const ports = choosePorts(ground, climbing, starts);
  const gaps = new Map(
    climbing.map(({ link, shape }) => {
      if (shape === 'peer') return [link.id, null];
      // Activities of one outcome share their way up: left of the first of them.
      const together = climbing.filter((c) => shape === 'bus' && c.shape === 'bus' && c.link.to === link.to);
      const near = together.map((c) => starts.get(c.link.id) ?? 0);
      const from = near.length > 0 ? Math.min(...near) : null;
      return [link.id, gapFor(ground, link, ports.get(link.id) ?? 0, from)];
    }),
  );
  const runs = climbing.flatMap(({ link, shape }) => runsOf(ground, link, shape, starts, ports, gaps));
  const { heights, tracks } = assignTracks(ground, runs);
  const paths = shaped.map(({ link, shape }) => {
    const points = tidy(draw(ground, link, shape, { starts, ports, gaps, heights }));
    return pathOf(ground, link, shape, points);
  });
  return { paths, tracks };
}

function pathOf({ scene, stackedOn }: Ground, link: Link, shape: Shape, points: Point[]): LinkPath {
  const from = link.from ?? '';
  const kind = scene.nodes.get(from)?.kind;
  const joined =
    shape === 'stack' && scene.nodes.get(stackedOn.get(`${from}/above`) ?? '')?.kind === 'activity';
  return {
    id: link.id,
    from,
    to: link.to ?? '',
    kind: link.kind,
    points,
    home: scene.view.home(from)?.id === link.id,
    arrow: !joined,
    style:
      shape === 'feedback'
        ? 'feedback'
        : kind === 'factor'
          ? 'factor'
          : kind === 'activity'
            ? 'activity'
            : 'plain',
  };
}

function startX({ scene, rects }: Ground, link: Link, shape: Shape): number {
  const rect = rects.get(link.from ?? '') as Rect;
  return shape === 'bus' ? rect.x - 7 : exitX(scene, rect, link);
}

/** Ports along a parent's bottom, in the order of the children's places, so that lines fan in without crossing. */
function choosePorts(
  ground: Ground,
  climbing: readonly { link: Link; shape: Shape }[],
  starts: ReadonlyMap<string, number>,
) {
  const ports = new Map<string, number>();
  const byParent = new Map<string, { link: Link; shape: Shape }[]>();
  for (const item of climbing) {
    const key = `${item.shape === 'peer' ? 'top' : 'bottom'}/${item.link.to}`;
    byParent.set(key, [...(byParent.get(key) ?? []), item]);
  }
  for (const items of byParent.values()) {
    const rect = ground.rects.get(items[0]?.link.to ?? '') as Rect;
    // Activities of one outcome climb together and share one port.
    const keyOf = (i: { link: Link; shape: Shape }): string => (i.shape === 'bus' ? 'bus' : i.link.id);
    const keys = [
      ...new Map(
        items
          .toSorted((a, b) => (starts.get(a.link.id) ?? 0) - (starts.get(b.link.id) ?? 0))
          .map((i) => [keyOf(i), i]),
      ).keys(),
    ];
    const room = rect.width - 36;
    const step = keys.length > 1 ? Math.min(PORT_STEP, room / (keys.length - 1)) : 0;
    const first = rect.x + rect.width / 2 - (step * (keys.length - 1)) / 2;
    const placed = keys.map((_, i) => Math.round(first + i * step));
    // A nearly straight link is made straight where its neighbours leave room.
    keys.forEach((key, i) => {
      const start = starts.get(key);
      if (start === undefined || Math.abs(start - (placed[i] as number)) >= STRAIGHT) return;
      const free = (n: number | undefined): boolean => n === undefined || Math.abs(n - start) >= 9;
      if (
        start > rect.x + 12 &&
        start < rect.x + rect.width - 12 &&
        free(placed[i - 1]) &&
        free(placed[i + 1])
      )
        placed[i] = start;
    });
    for (const item of items) ports.set(item.link.id, placed[keys.indexOf(keyOf(item))] as number);
  }
  return ports;
}

/** The x at which a link climbs past the lanes between its ends; null where nothing lies between. */
function gapFor(
  { scene, rects, bands }: Ground,
  link: Link,
  port: number,
  near: number | null,
): number | null {
  const top = rank(scene, link.to);
  const bottom = rank(scene, link.from);
  const between = bands.lanes.filter((l) => RANK[l.key] < top && RANK[l.key] > bottom).map((l) => l.key);
  if (between.length === 0) return null;
  const blocked = [...rects]
    .filter(([id]) => between.includes(scene.laneOf(id)))
    .map(([, r]) => [r.x - 7, r.x + r.width + 7] as const);
  const free = (x: number): boolean => blocked.every(([a, b]) => x < a || x > b);
  if (near === null && free(port)) return port;
  const from = rects.get(link.from ?? '') as Rect;
  const middle = near ?? (port + from.x) / 2;
  const candidates = blocked.flatMap(([a, b]) => [a - 1, b + 1]).filter(free);
  return candidates.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? port;
}

interface Plan {
  readonly starts: ReadonlyMap<string, number>;
  readonly ports: ReadonlyMap<string, number>;
  readonly gaps: ReadonlyMap<string, number | null>;
  readonly heights: ReadonlyMap<string, number>;
}

/** The band in which a link ends its climb: above the lane just under the parent's. */
function lastBand({ scene, bands }: Ground, link: Link): LaneKey {
  const at = bands.lanes.findIndex((l) => l.key === scene.laneOf(link.to ?? ''));
  return bands.lanes[at + 1]?.key ?? scene.laneOf(link.from ?? '');
}

function runsOf(
  ground: Ground,
  link: Link,
  shape: Shape,
  starts: Plan['starts'],
  ports: Plan['ports'],
  gaps: Plan['gaps'],
): Run[] {
  const start = starts.get(link.id) ?? 0;
  const port = ports.get(link.id) ?? 0;
  const gap = gaps.get(link.id) ?? null;
  const band = ground.scene.laneOf(link.from ?? '');
  const group = shape === 'bus' ? `bus/${link.to}` : `${link.to}`;
  if (gap === null) return [{ link, band, from: start, to: port, group }];
  return [
    { link, band, from: start, to: gap, group },
    { link, band: lastBand(ground, link), from: gap, to: port, group },
  ];
}

const runKey = (link: string, band: LaneKey): string => `${link}@${band}`;

/** Gives each run a height of its own in its band. Runs of one group on one side keep their order; others share a height where they do not meet. */
function assignTracks({ bands }: Ground, runs: readonly Run[]) {
  const heights = new Map<string, number>();
  const tracks = new Map<LaneKey, number>();
  const byBand = new Map<LaneKey, Run[]>();
  for (const run of runs) byBand.set(run.band, [...(byBand.get(run.band) ?? []), run]);
  for (const [band, list] of byBand) {
    const used: { from: number; to: number; track: number; group: string; side: number }[] = [];
    const length = (r: Run): number => Math.abs(r.to - r.from);
    let count = 0;
    for (const run of list.toSorted((a, b) => length(a) - length(b) || (a.link.id < b.link.id ? -1 : 1))) {
      if (length(run) < 1) continue;
      const [from, to] = run.from < run.to ? [run.from, run.to] : [run.to, run.from];
      const side = Math.sign(run.to - run.from);
      let track = 0;
      for (const other of used) {
        const meets = from - 8 < other.to && to + 8 > other.from;
        const shared = other.group === run.group && run.group.startsWith('bus/');
        if (meets && !shared) track = Math.max(track, other.track + 1);
      }
      used.push({ from, to, track, group: run.group, side });
      count = Math.max(count, track + 1);
      heights.set(runKey(run.link.id, band), track);
    }
    tracks.set(band, count);
    const channel = bands.channels.get(band);
    if (!channel) continue;
    const step = count > 1 ? Math.min(TRACK, Math.max(2, (channel.bottom - channel.top) / (count - 1))) : 0;
    for (const run of list) {
      const key = runKey(run.link.id, band);
      heights.set(key, Math.round(channel.bottom - (heights.get(key) ?? 0) * step));
    }
  }
  return { heights, tracks };
}

function draw(ground: Ground, link: Link, shape: Shape, plan: Plan): Point[] {
  const { rects, scene, stackedOn } = ground;
  const from = rects.get(link.from ?? '') as Rect;
  const to = rects.get(link.to ?? '') as Rect;
  if (shape === 'stack') {
    const above = rects.get(stackedOn.get(`${link.from}/above`) ?? link.to ?? '') ?? to;
    const x = from.x + 16;
    return [
      { x, y: from.y },
      { x, y: above.y + above.height },
    ];
  }
  if (shape === 'side') {
    const y = Math.round(from.y + Math.min(from.height, to.height) / 2);
    return from.x > to.x
      ? [
          { x: from.x, y },
          { x: to.x + to.width, y },
        ]
      : [
          { x: from.x + from.width, y },
          { x: to.x, y },
        ];
  }
  if (shape === 'feedback') return aroundTheOutside(ground, from, to);
  const start = plan.starts.get(link.id) ?? 0;
  const port = plan.ports.get(link.id) ?? 0;
  const band = scene.laneOf(link.from ?? '');
  const low = plan.heights.get(runKey(link.id, band)) ?? from.y - LANE_PAD;
  const end = shape === 'peer' ? to.y : to.y + to.height;
  const gap = plan.gaps.get(link.id) ?? null;
  const out =
    shape === 'bus'
      ? [
          { x: from.x, y: from.y + 12 },
          { x: start, y: from.y + 12 },
        ]
      : [{ x: start, y: from.y }];
  if (gap === null) return [...out, { x: start, y: low }, { x: port, y: low }, { x: port, y: end }];
  const high = plan.heights.get(runKey(link.id, lastBand(ground, link))) ?? low;
  return [
    ...out,
    { x: start, y: low },
    { x: gap, y: low },
    { x: gap, y: high },
    { x: port, y: high },
    { x: port, y: end },
  ];
}

function aroundTheOutside({ rects }: Ground, from: Rect, to: Rect): Point[] {
  const edge = Math.max(...[...rects.values()].map((r) => r.x + r.width)) + 24;
  const a = { x: from.x + from.width, y: Math.round(from.y + from.height / 2) };
  const b = { x: to.x + to.width, y: Math.round(to.y + to.height / 2) };
  return [a, { x: edge, y: a.y }, { x: edge, y: b.y }, b];
}

/** Drops points that stand on one another or on the way between their neighbours. */
function tidy(points: readonly Point[]): Point[] {
  return points.filter((p, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (before && before.x === p.x && before.y === p.y) return false;
    if (!before || !after) return true;
    return !((before.x === p.x && p.x === after.x) || (before.y === p.y && p.y === after.y));
  });
}
