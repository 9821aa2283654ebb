import { setField } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** An outcome that others bring about needs no output of ours. */
export default defineFix({
  id: 'mark-by-others',
  rules: ['outcome-without-output'],
  offers: ({ element }) => [
    offer(
      setField,
      { table: 'results', id: element.id, field: 'byOthers', value: true },
      { data: { label: element.label } },
    ),
  ],
});
