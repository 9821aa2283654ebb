import { moveIndicator } from '../../commands/index.ts';
import type { Result, View } from '../../model/index.ts';
import { closest } from '../closest.ts';
import { defineFix, MOST, offer } from '../fix.ts';
import { short } from '../short.ts';

/** The outputs below that the indicator may measure, the most alike first. */
export default defineFix({
  id: 'move-indicator-down',
  rules: ['indicator-level-too-low', 'indicator-knowledge-not-application'],
  offers: ({ view, element }) =>
    closest(element.text, outputsBelow(view, view.doc.indicators[element.id]?.result ?? ''), MOST).map((r) =>
      offer(
        moveIndicator,
        { id: element.id, to: r.id },
        { data: { to: view.label(r.id), statement: short(r.statement) } },
      ),
    ),
});

function outputsBelow(view: View, id: string): Result[] {
  const seen = new Set([id]);
  for (const at of seen) for (const { from } of view.down(at)) if (from !== null) seen.add(from);
  return view.results.filter((r) => seen.has(r.id) && r.level === 'output' && r.statement.trim() !== '');
}
