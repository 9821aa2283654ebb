import type { Result } from '../../../model/index.ts';
import { assumptionsIn } from '../../assumed.ts';
import { unique } from '../../collections.ts';
import { written } from '../../facts.ts';
import { defineRule, type CheckContext } from '../../rule.ts';

/**
 * An assumption that did not hold while the results that rest on it stand as before: no status that shows it, and no change
 * or note about them.
 */
export default defineRule({
  id: 'assumption-did-not-hold',
  family: 'conditions',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check(context) {
    const { doc, view } = context;
    const changed = new Set<string | null>(
      [...Object.values(doc.changeNotes), ...Object.values(doc.notes)].map((note) => note.about),
    );
    for (const assumption of assumptionsIn(view)) {
      if (assumption.mark !== 'didNotHold') continue;
      const places = Object.keys(assumption.attachedTo);
      const results = unique(places.flatMap((id) => restingOn(id, context)));
      const touched = [assumption.id, ...places, ...results.map((r) => r.id)].some((id) => changed.has(id));
      if (touched || results.length === 0 || results.some(showsIt)) continue;
      yield {
        at: [{ id: assumption.id, field: 'mark' }, ...results.map(({ id }) => ({ id, field: 'status' }))],
        data: { results: results.map((r) => view.label(r.id)).join(', ') },
      };
    }
  },
});

const showsIt = ({ status }: Result): boolean =>
  status !== null && !['achieved', 'overAchieved', 'onTrack'].includes(status);

/** Live results that need what stands at this place: the upper end of a link, the outputs of an activity, a whole level. */
function restingOn(place: string, { facts, view }: CheckContext): readonly Result[] {
  const level = place.startsWith('level:') ? place.slice('level:'.length) : null;
  const upper = view.doc.links[place]?.to ?? place;
  const isActivity = view.nodes.get(upper)?.kind === 'activity';
  const ids = new Set(isActivity ? view.up(upper).map((l) => l.to) : [upper]);
  return facts.live.filter((r) => written(r.statement) && (r.level === level || ids.has(r.id)));
}
