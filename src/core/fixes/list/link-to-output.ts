import { setParent } from '../../commands/index.ts';
import { closest, resultsAt } from '../closest.ts';
import type { View, Result } from '../../model/index.ts';
import { defineFix, MOST, offer } from '../fix.ts';
import { short } from '../short.ts';

/** The outputs that the activity may make: those of its outcome, the most alike first. */
export default defineFix({
  id: 'link-to-output',
  rules: ['activity-without-output'],
  offers: ({ view, element }) =>
    closest(element.text, outputsNear(view, element.id), MOST).map((r) =>
      offer(
        setParent,
        { id: element.id, parentId: r.id },
        { data: { label: element.label, to: view.label(r.id), statement: short(r.statement) } },
      ),
    ),
});

function outputsNear(view: View, id: string): Result[] {
  const outputs = resultsAt(view, 'output');
  const parents = new Set(view.up(id).map((l) => l.to));
  const near = outputs.filter((r) => view.up(r.id).some((l) => parents.has(l.to)));
  return near.length > 0 ? near : outputs;
}
