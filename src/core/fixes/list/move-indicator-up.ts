import { moveIndicator } from '../../commands/index.ts';
import { defineFix, MOST, offer } from '../fix.ts';
import { short } from '../short.ts';

/** The results above that the indicator may measure. */
export default defineFix({
  id: 'move-indicator-up',
  rules: ['indicator-level-too-high'],
  offers: ({ view, element }) =>
    view
      .up(view.doc.indicators[element.id]?.result ?? '')
      .slice(0, MOST)
      .flatMap((l) =>
        l.to === null
          ? []
          : [
              offer(
                moveIndicator,
                { id: element.id, to: l.to },
                { data: { to: view.label(l.to), statement: short(view.doc.results[l.to]?.statement ?? '') } },
              ),
            ],
      ),
});
