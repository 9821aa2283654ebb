import { unpinCodes } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** Every code by its position again. */
export default defineFix({
  id: 'renumber',
  rules: ['code-out-of-order'],
  offers: () => [offer(unpinCodes, {})],
});
