/** Story 3: the matrix is the same design as the diagram, and is worked from the keyboard. */
import {
  card,
  cell,
  colleague,
  expect,
  expectSaved,
  openSample,
  shareLink,
  show,
  test,
  writeBefore,
} from './support.ts';

test('what is written in a cell stands on the card, and the other way round', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Matrix');
  await cell(page, 'Output 2.1, Result').dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Traffic police hold their shifts');
  await page.keyboard.press('Enter');
  await show(page, 'Diagram');
  await expect(card(page, 'Output 2.1')).toContainText('Traffic police hold');
  await card(page, 'Output 2.1').dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Police at every gate');
  await page.keyboard.press('Enter');
  await show(page, 'Matrix');
  await expect(cell(page, 'Output 2.1, Result')).toContainText('Police at every gate');
  expect(problems).toEqual([]);
});

test('side by side, a card follows its cell while it is written', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Split');
  await cell(page, 'Output 3.1, Result').dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Groups walk');
  await expect(card(page, 'Groups walk')).toBeVisible();
});

test('a statement written in its cell stands in the panel too, and is gone on with there', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await card(page, 'Sixty schools').click();
  const panel = page.getByRole('complementary').getByRole('textbox', { name: 'Statement' });
  await show(page, 'Matrix');
  await writeBefore(page, 'Output 3.1, Result', 'By May, ');
  await expect(panel).toHaveValue(/^By May, Sixty schools run/);
  await panel.press('ControlOrMeta+End');
  await panel.pressSequentially(' It is so.');
  await expect(cell(page, 'Output 3.1, Result')).toContainText(/By May, Sixty .* It is so\.$/);
});

test('rows are made and moved by key, the numbers follow, and undo puts them back', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Matrix');
  await cell(page, 'Output 1.2, Result').click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type('School guards are paid');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Output 1.3, Result')).toContainText('School guards are paid');
  await expect(cell(page, 'Output 1.3, Result')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cell(page, 'Output 1.2, Result')).toContainText('School guards are paid');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, 'Output 1.3, Result')).toContainText('School guards are paid');
});

test('arrows walk among the cells, Enter writes and Esc leaves it as it was', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Matrix');
  await cell(page, 'Objective, Result').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Objective, indicator 1, Baseline')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('70');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Objective, indicator 1, Baseline')).toContainText('61 (2025)');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('58 (2024)');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Objective, indicator 1, Baseline')).toContainText('58 (2024)');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'Outcome 1, indicator 1, Baseline')).toBeFocused();
});

test('an output of two outcomes stands once, under its home, and the other names it', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Matrix');
  await expect(cell(page, 'Output 1.2, Result')).toHaveCount(1);
  await expect(cell(page, 'Output 1.2, Result')).toContainText('also contributes to Outcome 2');
  await expect(cell(page, 'Outcome 2, Result')).toContainText('Output 1.2 contributes too');
});

test('a pinned code stays when the rows around it move', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await card(page, 'Output 1.2').click();
  const code = page.getByRole('textbox', { name: 'Code' });
  await code.fill('1.2');
  await code.blur();
  await expectSaved(page);
  await show(page, 'Matrix');
  await expect(cell(page, 'Output 1.2, Result').getByTitle('The code is pinned')).toBeVisible();
  await cell(page, 'Output 1.2, Result').click();
  await page.keyboard.press('Alt+ArrowUp');
  const names = page.getByRole('gridcell', { name: /^Output 1\.\d, Result/ });
  await expect(names.nth(0)).toContainText('Twenty-four crossings');
  await expect(names.nth(0)).toHaveAccessibleName(/^Output 1\.2/);
});

test('the work plan takes a row and its months', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Matrix');
  const plan = page.getByRole('region', { name: 'Work plan' }).last();
  await page.getByRole('button', { name: 'Add a row' }).click();
  const row = plan.getByRole('row').last();
  await row.getByRole('textbox', { name: 'Activity' }).fill('Closing conference');
  const month = row.getByRole('button', { name: 'M 36' });
  await month.click();
  await expect(month).toHaveAttribute('aria-pressed', 'true');
  await expectSaved(page);
  await page.reload();
  await show(page, 'Matrix');
  await expect(plan.getByRole('row').last().getByRole('textbox', { name: 'Activity' })).toHaveValue(
    'Closing conference',
  );
});

test('whoever may no longer write while typing on stays where they are', async ({ server, browser }) => {
  const ana = await colleague(browser, 'Ana Petrova');
  await openSample(ana.page, server.url);
  const ben = await colleague(browser, 'Ben Osei');
  await ben.page.goto(await shareLink(ana.page, 'Editor'));
  await expectSaved(ben.page);
  await show(ben.page, 'Matrix');
  await cell(ben.page, 'Outcome 1, Result').dblclick();
  const status = ben.page.getByRole('status').filter({ hasText: /Outcome 1, Result/ });
  await expect(status).toBeVisible();
  await ana.page.getByRole('button', { name: 'Share', exact: true }).click();
  await ana.page.getByRole('button', { name: 'Revoke' }).click();
  await expect(ben.page.getByText('This link does not open the project any more')).toBeVisible();
  await ben.page.keyboard.type(' and on and on');
  await expect(status).toHaveCount(0);
  await expect(cell(ben.page, 'Outcome 1, Result')).toBeInViewport();
  expect(await ben.page.locator('.matrix-view').evaluate((view) => view.scrollTop)).toBe(0);
});
