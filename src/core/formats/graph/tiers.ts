/** Levels for nodes that no word describes, told by where the arrows lead; and which arrows lead back. */
import { RANK, type Level } from '../../model/index.ts';

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

function grouped<A extends Arrow>(arrows: readonly A[], end: 'from' | 'to'): Map<string, A[]> {
  const map = new Map<string, A[]>();
  for (const arrow of arrows) {
    const list = map.get(arrow[end]);
    if (list) list.push(arrow);
    else map.set(arrow[end], [arrow]);
  }
  return map;
}

/** The arrows that close a circle, walking up from the nodes to which nothing leads, in the order of the file. */
export function closingCircles<A extends Arrow>(ids: readonly string[], arrows: readonly A[]): Set<A> {
  const outgoing = grouped(arrows, 'from');
  const reached = new Set(arrows.map((arrow) => arrow.to));
  const state = new Map<string, 'open' | 'done'>();
  const closing = new Set<A>();
  const begins = [...ids.filter((id) => !reached.has(id)), ...ids];
  for (const begin of begins) {
    if (state.has(begin)) continue;
    state.set(begin, 'open');
    const way = [{ id: begin, next: 0 }];
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const arrow = outgoing.get(at.id)?.[at.next];
      at.next += 1;
      if (!arrow) {
        state.set(at.id, 'done');
        way.pop();
      } else if (state.get(arrow.to) === 'open') closing.add(arrow);
      else if (!state.has(arrow.to)) {
        state.set(arrow.to, 'open');
        way.push({ id: arrow.to, next: 0 });
      }
    }
  }
  return closing;
}

/** How many arrows the longest way from each node to an end has. There must be no circles. */
function distances(ids: readonly string[], arrows: readonly Arrow[]): Map<string, number> {
  const incoming = grouped(arrows, 'to');
  const left = new Map([...grouped(arrows, 'from')].map(([id, list]) => [id, list.length]));
  const distance = new Map(ids.map((id) => [id, 0]));
  const open = ids.filter((id) => !left.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { from } of incoming.get(id) ?? []) {
      distance.set(from, Math.max(distance.get(from) ?? 0, (distance.get(id) ?? 0) + 1));
      const rest = (left.get(from) ?? 0) - 1;
      left.set(from, rest);
      if (rest === 0) open.push(from);
    }
  }
  return distance;
}

const BELOW: Readonly<Record<Level, Level>> = {
  impact: 'objective',
  goal: 'objective',
  objective: 'outcome',
  outcome: 'output',
  intermediateOutcome: 'output',
  output: 'output',
};

/** Levels for the nodes of `ids` that have none. `known` holds those that words say; `arrows` close no circle. */
export function levelsByPlace(
  ids: readonly string[],
  arrows: readonly Arrow[],
  known: ReadonlyMap<string, Level>,
): Map<string, Level> {
  const distance = distances(ids, arrows);
  const levels = new Map(known);
  if (known.size === 0) {
    const joined = new Set(arrows.flatMap((arrow) => [arrow.from, arrow.to]));
    const deepest = [...distance.values()].reduce((most, one) => Math.max(most, one), 0);
    const ends = ids.filter((id) => joined.has(id) && distance.get(id) === 0).length;
    const top = ends === 1 && deepest > 1 ? 1 : 0;
    for (const id of ids)
      levels.set(id, joined.has(id) ? tier(distance.get(id) ?? 0, deepest, top) : 'output');
    return levels;
  }
  // From the ends down, each one step below what it leads to, but not below what leads to it.
  const outgoing = grouped(arrows, 'from');
  const incoming = grouped(arrows, 'to');
  const ranks = (found: readonly (Level | undefined)[]): Level[] =>
    found.filter((level) => level !== undefined).toSorted((a, b) => RANK[a] - RANK[b]);
  for (const id of ids.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0))) {
    if (levels.has(id)) continue;
    const above = ranks((outgoing.get(id) ?? []).map((arrow) => levels.get(arrow.to)))[0];
    const under = ranks((incoming.get(id) ?? []).map((arrow) => levels.get(arrow.from))).at(-1);
    const step = above ? BELOW[above] : under && RANK[under] < RANK.outcome ? 'outcome' : (under ?? 'output');
    levels.set(id, under && RANK[under] > RANK[step] ? under : step);
  }
  return levels;
}

/** @param top 1 where one node stands above all others */
function tier(distance: number, deepest: number, top: 0 | 1): Level {
  if (distance < top) return 'objective';
  if (distance === deepest && deepest > 0) return 'output';
  return distance === top ? 'outcome' : 'intermediateOutcome';
}
