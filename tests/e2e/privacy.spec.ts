/** Nothing is asked of anybody but the server, and the key of a link stands in no address that leaves the browser and in no referrer. */
import type { BrowserContext } from '@playwright/test';
import { card, colleague, expect, expectSaved, openSample, show, test } from './support.ts';

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
  const key = new URL(a.page.url()).hash.slice(1);
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
