/** The diagram of a design: lanes, cards, routed links and tags, the same for canvas, SVG, PNG and the far view. */
import type { View } from '../model/index.ts';
import { pileAbove, placeBands, type Bands, type SizedMarker } from './bands.ts';
import { cardText } from './cards.ts';
import { DIAMOND, MARKER_GAP } from './metrics.ts';
import { placeColumns, type Places } from './place.ts';
import { exitX, routeAll, type Ground } from './route.ts';
import { makeScene, type Scene } from './scene.ts';
import type { CardBox, DiagramLayout, LayoutOptions, LinkPath, Marker, Point, Rect } from './types.ts';

export { cardStyle } from './cards.ts';
export { breakLines, textWidth, type FontStyle, type TextStyle } from './measure.ts';
export * from './metrics.ts';
export type * from './types.ts';

/** A layout that remembers what it needs to route links again while cards are dragged. */
export interface RoutableLayout extends DiagramLayout {
  readonly ground: Ground;
}

const MARGIN = 40;

/** Pure and deterministic. The tracks of the bands depend on the columns alone, so a first pass counts them and a second one gives them room. */
export function layoutDiagram(view: View, options: LayoutOptions): RoutableLayout {
  const scene = makeScene(view, options);
  const places = placeColumns(scene);
  const stackedOn = stacking(places);
  const rough = placeBands(scene, places, new Map());
  const { tracks } = routeAll({ scene, rects: rough.rects, bands: rough, stackedOn });
  const bands = placeBands(scene, places, tracks);
  const ground: Ground = { scene, rects: bands.rects, bands, stackedOn };
  const links = routeAll(ground).paths;
  const edge = Math.max(places.right, ...links.flatMap((l) => l.points.map((p) => p.x)));
  const layout: RoutableLayout = {
    width: edge + MARGIN,
    height: bands.height,
    lanes: bands.lanes,
    zones: bands.zones,
    cards: cardBoxes(scene, bands),
    links,
    markers: placeMarkers(scene, bands),
    ground,
  };
  return options.direction === 'rtl' ? mirror(layout) : layout;
}

/** Routes again with some cards elsewhere: for a drag. Bands stay as they are. */
export function routeLinks(
  layout: RoutableLayout,
  moved: Readonly<Record<string, Point>>,
): readonly LinkPath[] {
  const rects = new Map(layout.ground.rects);
  for (const [id, at] of Object.entries(moved)) {
    const rect = rects.get(id);
    if (rect) rects.set(id, { ...rect, ...at });
  }
  return routeAll({ ...layout.ground, rects }).paths;
}

/** For each stacked activity what it joins straight upwards ("" where a line has to go round), and under `<id>/above` the card right above it. */
function stacking(places: Places): Map<string, string> {
  const on = new Map<string, string>();
  for (const { ids, parent, direct } of places.stacks) {
    ids.forEach((id, i) => {
      on.set(id, direct || i > 0 ? (parent ?? '') : '');
      on.set(`${id}/above`, ids[i - 1] ?? parent ?? '');
    });
  }
  return on;
}

function cardBoxes(scene: Scene, bands: Bands): Map<string, CardBox> {
  const { view } = scene;
  const cards = new Map<string, CardBox>();
  for (const [id, rect] of bands.rects) {
    const node = scene.nodes.get(id);
    const size = bands.sizes.get(id);
    if (!node || !size) continue;
    const actor =
      node.kind === 'factor' && node.record.actor ? (view.doc.actors[node.record.actor]?.name ?? '') : '';
    cards.set(id, {
      ...rect,
      id,
      kind: node.kind,
      lane: scene.laneOf(id),
      code: view.code(id),
      label: view.label(id),
      lines: cardText(view, node).trim() === '' ? [] : size.lines,
      more: size.more,
      actor,
      indicators: view.indicators(id).length,
      alsoTo:
        node.kind === 'result'
          ? view
              .up(id)
              .slice(1)
              .map((l) => l.to ?? '')
          : [],
    });
  }
  return cards;
}

function placeMarkers(scene: Scene, bands: Bands): Marker[] {
  const markers: Marker[] = [];
  for (const [id, hanging] of bands.markers) {
    const rect = bands.rects.get(id);
    if (!rect) continue;
    if (scene.nodes.get(id)?.kind === 'activity') markers.push(...aboveActivity(id, rect, hanging));
    else markers.push(...onTheLink(scene, id, rect, hanging));
  }
  return markers;
}

const asMarker = (id: string, h: SizedMarker, x: number, y: number): Marker => ({
  assumptionId: h.assumption.id,
  linkId: h.link?.id ?? null,
  nodeId: id,
  number: h.number,
  places: h.places,
  x: Math.round(x),
  y: Math.round(y),
  ...h.size,
});

/** Strung on the link right above the card, the first one topmost. */
function onTheLink(scene: Scene, id: string, rect: Rect, hanging: readonly SizedMarker[]): Marker[] {
  let y = rect.y - 12 - MARKER_GAP;
  return hanging.toReversed().map((h) => {
    const centre = h.link ? exitX(scene, rect, h.link) : rect.x + rect.width / 2;
    y -= h.size.height;
    const marker = asMarker(id, h, centre - h.size.width / 2, y);
    y -= MARKER_GAP;
    return marker;
  });
}

/** Above an activity in its pile: tags one under the other, then the diamonds side by side. */
function aboveActivity(id: string, rect: Rect, hanging: readonly SizedMarker[]): Marker[] {
  let y = rect.y - pileAbove(hanging);
  const tags = hanging
    .filter((h) => h.size.tag)
    .map((h) => {
      const marker = asMarker(id, h, rect.x + 10, y);
      y += h.size.height + MARKER_GAP;
      return marker;
    });
  const diamonds = hanging
    .filter((h) => !h.size.tag)
    .map((h, i) => asMarker(id, h, rect.x + 16 - DIAMOND / 2 + i * (DIAMOND + 4), y));
  return [...tags, ...diamonds];
}

function mirror(layout: RoutableLayout): RoutableLayout {
  const flip = <R extends Rect>(rect: R): R => ({ ...rect, x: layout.width - rect.x - rect.width });
  return {
    ...layout,
    cards: new Map([...layout.cards].map(([id, card]) => [id, flip(card)])),
    links: layout.links.map((l) => ({
      ...l,
      points: l.points.map((p) => ({ x: layout.width - p.x, y: p.y })),
    })),
    markers: layout.markers.map(flip),
  };
}
