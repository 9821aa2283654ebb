/** Where a design keeps its assumptions: on which steps of the chain, on which results and links. */
import type { Assumption, View } from '../model/index.ts';
import { memoFor } from './collections.ts';
import { written, type Facts } from './facts.ts';

/** Assumptions that say something. */
export const assumptionsIn = memoFor((view: View): readonly Assumption[] =>
  view.assumptions.filter((a) => written(a.statement)),
);

export const isAssumed = (view: View, place: string): boolean =>
  view.assumptionsOf(place).some((a) => written(a.statement));

/** True where a place of an assumption is still in the design. */
export function isPlace(view: View, id: string): boolean {
  if (id.startsWith('level:') || view.nodes.has(id)) return true;
  const link = Object.hasOwn(view.doc.links, id) ? view.doc.links[id] : undefined;
  return view.nodes.has(link?.from ?? '') && view.nodes.has(link?.to ?? '');
}

export interface Step {
  /** Where the step starts: from activities, from outputs or from outcomes. */
  readonly from: 'activity' | 'output' | 'outcome';
  readonly assumed: boolean;
}

/** The steps of the chain that the design has, and whether an assumption stands on each. */
export function stepsOf(facts: Facts): readonly Step[] {
  const { view } = facts;
  const levelOf = (id: string): string => {
    if (id.startsWith('level:')) return id.slice('level:'.length);
    const node = view.nodes.get(view.doc.links[id]?.from ?? id);
    if (node?.kind === 'activity') return 'activity';
    return node?.kind === 'result' ? node.record.level : '';
  };
  const levels = new Set(assumptionsIn(view).flatMap((a) => Object.keys(a.attachedTo).map(levelOf)));
  const outcomes = facts.own('outcome', 'intermediateOutcome').length > 0;
  const outputs = facts.own('output').length > 0;
  const steps: Step[] = [];
  if (outputs && view.activities.some((a) => !a.management))
    steps.push({ from: 'activity', assumed: levels.has('activity') });
  if (outputs && outcomes) steps.push({ from: 'output', assumed: levels.has('output') });
  if (outcomes && facts.own('objective', 'goal').length > 0)
    steps.push({ from: 'outcome', assumed: levels.has('outcome') || levels.has('intermediateOutcome') });
  return steps;
}

/** True for a design that keeps its assumptions on links rather than on results: it is asked about links only. */
export function keepsOnLinks(view: View): boolean {
  const places = assumptionsIn(view).flatMap((a) => Object.keys(a.attachedTo));
  const onLinks = places.filter((id) => Object.hasOwn(view.doc.links, id)).length;
  const onResults = places.filter((id) => view.nodes.get(id)?.kind === 'result').length;
  return onLinks > onResults;
}
