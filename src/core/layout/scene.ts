/** Which nodes, links and assumptions a picture shows, before anything has a place. */
import { RANK, type Assumption, type Level, type Link, type NodeElement, type View } from '../model/index.ts';
import type { LaneKey, LayoutOptions } from './types.ts';

export interface Hanging {
  readonly assumption: Assumption;
  readonly link: Link | null;
  readonly number: number;
  readonly places: number;
}

export interface Scene {
  readonly view: View;
  readonly nodes: ReadonlyMap<string, NodeElement>;
  readonly links: readonly Link[];
  /** Lanes that have something in them, top to bottom. */
  readonly lanes: readonly LaneKey[];
  readonly laneOf: (id: string) => LaneKey;
  /** What hangs on the way up from a node, in the order of the assumptions. */
  readonly hanging: ReadonlyMap<string, readonly Hanging[]>;
  /** Factors beside the result that they serve first; under "" those that serve none. */
  readonly factorsOf: ReadonlyMap<string, readonly string[]>;
  readonly children: (id: string | null) => readonly NodeElement[];
}

export function makeScene(view: View, options: LayoutOptions): Scene {
  const keep = options.branch && view.nodes.has(options.branch) ? branchOf(view, options.branch) : null;
  const nodes = new Map(
    [...view.nodes].filter(
      ([id, node]) =>
        (node.kind !== 'activity' || options.show.activities) &&
        (node.kind !== 'factor' || options.show.factors) &&
        (keep === null || keep.has(id)),
    ),
  );
  const links = view.links.filter((l) => nodes.has(l.from ?? '') && nodes.has(l.to ?? ''));
  const factorsOf = new Map<string, string[]>();
  const factorLane = new Map<string, LaneKey>();
  for (const [id, node] of nodes) {
    if (node.kind !== 'factor') continue;
    const target = links.find((l) => l.from === id)?.to ?? '';
    factorsOf.set(target, [...(factorsOf.get(target) ?? []), id]);
    const at = nodes.get(target);
    factorLane.set(id, at?.kind === 'result' ? at.record.level : 'outcome');
  }
  for (const list of factorsOf.values())
    list.sort((a, b) => compare(orderOf(nodes, a), orderOf(nodes, b)) || compare(a, b));
  const laneOf = (id: string): LaneKey => {
    const node = nodes.get(id);
    if (node?.kind === 'result') return node.record.level;
    return node?.kind === 'activity' ? 'activity' : (factorLane.get(id) ?? 'outcome');
  };
  const present = new Set([...nodes.keys()].map(laneOf));
  const lanes = [...present].toSorted((a, b) => RANK[b] - RANK[a]);
  return {
    view,
    nodes,
    links,
    lanes,
    laneOf,
    factorsOf,
    hanging: options.show.assumptions ? hangings(view, nodes) : new Map(),
    children: (id) => view.children(id).filter((n) => nodes.has(n.record.id)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const orderOf = (nodes: ReadonlyMap<string, NodeElement>, id: string): string =>
  nodes.get(id)?.record.order ?? '';

/** A result, everything that leads to it, everything it leads to, and the factors beside those. */
function branchOf(view: View, id: string): Set<string> {
  const keep = new Set<string>([id]);
  const walk = (start: string, next: (at: string) => (string | null)[]): void => {
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const to of next(at)) {
        if (to === null || keep.has(to)) continue;
        keep.add(to);
        open.push(to);
      }
    }
  };
  walk(id, (at) => view.down(at).map((l) => l.from));
  walk(id, (at) => view.up(at).map((l) => l.to));
  return keep;
}

/** Each assumption at each place it serves: the first place carries the words, the others a number. */
function hangings(view: View, nodes: ReadonlyMap<string, NodeElement>): Map<string, Hanging[]> {
  const printed = [...view.results, ...view.activities].map((r) => r.id);
  const at = new Map(printed.map((id, i) => [id, i]));
  const map = new Map<string, Hanging[]>();
  for (const assumption of view.assumptions) {
    const places = Object.keys(assumption.attachedTo)
      .flatMap((key) => placeOf(view, key))
      .filter(({ node }) => nodes.has(node))
      .toSorted((a, b) => (at.get(a.node) ?? 0) - (at.get(b.node) ?? 0));
    places.forEach(({ node, link }, i) => {
      const list = map.get(node) ?? [];
      list.push({ assumption, link, number: i + 1, places: places.length });
      map.set(node, list);
    });
  }
  return map;
}

function placeOf(view: View, key: string): { node: string; link: Link | null }[] {
  const link = view.drawnOn(key);
  if (link?.from) return [{ node: link.from, link }];
  if (view.nodes.has(key)) return [{ node: key, link: null }];
  const level = key.startsWith('level:') ? (key.slice(6) as Level) : null;
  const first = level ? view.results.find((r) => r.level === level) : undefined;
  return first ? [{ node: first.id, link: view.home(first.id) }] : [];
}
