/** What a browser loads first stays small: half of our users are on a hotel's network. */
import { expect, test } from '@playwright/test';
import { LIMIT, sizes } from '../../bench/size.ts';

test('the app shell stays under its limit, and readers and writers are loaded when they are used', () => {
  const { startPage, shell, diagram } = sizes();
  expect(startPage).toBeLessThan(shell);
  expect(shell).toBeLessThan(LIMIT);
  // The diagram on top is above the limit; roles, comments, versions and reasons added 18 kB. From here it may only become lighter.
  expect(diagram).toBeLessThan(300);
});
