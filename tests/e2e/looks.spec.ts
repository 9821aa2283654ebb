/** The screens in the conditions in which people see them: dark, on a page that runs from the right, on a phone. */
import type { Page } from '@playwright/test';
import { card, colleague, expect, expectAccessible, openSample, show, test } from './support.ts';

const MODES = [
  { name: 'in the dark', options: { colorScheme: 'dark' as const } },
  { name: 'with more contrast', options: { contrast: 'more' as const } },
];

for (const { name, options } of MODES)
  test(`diagram, matrix and checks can be read ${name}`, async ({ server, browser }) => {
    const { page } = await colleague(browser, 'Dilnoza Karimova', options);
    await openSample(page, server.url);
    await expectAccessible(page);
    await show(page, 'Matrix');
    await page.getByRole('button', { name: /^Checks/ }).click();
    await expect(
      page.getByRole('complementary', { name: 'Checks' }).getByRole('article').first(),
    ).toBeVisible();
    await expectAccessible(page);
  });

test('a long panel scrolls by itself: the bar and what it says stay in sight', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await card(page, 'Sixty schools').click();
  await expect(page.getByRole('heading', { name: 'Recommendations' })).toBeAttached();
  const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(await beyond()).toBeLessThanOrEqual(0);
});

/** Left and right edge of something on screen. */
const edges = async (page: Page, name: string): Promise<{ left: number; right: number }> => {
  const box = await page.getByRole('columnheader', { name }).boundingBox();
  return { left: box?.x ?? 0, right: (box?.x ?? 0) + (box?.width ?? 0) };
};

test('on a page that runs from the right the matrix begins at the right, and values keep their own direction', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await show(page, 'Matrix');
  expect((await edges(page, 'Baseline')).left).toBeGreaterThanOrEqual(
    (await edges(page, 'Target')).right - 1,
  );
  const words = page.getByRole('gridcell', { name: /^Objective, indicator 1, Baseline/ }).locator('.words');
  expect(await words.evaluate((e) => getComputedStyle(e).unicodeBidi)).toBe('plaintext');
  await expectAccessible(page);
});

test('a phone offers what it can show: the outline and the matrix', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova', { viewport: { width: 390, height: 844 } });
  await openSample(page, server.url);
  const views = page.getByRole('group', { name: 'Views' }).getByRole('button');
  await expect(views).toHaveText(['Matrix', 'Outline']);
  await expect(views.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
});
