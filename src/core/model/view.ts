/**
 * The repairing view: what a document means after everything a CRDT cannot promise has been put right while reading.
 * Links with a missing end are hidden, links that point down or close a cycle are kept out of the hierarchy, equal order
 * keys fall back to id. Nothing is written back; each repair is listed and becomes a finding. Pure and deterministic.
 */
import type { Activity } from './activity.ts';
import type { Assumption, Factor, Risk } from './conditions.ts';
import { projectOf, type Document, type ElementKind } from './document.ts';
import type { Indicator, Target } from './indicator.ts';
import { RANK, type Level } from './levels.ts';
import type { Link } from './link.ts';
import { numberElements } from './numbering.ts';
import { compareOrder, inOrder } from './order.ts';
import { profileById, type Profile } from './profiles.ts';
import { rereadTexts, type Reading } from './reread.ts';
import type { Result } from './result.ts';

export type NodeElement =
  | { readonly kind: 'result'; readonly record: Result }
  | { readonly kind: 'activity'; readonly record: Activity }
  | { readonly kind: 'factor'; readonly record: Factor };

export interface Repair {
  readonly kind: 'missingEnd' | 'backward' | 'cycle';
  readonly link: string;
  /** For a cycle: every link on it, smallest id first. */
  readonly links: readonly string[];
}

export interface View {
  readonly doc: Document;
  readonly profile: Profile;
  /** Results, activities and factors by id. */
  readonly nodes: ReadonlyMap<string, NodeElement>;
  /** Results top level first; inside a level as a matrix prints them. */
  readonly results: readonly Result[];
  /** As a matrix prints them. */
  readonly activities: readonly Activity[];
  /** Links whose two ends exist, in order of id. */
  readonly links: readonly Link[];
  /** Usable upward links of a node (no feedback, no backward, no cycle), home link first. */
  readonly up: (id: string) => readonly Link[];
  /** Usable links that arrive at a result, in the order of their lower ends. */
  readonly down: (id: string) => readonly Link[];
  /** The link under which a matrix prints a node, or null for one that stands alone. */
  readonly home: (id: string) => Link | null;
  /** Nodes printed under a result, in order; null gives those that stand alone. */
  readonly children: (id: string | null) => readonly NodeElement[];
  readonly indicators: (resultId: string) => readonly Indicator[];
  /** Milestones and the final target, in order. */
  readonly targets: (indicatorId: string) => readonly Target[];
  /** The target that matrices print, wherever its milestones stand; null while there is none. */
  readonly finalTarget: (indicatorId: string) => Target | null;
  /** Every assumption in order. */
  readonly assumptions: readonly Assumption[];
  readonly risks: readonly Risk[];
  /** Assumptions attached to this very id (a link, a result, an activity, or `level:<level>`). */
  readonly assumptionsOf: (id: string) => readonly Assumption[];
  /**
   * The link on which an attached assumption is drawn: the link itself, or the home link of the result or activity.
   * Null where that element has no upward link.
   */
  readonly drawnOn: (attachedId: string) => Link | null;
  /** The donor's code: "1.2", "4", or "" for a level that is not numbered. */
  readonly code: (id: string) => string;
  /** How the donor's matrix names an element, without theme: "Outcome 3", "Output 1.1, indicator 2". */
  readonly label: (id: string) => string;
  readonly kindOf: (id: string) => ElementKind | null;
  readonly repairs: readonly Repair[];
  /** The same object as long as only texts have changed: where everything stands and hangs is then as before. */
  readonly shape: object;
}

const rankOf = (node: NodeElement): number =>
  node.kind === 'result' ? RANK[node.record.level as Level] : node.kind === 'activity' ? RANK.activity : -1;

const cache = new WeakMap<Document, View>();

const readings = new WeakMap<View, Reading>();

/**
 * The view of a document. Documents are immutable, so it is made once for each. Where `before` is the view of an earlier state
 * whose tables were never changed in place, and only texts are new, the most of it is taken over.
 */
export function view(doc: Document, before?: View): View {
  const known = cache.get(doc);
  if (known) return known;
  const last = before && readings.get(before);
  const reading = (last && rereadTexts(last, doc)) ?? readDocument(doc);
  const made = viewOf(reading);
  readings.set(made, reading);
  cache.set(doc, made);
  return made;
}

/** The view under another profile than the project's own: as another donor's document names and numbers things. */
export const viewUnder = (doc: Document, profile: Profile): View => viewOf(readDocument(doc, profile));

function readDocument(doc: Document, profile = profileById(projectOf(doc).profile)): Reading {
  const nodes = new Map<string, NodeElement>();
  for (const record of Object.values(doc.results)) nodes.set(record.id, { kind: 'result', record });
  for (const record of Object.values(doc.activities)) nodes.set(record.id, { kind: 'activity', record });
  for (const record of Object.values(doc.factors)) nodes.set(record.id, { kind: 'factor', record });

  const { links, usable, repairs } = readLinks(doc, nodes);
  const up = group(usable, (l) => l.from as string);
  const down = group(usable, (l) => l.to as string);
  for (const [id, list] of up) {
    const node = nodes.get(id);
    const home = node && node.kind !== 'factor' ? node.record.homeLink : null;
    list.sort(
      (a, b) => Number(b.id === home) - Number(a.id === home) || order(nodes, a.to, b.to) || byId(a, b),
    );
  }
  for (const list of down.values()) list.sort((a, b) => order(nodes, a.from, b.from) || byId(a, b));
  const homes = homeLinks(nodes.keys(), up);
  const home = (id: string): Link | null => homes.get(id) ?? null;

  const childLists = new Map<string | null, NodeElement[]>();
  for (const node of nodes.values()) {
    if (node.kind === 'factor') continue;
    const parent = home(node.record.id)?.to ?? null;
    push(childLists, parent, node);
  }
  for (const list of childLists.values())
    list.sort((a, b) => rankOf(b) - rankOf(a) || compareOrder(a.record, b.record));
  const children = (id: string | null): readonly NodeElement[] => childLists.get(id) ?? [];

  const { results, activities } = printOrder(children);
  const indicators = group(inOrder(Object.values(doc.indicators)), (i) => i.result ?? '');
  const targets = group(inOrder(Object.values(doc.targets)), (t) => t.indicator ?? '');
  const assumptions = inOrder(Object.values(doc.assumptions));
  const attached = new Map<string, Assumption[]>();
  for (const a of assumptions) for (const id of Object.keys(a.attachedTo)) push(attached, id, a);
  const risks = inOrder(Object.values(doc.risks));
  const numbering = numberElements({
    doc,
    profile,
    results,
    activities,
    children,
    indicators,
    assumptions,
    risks,
  });
  const linkById = new Map(links.map((l) => [l.id, l]));
  return {
    doc,
    nodes,
    results,
    activities,
    children: childLists,
    indicators,
    targets,
    assumptions,
    attached,
    risks,
    fixed: { profile, links, up, down, homes, numbering, linkById, repairs },
  };
}

function viewOf(reading: Reading): View {
  const { doc, nodes, results, activities, assumptions, risks, fixed } = reading;
  const { profile, links, up, down, homes, numbering, linkById, repairs } = fixed;
  const home = (id: string): Link | null => homes.get(id) ?? null;
  const kindOf = (id: string): ElementKind | null => {
    const node = nodes.get(id);
    if (node) return node.kind;
    if (Object.hasOwn(doc.links, id)) return 'link';
    if (Object.hasOwn(doc.indicators, id)) return 'indicator';
    if (Object.hasOwn(doc.assumptions, id)) return 'assumption';
    if (Object.hasOwn(doc.risks, id)) return 'risk';
    return Object.hasOwn(doc.project, id) ? 'project' : null;
  };
  const label = (id: string): string => {
    const link = Object.hasOwn(doc.links, id) ? doc.links[id] : undefined;
    if (link) return `${numbering.label(link.from ?? '')} → ${numbering.label(link.to ?? '')}`;
    return numbering.label(id);
  };

  return {
    doc,
    profile,
    nodes,
    results,
    activities,
    links,
    up: (id) => up.get(id) ?? [],
    down: (id) => down.get(id) ?? [],
    home,
    children: (id) => reading.children.get(id) ?? [],
    indicators: (id) => reading.indicators.get(id) ?? [],
    targets: (id) => reading.targets.get(id) ?? [],
    finalTarget: (id) => reading.targets.get(id)?.findLast((target) => target.kind === 'final') ?? null,
    assumptions,
    risks,
    assumptionsOf: (id) => reading.attached.get(id) ?? [],
    drawnOn: (id) => linkById.get(id) ?? home(id),
    code: numbering.code,
    label,
    kindOf,
    repairs,
    shape: fixed,
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function group<V>(values: Iterable<V>, key: (value: V) => string): Map<string, V[]> {
  const map = new Map<string, V[]>();
  for (const value of values) push(map, key(value), value);
  return map;
}

function order(nodes: ReadonlyMap<string, NodeElement>, a: string | null, b: string | null): number {
  const left = nodes.get(a ?? '');
  const right = nodes.get(b ?? '');
  if (!left || !right || left === right) return 0;
  return rankOf(right) - rankOf(left) || compareOrder(left.record, right.record);
}

/** Sorts links into those that carry the hierarchy and those that need a repair. */
function readLinks(doc: Document, nodes: ReadonlyMap<string, NodeElement>) {
  const repairs: Repair[] = [];
  const links: Link[] = [];
  const upward: Link[] = [];
  for (const link of Object.values(doc.links).toSorted(byId)) {
    const from = nodes.get(link.from ?? '');
    const to = nodes.get(link.to ?? '');
    if (!from || !to || to.kind !== 'result') {
      repairs.push({ kind: 'missingEnd', link: link.id, links: [link.id] });
      continue;
    }
    links.push(link);
    if (link.kind === 'feedback') continue;
    if (from.kind !== 'factor' && rankOf(from) > rankOf(to)) {
      repairs.push({ kind: 'backward', link: link.id, links: [link.id] });
      continue;
    }
    upward.push(link);
  }
  return { links, usable: withoutCycles(upward, repairs), repairs };
}

/**
 * Leaves out one link of each cycle, the one with the smallest id: links are taken in from the largest id down, and what would close a
 * circle stays out. Backward links are out already, so a cycle can only run inside one level.
 */
function withoutCycles(links: readonly Link[], repairs: Repair[]): Link[] {
  const taken = new Map<string, Link[]>();
  const usable = links.toReversed().filter((link) => {
    const way = wayUp(taken, link.to as string, link.from as string);
    if (way === null) {
      push(taken, link.from as string, link);
      return true;
    }
    repairs.push({ kind: 'cycle', link: link.id, links: [link, ...way].map((l) => l.id).toSorted() });
    return false;
  });
  return usable.toReversed();
}

/** The links that lead from one node up to another, or null. Without recursion, so that a long chain cannot exhaust the stack. */
function wayUp(out: ReadonlyMap<string, readonly Link[]>, from: string, to: string): Link[] | null {
  const cameBy = new Map<string, Link | null>([[from, null]]);
  const open = [from];
  for (let at = open.pop(); at !== undefined && at !== to; at = open.pop()) {
    for (const link of out.get(at) ?? []) {
      const next = link.to as string;
      if (cameBy.has(next)) continue;
      cameBy.set(next, link);
      open.push(next);
    }
  }
  if (!cameBy.has(to)) return null;
  const way: Link[] = [];
  for (let link = cameBy.get(to); link; link = cameBy.get(link.from as string)) way.push(link);
  return way;
}

/**
 * Deeper than this nobody reads and no code can be printed. A longer chain, as only a broken program makes, goes on as one that stands
 * alone; its links are drawn all the same. So whoever walks down the tree may do so by recursion.
 */
const MAX_DEPTH = 100;

function homeLinks(ids: Iterable<string>, up: ReadonlyMap<string, readonly Link[]>): Map<string, Link> {
  const homes = new Map<string, Link>();
  const depths = new Map<string, number>();
  for (const id of ids) {
    const path: string[] = [];
    let at: string | null = id;
    while (at !== null && !depths.has(at)) {
      path.push(at);
      at = up.get(at)?.[0]?.to ?? null;
    }
    let depth = at === null ? -1 : (depths.get(at) ?? 0);
    for (const node of path.toReversed()) {
      const link = up.get(node)?.[0];
      depth = link && depth + 1 < MAX_DEPTH ? depth + 1 : 0;
      depths.set(node, depth);
      if (link && depth > 0) homes.set(node, link);
    }
  }
  return homes;
}

/** Walks the tree of home links top down: results and activities in the order in which a matrix prints them. */
function printOrder(children: (id: string | null) => readonly NodeElement[]) {
  const results: Result[] = [];
  const activities: Activity[] = [];
  const walk = (id: string | null): void => {
    for (const node of children(id)) {
      if (node.kind === 'result') {
        results.push(node.record);
        walk(node.record.id);
      } else if (node.kind === 'activity') activities.push(node.record);
    }
  };
  walk(null);
  return { results, activities };
}
