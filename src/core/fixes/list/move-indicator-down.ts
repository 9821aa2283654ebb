import { moveIndicator } from '../../commands/index.ts';
import { closest } from '../closest.ts';
import { defineFix, MOST, offer } from '../fix.ts';
import { short } from '../short.ts';

/** The results below that the indicator may measure, the most alike first. */
export default defineFix({
  id: 'move-indicator-down',
  rules: ['indicator-level-too-low', 'indicator-knowledge-not-application'],
  offers: ({ view, element }) => {
    const owner = view.doc.indicators[element.id]?.result ?? '';
    const lower = view.down(owner).flatMap((l) => view.doc.results[l.from ?? ''] ?? []);
    return closest(
      element.text,
      lower.filter((r) => r.statement.trim() !== ''),
      MOST,
    ).map((r) =>
      offer(
        moveIndicator,
        { id: element.id, to: r.id },
        { data: { to: view.label(r.id), statement: short(r.statement) } },
      ),
    );
  },
});
