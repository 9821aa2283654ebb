import { attachAssumption } from '../../commands/index.ts';
import type { View } from '../../model/index.ts';
import { defineFix, MOST, offer } from '../fix.ts';
import { short } from '../short.ts';

/** An assumption of a neighbour that has to hold here as well. */
export default defineFix({
  id: 'use-assumption',
  rules: ['result-without-assumption', 'link-without-assumption'],
  offers: ({ view, element }) =>
    view.assumptions
      .filter((a) => a.statement.trim() !== '' && nearby(view, element.id, Object.keys(a.attachedTo)))
      .slice(0, MOST)
      .map((a) =>
        offer(
          attachAssumption,
          { assumptionId: a.id, to: [element.id] },
          { data: { statement: short(a.statement) } },
        ),
      ),
});

/** True for something attached to a result that leads to the same one, or to a link that does. */
function nearby(view: View, id: string, places: readonly string[]): boolean {
  const goal = (at: string): string | null => view.doc.links[at]?.to ?? view.home(at)?.to ?? null;
  const own = goal(id);
  return own !== null && places.some((place) => goal(place) === own);
}
