import { setField } from '../../commands/index.ts';
import { ELEMENT_TABLE } from '../../model/index.ts';
import { defineFix, offer } from '../fix.ts';

/** Evaluation, visibility and the like serve the project itself and may stand alone. */
export default defineFix({
  id: 'mark-as-management',
  rules: ['output-leads-nowhere', 'orphan-element', 'activity-without-output'],
  offers: ({ element }) =>
    element.kind === 'result' || element.kind === 'activity'
      ? [
          offer(
            setField,
            { table: ELEMENT_TABLE[element.kind], id: element.id, field: 'management', value: true },
            { data: { label: element.label } },
          ),
        ]
      : [],
});
