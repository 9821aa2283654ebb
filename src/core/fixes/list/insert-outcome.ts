import { insertResult } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** The missing step between outputs and objective, with the cursor in it. */
export default defineFix({
  id: 'insert-outcome',
  rules: ['outcome-missing', 'level-skip'],
  offers: ({ view, element, finding }) => {
    const links =
      element.kind === 'result'
        ? view.down(element.id)
        : finding.elements.flatMap((e) => view.doc.links[e.id] ?? []);
    const skipping = links.filter(
      (l) =>
        view.doc.results[l.from ?? '']?.level === 'output' &&
        view.doc.results[l.to ?? '']?.level === 'objective',
    );
    return skipping.length === 0 || (element.kind !== 'link' && finding.rule === 'level-skip')
      ? []
      : [
          offer(
            insertResult,
            { links: skipping.map((l) => l.id), level: 'outcome' },
            { focus: { id: 'made', field: 'statement' } },
          ),
        ];
  },
});
