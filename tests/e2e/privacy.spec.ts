/** Nothing is asked of anybody but the server, and the key of a link stands in no address that leaves the browser and in no referrer. */
import type { BrowserContext, Page } from '@playwright/test';
import {
  card,
  colleague,
  expect,
  expectAccessible,
  expectSaved,
  linkOf,
  openSample,
  shareLink,
  show,
  test,
} from './support.ts';

interface Sent {
  readonly url: string;
  readonly referrer: string | undefined;
}

/** Everything that a browser asks for, sockets among them. */
function recordIn(context: BrowserContext): Sent[] {
  const sent: Sent[] = [];
  context.on('request', (request) =>
    sent.push({ url: request.url(), referrer: request.headers()['referer'] }),
  );
  context.on('page', (page) =>
    page.on('websocket', (socket) => sent.push({ url: socket.url(), referrer: undefined })),
  );
  return sent;
}

test('a tour of the product asks no third party for anything, and shows the key to no log', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  const sent = recordIn(a.context);
  a.page.on('websocket', (socket) => sent.push({ url: socket.url(), referrer: undefined }));
  await openSample(a.page, server.url);
  const key = new URL(await linkOf(a.page)).hash.slice(1);
  expect(key).toHaveLength(32);
  for (const view of ['Matrix', 'Outline', 'Split', 'Diagram'] as const) await show(a.page, view);
  await card(a.page, 'Outcome 2').click();
  await a.page.keyboard.press('ContextMenu');
  await expect(a.page.getByRole('menu')).toBeVisible();
  await a.page.keyboard.press('Escape');
  await expect(a.page.getByRole('menu')).toHaveCount(0);
  await a.page.getByRole('button', { name: 'Share', exact: true }).click();
  await a.page.getByRole('button', { name: 'Make the link' }).click();
  const link = await a.page.getByRole('textbox', { name: 'The new link' }).inputValue();
  await a.page.keyboard.press('Escape');
  await a.page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(a.page.getByText('Export', { exact: true }).first()).toBeVisible();
  // Another page of the same browser, by the link that was just made.
  const other = await a.context.newPage();
  await other.goto(link);
  await expectSaved(other);

  const host = new URL(server.url).host;
  const elsewhere = sent.filter(({ url }) => !/^(data|blob):/.test(url) && new URL(url).host !== host);
  expect(elsewhere).toEqual([]);
  expect(sent.some(({ url }) => url.startsWith('ws:'))).toBe(true);
  const keys = [key, new URL(link).hash.slice(1)];
  const told = sent
    .map(({ url, referrer }) => `${url.split('#')[0]} ${referrer ?? ''}`)
    .filter((words) => keys.some((one) => words.includes(one)));
  expect(told).toEqual([]);
  // The policy allows nothing inline; a breach of it would stand among the problems.
  expect(a.problems).toEqual([]);
});

/** Every address that the tab has gone to and could go back to, and what a page can tell of how it was come to. */
async function traceOf(page: Page): Promise<string> {
  const tab = await page.context().newCDPSession(page);
  const { entries } = await tab.send('Page.getNavigationHistory');
  const told = await page.evaluate(() => [location.href, document.referrer, JSON.stringify(history.state)]);
  return [...entries.map(({ url }) => url), ...told].join('\n');
}

/** Addresses as they change from now on, however shortly they stand. */
function addressesOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  return seen;
}

test('the key stands in no address: not after making a project, renewing the key, loading again, going back, or without the server', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  const seen = addressesOf(page);
  await openSample(page, server.url);
  const before = await linkOf(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Give the link “Owner” a new key' }).click();
  await expect.poll(() => linkOf(page)).not.toBe(before);
  await expectSaved(page);
  const now = await linkOf(page);
  await page.reload();
  await expectSaved(page);
  await page.getByRole('link', { name: 'To the start page' }).click();
  await page.getByRole('link', { name: 'Safe Crossings' }).click();
  await expectSaved(page);
  await page.goBack();
  await page.goForward();
  await expectSaved(page);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await server.kill();
  await page.reload();
  await expect(page.locator('.saved')).toHaveAttribute('data-save', 'offline');
  expect(await linkOf(page)).toBe(now);
  const trace = await traceOf(page);
  for (const key of [before, now].map((link) => new URL(link).hash.slice(1))) {
    expect(key).toHaveLength(32);
    expect(trace).not.toContain(key);
    expect(seen.join(' ')).not.toContain(key);
  }
});

test('a link that is opened, and another one pasted over it, leave the address and the way back at once', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const [reading, editing] = [await shareLink(a.page, 'Reader'), await shareLink(a.page, 'Editor')];
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(reading);
  await expect(b.page.getByText('For reading', { exact: true })).toBeVisible();
  await expect(b.page).toHaveURL(a.page.url());
  await b.page.goto(editing);
  await expect(b.page.getByText('For reading', { exact: true })).toHaveCount(0);
  await expect(b.page).toHaveURL(a.page.url());
  await expectSaved(b.page);
  const trace = await traceOf(b.page);
  for (const link of [reading, editing]) expect(trace).not.toContain(new URL(link).hash);

  // A bookmark in a new tab goes by the list; a link of its own keeps to its own.
  const other = await b.context.newPage();
  await other.goto(a.page.url());
  await expectSaved(other);
  expect(await linkOf(other)).toBe(editing);
  await other.goto(reading);
  await expect(other.getByText('For reading', { exact: true })).toBeVisible();
  await b.page.reload();
  await expectSaved(b.page);
  await expect(b.page.getByText('For reading', { exact: true })).toHaveCount(0);
});

test('whoever came by a link copies it to come back elsewhere; the address alone says that the link is missing', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const link = await shareLink(a.page, 'Commenter');
  const b = await colleague(browser, 'Tomás Rivera', { permissions: ['clipboard-read', 'clipboard-write'] });
  await b.page.goto(link);
  await expectSaved(b.page);
  await b.page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(b.page.getByText('with the same right: as a commenter', { exact: false })).toBeVisible();
  await b.page.getByRole('button', { name: 'Copy my link' }).click();
  await expect(b.page.getByText('The link is copied.')).toBeVisible();
  expect(await b.page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const c = await colleague(browser, 'Ana');
  await c.page.goto(b.page.url());
  await expect(c.page.getByText('this browser does not know that link', { exact: false })).toBeVisible();
  await expectAccessible(c.page);
  await c.page.goto(link);
  await expectSaved(c.page);
  // Taken off the list, the project asks for the link again.
  await c.page.getByRole('link', { name: 'To the start page' }).click();
  await c.page.getByRole('button', { name: /^Take Safe Crossings.* off this list$/ }).click();
  await c.page.goBack();
  await expect(c.page.getByText('this browser does not know that link', { exact: false })).toBeVisible();
});
