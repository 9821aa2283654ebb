import { addLink } from '../../commands/index.ts';
import { closest, resultsAt } from '../closest.ts';
import { defineFix, MOST, offer } from '../fix.ts';
import { short } from '../short.ts';

/** The outcomes that the output may serve, the most alike first. */
export default defineFix({
  id: 'link-to-outcome',
  rules: ['output-leads-nowhere', 'orphan-element'],
  offers: ({ view, element }) =>
    view.doc.results[element.id]?.level === 'output'
      ? closest(element.text, resultsAt(view, 'outcome', 'intermediateOutcome'), MOST).map((r) =>
          offer(
            addLink,
            { from: element.id, to: r.id },
            { data: { label: element.label, to: view.label(r.id), statement: short(r.statement) } },
          ),
        )
      : [],
});
