/** Vertical places: lanes from top to bottom, the bands between them as high as their tags and runs need. */
import type { Link } from '../model/index.ts';
import { sizeCard, sizeMarker, type CardSize, type MarkerSize } from './cards.ts';
import { DIAMOND, LANE_PAD, MARKER_GAP, STACK_GAP, TRACK, ZONE_AIR } from './metrics.ts';
import type { Places } from './place.ts';
import type { Hanging, Scene } from './scene.ts';
import type { Lane, LaneKey, Rect, Zone } from './types.ts';

export interface SizedMarker extends Hanging {
  readonly size: MarkerSize;
}

export interface Bands {
  readonly lanes: Lane[];
  readonly zones: Zone[];
  readonly rects: Map<string, Rect>;
  readonly sizes: Map<string, CardSize>;
  readonly markers: Map<string, readonly SizedMarker[]>;
  /** Where runs of a band may lie: from just above its tags upwards. */
  readonly channels: Map<LaneKey, { readonly bottom: number; readonly top: number }>;
  readonly height: number;
}

/** Room at the card's end of a tag that further links out of the same card need. */
export const exitRoom = (extraLinks: number): number => (extraLinks > 0 ? 12 + extraLinks * 10 : 0);

export const extraLinksOf = (scene: Scene, id: string): Link[] => {
  const home = scene.view.home(id)?.id;
  return scene.links.filter((l) => l.from === id && l.id !== home && l.kind !== 'feedback');
};

export const stackHeight = (markers: readonly SizedMarker[]): number =>
  markers.reduce((sum, m) => sum + m.size.height + MARKER_GAP, 0);

export function placeBands(scene: Scene, places: Places, tracks: ReadonlyMap<LaneKey, number>): Bands {
  const sizes = new Map<string, CardSize>();
  const markers = new Map<string, readonly SizedMarker[]>();
  const columnOf = (id: string) => places.columns.get(id) ?? places.stacks.find((s) => s.ids.includes(id));
  for (const [id, node] of scene.nodes) {
    const column = columnOf(id);
    if (!column) continue;
    sizes.set(id, sizeCard(scene.view, node, column.width));
    const room = column.width - 20 - exitRoom(extraLinksOf(scene, id).length);
    const sized = (scene.hanging.get(id) ?? []).map((h): SizedMarker => {
      return { ...h, size: sizeMarker(h.assumption.statement, Math.min(206, room), h.number === 1) };
    });
    if (sized.length > 0) markers.set(id, sized);
  }

  const lanes: Lane[] = [];
  const zones: Zone[] = [];
  const rects = new Map<string, Rect>();
  const channels = new Map<LaneKey, { bottom: number; top: number }>();
  let y = 0;
  for (const key of scene.lanes) {
    const ids = [...places.columns.keys()].filter((id) => scene.laneOf(id) === key);
    const tags = Math.max(0, ...ids.map((id) => stackHeight(markers.get(id) ?? [])));
    const runs = tracks.get(key) ?? 0;
    const first = lanes.length === 0;
    const zoneHeight = first ? (tags > 0 ? tags + ZONE_AIR : 0) : ZONE_AIR + tags + runs * TRACK;
    zones.push({ below: key, y, height: zoneHeight, ...counted(scene, key) });
    channels.set(key, { top: y + 14, bottom: y + zoneHeight - tags - 10 });
    y += zoneHeight;
    const label = labelOf(scene, key);
    const top = y + LANE_PAD;
    let inner = evenHeight(ids, sizes);
    for (const id of ids) {
      const column = places.columns.get(id);
      const size = sizes.get(id);
      if (column && size)
        rects.set(id, { x: column.x, y: top, width: column.width, height: inner.of(size.height) });
    }
    let deepest = ids.length > 0 ? inner.max : 0;
    if (key === 'activity') {
      for (const stack of places.stacks) deepest = Math.max(deepest, pile(stack, top, sizes, markers, rects));
    }
    const height = deepest + LANE_PAD * 2;
    lanes.push({ key, label, y, height });
    y += height;
  }
  return { lanes, zones, rects, sizes, markers, channels, height: y };
}

/** Cards of a lane share one height when they differ by less than two lines; else each keeps its own. */
function evenHeight(ids: readonly string[], sizes: ReadonlyMap<string, CardSize>) {
  const heights = ids.map((id) => sizes.get(id)?.height ?? 0);
  const max = Math.max(0, ...heights);
  const even = max - Math.min(max, ...heights) < 40;
  return { max, of: (own: number): number => (even ? max : own) };
}

/** Piles a column of activities; what hangs on an activity's way up stands above it. @returns the pile's height */
function pile(
  stack: Places['stacks'][number],
  top: number,
  sizes: ReadonlyMap<string, CardSize>,
  markers: ReadonlyMap<string, readonly SizedMarker[]>,
  rects: Map<string, Rect>,
): number {
  let y = top;
  for (const id of stack.ids) {
    const hanging = markers.get(id) ?? [];
    // Diamonds share one row; each tag has a row of its own.
    y += pileAbove(hanging);
    const height = sizes.get(id)?.height ?? 0;
    rects.set(id, { x: stack.x, y, width: stack.width, height });
    y += height + STACK_GAP;
  }
  return y - STACK_GAP - top;
}

export const pileAbove = (hanging: readonly SizedMarker[]): number => {
  const tags = hanging.filter((m) => m.size.tag);
  const diamonds = hanging.length > tags.length ? DIAMOND + MARKER_GAP : 0;
  return stackHeight(tags) + diamonds;
};

function counted(scene: Scene, key: LaneKey): { linksTotal: number; linksExplained: number } {
  const here = scene.links.filter(
    (l) => scene.laneOf(l.from ?? '') === key && scene.nodes.get(l.from ?? '')?.kind !== 'factor',
  );
  return { linksTotal: here.length, linksExplained: here.filter((l) => l.rationale.trim() !== '').length };
}

function labelOf(scene: Scene, key: LaneKey): string {
  const { profile } = scene.view;
  if (key === 'activity') return profile.activityPlural;
  const level = profile.levels.find((l) => l.level === key);
  const several = scene.view.results.filter((r) => r.level === key).length > 1;
  return (several || key === 'output' || key === 'outcome' ? level?.plural : level?.label) ?? key;
}
