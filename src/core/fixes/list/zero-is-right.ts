import { setField } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** What is counted is new, so zero is where it starts. */
export default defineFix({
  id: 'zero-is-right',
  rules: ['zero-baseline-continuing-work'],
  offers: ({ element }) => [
    offer(
      setField,
      { table: 'indicators', id: element.id, field: 'baselineStatus', value: 'zeroByDesign' },
      { data: { label: element.label } },
    ),
  ],
});
