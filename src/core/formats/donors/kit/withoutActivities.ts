/** For documents that print no activities: what is assumed about an activity is said beside the result that it serves. */
import type { Assumption, View } from '../../../model/index.ts';

export function withoutActivities(v: View): View {
  const shownAt = (id: string): string => {
    const from = v.doc.links[id]?.from ?? id;
    return v.nodes.get(from)?.kind === 'activity' ? (v.home(from)?.to ?? '') : id;
  };
  const lifted = (assumption: Assumption): Assumption => {
    const ids = Object.keys(assumption.attachedTo).map(shownAt);
    return {
      ...assumption,
      attachedTo: Object.fromEntries(ids.flatMap((id) => (id === '' ? [] : [[id, true as const]]))),
    };
  };
  return { ...v, assumptions: v.assumptions.map(lifted) };
}
