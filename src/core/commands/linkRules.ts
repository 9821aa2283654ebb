/**
 * Which arrows may be drawn. Activities lead to results: to outputs as a rule, to any level because matrices print activities under
 * outcomes too. Results lead upward or to their own level; contributing factors lead to results; nothing leads to an activity or a
 * factor. Only a feedback link may point down or close a circle.
 */
import {
  NEXT_UP,
  RANK,
  view,
  type Document,
  type Level,
  type LinkKind,
  type NodeElement,
  type View,
} from '../model/index.ts';

export type LinkRefusal = 'gone' | 'self' | 'toActivity' | 'toFactor' | 'duplicate' | 'downward' | 'cycle';

const rank = (node: NodeElement): number =>
  node.kind === 'result' ? RANK[node.record.level] : node.kind === 'activity' ? RANK.activity : -1;

/** Everything that leads to a result, directly or not, and the result itself. */
function below(v: View, id: string): Set<string> {
  const seen = new Set([id]);
  for (const next of seen) for (const link of v.down(next)) seen.add(link.from ?? next);
  return seen;
}

function refusal(
  v: View,
  from: string,
  to: string,
  kind: LinkKind,
  lower: ReadonlySet<string>,
): LinkRefusal | null {
  const start = v.nodes.get(from);
  const end = v.nodes.get(to);
  if (!start || !end) return 'gone';
  if (from === to) return 'self';
  if (end.kind === 'activity') return 'toActivity';
  if (end.kind === 'factor') return 'toFactor';
  if (v.links.some((l) => l.from === from && l.to === to)) return 'duplicate';
  if (kind === 'feedback') return null;
  if (rank(start) > rank(end)) return 'downward';
  return lower.has(to) ? 'cycle' : null;
}

/** Why there may be no link from one element to another; null where there may be. */
export function refusalToLink(
  doc: Document,
  from: string,
  to: string,
  kind: LinkKind = 'leadsTo',
): LinkRefusal | null {
  const v = view(doc);
  return refusal(v, from, to, kind, below(v, from));
}

/** Ids of everything a link may be drawn to. */
export function allowedTargets(doc: Document, from: string): string[] {
  const v = view(doc);
  const lower = below(v, from);
  return v.results.flatMap(({ id }) => (refusal(v, from, id, 'leadsTo', lower) === null ? [id] : []));
}

export type NewElement =
  | { readonly type: 'result'; readonly level: Level; readonly direction: 'above' | 'below' }
  | { readonly type: 'activity' }
  | { readonly type: 'factor' };

/** Effects that an evaluation found are recorded, not planned: they are no next step of a design. */
const PLANNED: readonly Level[] = ['goal', 'objective', 'outcome', 'intermediateOutcome', 'output'];

const result = (level: Level, direction: 'above' | 'below'): NewElement => ({
  type: 'result',
  level,
  direction,
});

/** What may be made from an element in one step: results on the usual next level above or below, activities, factors. */
export function allowedNew(doc: Document, from: string): NewElement[] {
  const node = view(doc).nodes.get(from);
  if (!node) return [];
  if (node.kind === 'factor') return PLANNED.map((level) => result(level, 'above'));
  const own = node.kind === 'result' ? node.record.level : 'activity';
  const above = PLANNED.filter((level) => NEXT_UP[own].includes(level));
  if (node.kind === 'activity') return above.map((level) => result(level, 'above'));
  const under = PLANNED.filter((level) => NEXT_UP[level].includes(node.record.level));
  const bearsActivities = own === 'output' || own === 'outcome' || own === 'intermediateOutcome';
  return [
    ...above.map((level) => result(level, 'above')),
    ...under.map((level) => result(level, 'below')),
    ...(bearsActivities ? [{ type: 'activity' } as const] : []),
    { type: 'factor' },
  ];
}
