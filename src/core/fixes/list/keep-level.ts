import { setField } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** Keeping what is there is the aim. */
export default defineFix({
  id: 'keep-level',
  rules: ['target-not-beyond-baseline'],
  offers: ({ element }) => [
    offer(
      setField,
      { table: 'indicators', id: element.id, field: 'direction', value: 'keep' },
      { data: { label: element.label } },
    ),
  ],
});
