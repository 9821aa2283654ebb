/** Story 4: several people in one design. Every character is kept, and the saved state says what is on the server's disk. */
import {
  card,
  cell,
  colleague,
  expect,
  expectSaved,
  linkOf,
  openSample,
  shareLink,
  show,
  test,
  writeBefore,
  type Person,
} from './support.ts';
import type { Page } from '@playwright/test';

const statement = (page: Page) => page.getByRole('textbox', { name: 'Statement', exact: true });

/** Two people in one copy of the sample, the second by a link for editing. */
async function two(browser: Parameters<typeof colleague>[0], url: string): Promise<[Person, Person]> {
  const a = await colleague(browser, 'Dilnoza Karimova');
  const b = await colleague(browser, 'Tomás Rivera');
  await openSample(a.page, url);
  await b.page.goto(await shareLink(a.page, 'Editor'));
  await expectSaved(b.page);
  return [a, b];
}

test('people see each other: names, what the other has selected, and where they write', async ({
  server,
  browser,
}) => {
  const [a, b] = await two(browser, server.url);
  await expect(a.page.getByRole('img', { name: 'Tomás Rivera' })).toBeVisible();
  await expect(b.page.getByRole('img', { name: 'Dilnoza Karimova' })).toBeVisible();
  await card(b.page, 'Outcome 2').click();
  await expect(a.page.locator('.diagram').getByText('Tomás Rivera')).toBeVisible();
  await show(a.page, 'Matrix');
  await show(b.page, 'Matrix');
  await cell(b.page, 'Outcome 3, Result').dblclick();
  await expect(cell(a.page, 'Outcome 3, Result').getByText('Tomás Rivera')).toBeVisible();
  await b.context.close();
  await expect(a.page.getByRole('img', { name: 'Tomás Rivera' })).toHaveCount(0);
});

test('two who write in one statement keep every character, and each undoes their own only', async ({
  server,
  browser,
}) => {
  const [a, b] = await two(browser, server.url);
  for (const { page } of [a, b]) {
    await card(page, 'Outcome 3').click();
    await statement(page).click();
  }
  await a.page.keyboard.press('ControlOrMeta+Home');
  await b.page.keyboard.press('ControlOrMeta+End');
  await Promise.all([
    a.page.keyboard.type('Soon: ', { delay: 15 }),
    b.page.keyboard.type(' By 2029.', { delay: 15 }),
  ]);
  for (const { page } of [a, b]) await expect(statement(page)).toHaveValue(/^Soon: Pupils.* By 2029\.$/);
  await a.page.keyboard.press('ControlOrMeta+z');
  for (const { page } of [a, b]) await expect(statement(page)).toHaveValue(/^Pupils.* By 2029\.$/);
  await b.page.keyboard.press('ControlOrMeta+z');
  for (const { page } of [a, b]) await expect(statement(page)).toHaveValue(/^Pupils.*together\.$/);
  expect([...a.problems, ...b.problems]).toEqual([]);
});

test('undo brings back what one removed, and leaves what a colleague did in the meantime', async ({
  server,
  browser,
}) => {
  const [a, b] = await two(browser, server.url);
  await show(b.page, 'Matrix');
  await card(a.page, 'Output 1.1').click();
  await a.page.keyboard.press('Delete');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Twenty-four');
  await writeBefore(b.page, 'Output 1.1, Result', 'Only ');
  await expect(card(a.page, 'Output 1.1')).toContainText('Only Twenty-four');
  await a.page.keyboard.press('ControlOrMeta+z');
  await show(a.page, 'Matrix');
  for (const { page } of [a, b]) {
    await expect(cell(page, 'Output 1.1, Result')).toContainText('Eight');
    await expect(cell(page, 'Output 1.2, Result')).toContainText('Only Twenty-four');
  }
  await b.page.keyboard.press('ControlOrMeta+z');
  for (const { page } of [a, b]) {
    await expect(cell(page, 'Output 1.1, Result')).toContainText('Eight');
    await expect(cell(page, 'Output 1.2, Result')).not.toContainText('Only');
  }
});

test('two tabs of one person are two colleagues to each other', async ({ server, browser }) => {
  const { page, context } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  const other = await context.newPage();
  await other.goto(await linkOf(page));
  await expectSaved(other);
  await show(page, 'Matrix');
  await show(other, 'Matrix');
  await writeBefore(page, 'Output 1.1, Result', 'Here. ');
  await writeBefore(other, 'Output 2.1, Result', 'There. ');
  await expect(cell(other, 'Output 1.1, Result')).toContainText('Here. Eight');
  await expect(cell(page, 'Output 2.1, Result')).toContainText('There. Traffic');
});

test('without a network both go on, and everything merges when it is back', async ({ server, browser }) => {
  const [a, b] = await two(browser, server.url);
  for (const { page } of [a, b]) await show(page, 'Matrix');
  await a.context.setOffline(true);
  await writeBefore(a.page, 'Output 1.1, Result', 'Offline words. ');
  await writeBefore(b.page, 'Output 1.1, Result', 'Online words. ');
  await expect(a.page.getByRole('status').filter({ hasText: 'Offline' })).toBeVisible({ timeout: 30_000 });
  await a.context.setOffline(false);
  await expectSaved(a.page);
  for (const { page } of [a, b]) {
    await expect(cell(page, 'Output 1.1, Result')).toContainText('Offline words.');
    await expect(cell(page, 'Output 1.1, Result')).toContainText('Online words.');
  }
});

test('what was shown as saved is on the disk: a stranger finds it after kill -9', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  await show(a.page, 'Matrix');
  await writeBefore(a.page, 'Output 1.1, Result', 'Kept. ');
  await expectSaved(a.page);
  const address = await linkOf(a.page);
  await server.kill();
  await expect(a.page.getByText('Offline', { exact: true })).toBeVisible();
  await a.context.close();
  await server.start();
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(address);
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Kept. Eight');
});

test('what was written while the server was away is never called saved, and comes back by itself', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const address = await linkOf(a.page);
  await show(a.page, 'Matrix');
  await server.kill();
  await writeBefore(a.page, 'Output 1.1, Result', 'Meanwhile. ');
  await expect(a.page.getByText(/^Offline, [1-9]\d* kept here$/)).toBeVisible();
  // The tab is closed before the server is back: only this browser's own storage has the words.
  await a.page.close();
  await server.start();
  const again = await a.context.newPage();
  await again.goto(address);
  await show(again, 'Matrix');
  await expect(cell(again, 'Output 1.1, Result')).toContainText('Meanwhile. Eight');
  await expectSaved(again);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(address);
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Meanwhile. Eight');
});

test('a link for reading shows the work as it grows, and changes nothing', async ({ server, browser }) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const link = await shareLink(a.page, 'Reader');
  const b = await colleague(browser, 'Reader');
  await b.page.goto(link);
  await expect(b.page.getByText('You are here to read.', { exact: false })).toBeVisible();
  for (const { page } of [a, b]) await show(page, 'Matrix');
  await writeBefore(a.page, 'Output 1.1, Result', 'Growing. ');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Growing. Eight');
  await cell(b.page, 'Output 1.1, Result').dblclick();
  await b.page.keyboard.type('no');
  await b.page.keyboard.press('Delete');
  await b.page.keyboard.press('ControlOrMeta+Enter');
  await expect(b.page.getByRole('textbox', { name: /Output 1\.1/ })).toHaveCount(0);
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Growing. Eight');
  await expect(cell(a.page, 'Output 1.3, Result')).toHaveCount(0);
  expect(b.problems).toEqual([]);
});

test('a link with a wrong key opens nothing and says so', async ({ server, browser }) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(`${a.page.url()}#wrong-key`);
  await expect(b.page.getByRole('heading', { name: 'This project does not open here' })).toBeVisible();
});
