/**
 * Where an arrow key leads: up and down along links, left and right among what stands beside. With Shift a step goes
 * along the link itself: card, link, what is strung on it, card.
 */
import type { DiagramLayout } from '../../../core/layout/index.ts';
import type { View } from '../../../core/model/index.ts';
import type { Box } from '../geometry/viewport.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface WalkMap {
  readonly view: View;
  /** What is on the sheet, by element id: cards and assumption tags. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Assumptions strung on a link, from its lower to its upper end. */
  readonly strung: (linkId: string) => readonly string[];
}

export function walkMap(view: View, layout: DiagramLayout): WalkMap {
  const boxes = new Map<string, Box>(layout.cards);
  for (const marker of layout.markers) if (marker.number === 1) boxes.set(marker.assumptionId, marker);
  return {
    view,
    boxes,
    strung: (link) =>
      layout.markers
        .filter((m) => m.linkId === link && m.number === 1)
        .toSorted((a, b) => b.y - a.y)
        .map((m) => m.assumptionId),
  };
}

const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

function beside(map: WalkMap, id: string, direction: 'left' | 'right'): string | null {
  const own = map.boxes.get(id);
  if (!own) return null;
  const kind = map.view.kindOf(id) === 'assumption';
  let best: string | null = null;
  let distance = Infinity;
  for (const [other, box] of map.boxes) {
    if (other === id || (map.view.kindOf(other) === 'assumption') !== kind) continue;
    const shared = Math.min(own.y + own.height, box.y + box.height) - Math.max(own.y, box.y);
    if (shared < Math.min(own.height, box.height) / 2) continue;
    const dx = middle(box).x - middle(own).x;
    const away = direction === 'left' ? -dx : dx;
    if (away > 0 && away < distance) {
      distance = away;
      best = other;
    }
  }
  return best;
}

function nearest(map: WalkMap, id: string, candidates: readonly string[]): string | null {
  const own = map.boxes.get(id);
  const shown = candidates.filter((c) => map.boxes.has(c));
  if (!own) return shown[0] ?? null;
  const away = (c: string): number => Math.abs(middle(map.boxes.get(c) as Box).x - middle(own).x);
  return shown.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** Activities stand in a column under their output, so up and down go through the column first. */
function withinColumn(map: WalkMap, id: string, step: 1 | -1): string | null {
  const parent = map.view.home(id)?.to ?? null;
  const column = map.view.children(parent).filter((c) => c.kind === 'activity' && map.boxes.has(c.record.id));
  const at = column.findIndex((c) => c.record.id === id);
  return column[at + step]?.record.id ?? null;
}

function fromCard(map: WalkMap, id: string, direction: Direction, along: boolean): string | null {
  const { view } = map;
  if (direction === 'left' || direction === 'right') return beside(map, id, direction);
  const isActivity = view.kindOf(id) === 'activity';
  if (direction === 'up') {
    const home = view.up(id).find((l) => map.boxes.has(l.to ?? ''));
    if (along) return home?.id ?? null;
    return (isActivity ? withinColumn(map, id, -1) : null) ?? home?.to ?? null;
  }
  const below = view.down(id).filter((l) => map.boxes.has(l.from ?? ''));
  if (along) return below[0]?.id ?? null;
  if (isActivity) return withinColumn(map, id, 1);
  const results = below.filter((l) => view.kindOf(l.from ?? '') === 'result').map((l) => l.from as string);
  return nearest(map, id, results) ?? below[0]?.from ?? null;
}

function fromLink(map: WalkMap, id: string, direction: Direction, along: boolean): string | null {
  const link = map.view.doc.links[id];
  if (!link) return null;
  if (direction === 'up') return (along ? map.strung(id)[0] : null) ?? link.to;
  if (direction === 'down') return link.from;
  const siblings = map.view.down(link.to ?? '').filter((l) => map.boxes.has(l.from ?? ''));
  const at = siblings.findIndex((l) => l.id === id);
  return siblings[at + (direction === 'left' ? -1 : 1)]?.id ?? null;
}

function fromTag(map: WalkMap, id: string, direction: Direction): string | null {
  if (direction === 'left' || direction === 'right') return beside(map, id, direction);
  for (const attached of Object.keys(map.view.doc.assumptions[id]?.attachedTo ?? {})) {
    const link = map.view.drawnOn(attached);
    const strung = link ? map.strung(link.id) : [];
    const at = strung.indexOf(id);
    if (!link || at < 0) continue;
    if (direction === 'down') return strung[at - 1] ?? link.id;
    return strung[at + 1] ?? link.to;
  }
  return null;
}

/** The element to go to, or null where there is nothing that way. */
export function walk(map: WalkMap, id: string, direction: Direction, along = false): string | null {
  const kind = map.view.kindOf(id);
  if (kind === 'link') return fromLink(map, id, direction, along);
  if (kind === 'assumption') return fromTag(map, id, direction);
  return fromCard(map, id, direction, along);
}

/** Where to begin when nothing is selected: the top of the design. */
export function firstCard(map: WalkMap): string | null {
  for (const result of map.view.results) if (map.boxes.has(result.id)) return result.id;
  return map.boxes.keys().next().value ?? null;
}
