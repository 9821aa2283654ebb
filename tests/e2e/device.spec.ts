/** What this device keeps of the work by itself: through a reload, for two tabs at once, and not at all where its storage fails. */
import {
  card,
  cell,
  colleague,
  expect,
  expectSaved,
  linkOf,
  openSample,
  read,
  shareLink,
  show,
  test,
  writeBefore,
} from './support.ts';

/** Ways in which a browser's storage fails, each put into the page before its first line runs. */
const FAILING: Readonly<Record<string, () => void>> = {
  'is switched off': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is switched off.', 'SecurityError');
    };
  },
  'refuses to write': () => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  },
  'is full when a write ends': () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  },
};

for (const [how, fail] of Object.entries(FAILING)) {
  test(`where the device’s storage ${how}, the page says so, and the server still gets every word`, async ({
    server,
    browser,
  }) => {
    const a = await colleague(browser, 'Dilnoza Karimova');
    await a.context.addInitScript(fail);
    await openSample(a.page, server.url);
    await show(a.page, 'Matrix');
    await writeBefore(a.page, 'Output 1.1, Result', 'Sent. ');
    await expect(a.page.getByText('This browser cannot keep a copy on this computer')).toBeVisible();
    await expectSaved(a.page);
    const b = await colleague(browser, 'Tomás Rivera');
    await b.page.goto(await linkOf(a.page));
    await show(b.page, 'Matrix');
    await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Sent. Eight');

    await server.kill();
    await writeBefore(a.page, 'Output 1.1, Result', 'Held. ');
    await expect(a.page.getByText(/^Offline, [1-9]\d* in this tab only$/)).toBeVisible();
    await expect(a.page.getByText('Leave this tab open until the network is back')).toBeVisible();
    const [kept] = await Promise.all([
      a.page.waitForEvent('download'),
      a.page.getByRole('button', { name: 'Save a copy as a file' }).click(),
    ]);
    expect(read(await kept.path()).toString()).toContain('Held. Sent. Eight');
    await expect(a.page.getByText(/kept (here|on this computer)/)).toHaveCount(0);
    await server.start();
    await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Held. Sent. Eight');
  });
}

test('where the browser keeps no settings, the page says that only the link leads back, and it does', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await a.context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Storage is switched off.', 'SecurityError');
    };
  });
  await openSample(a.page, server.url);
  await expect(a.page.getByText('it will not know the project again', { exact: false })).toBeVisible();
  const link = await shareLink(a.page, 'Owner');
  await a.page.reload();
  await expect(a.page.getByText('this browser does not know that link', { exact: false })).toBeVisible();
  await a.page.goto(link);
  await expectSaved(a.page);
  expect(a.problems).toEqual([]);
});

test('storage that is taken away while one writes is noticed, and nothing that follows is lost', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  await show(a.page, 'Matrix');
  // As when somebody clears the site's data: every open database is closed first.
  await a.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
  await writeBefore(a.page, 'Output 1.1, Result', 'After. ');
  await expect(a.page.getByText('This browser cannot keep a copy on this computer')).toBeVisible();
  await expectSaved(a.page);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await linkOf(a.page));
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('After. Eight');
});

test('a page that is loaded again while the server is away has the work, goes on, and hands it in later', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  await show(a.page, 'Matrix');
  await writeBefore(a.page, 'Output 1.1, Result', 'Before. ');
  await expectSaved(a.page);
  await a.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await server.kill();
  await writeBefore(a.page, 'Output 1.1, Result', 'Meanwhile. ');
  // The count is a promise: what it counts is there when the page ends at this moment.
  await expect(a.page.getByText('Offline, 11 kept here')).toBeVisible();
  await a.page.reload();
  await show(a.page, 'Matrix');
  await expect(cell(a.page, 'Output 1.1, Result')).toContainText('Meanwhile. Before. Eight');
  await expect(a.page.getByText('Offline, 11 kept here')).toBeVisible();
  await writeBefore(a.page, 'Output 2.1, Result', 'Afterwards. ');
  await show(a.page, 'Diagram');
  await expect(card(a.page, 'Afterwards.')).toBeVisible();
  await server.start();
  await expectSaved(a.page);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await linkOf(a.page));
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Meanwhile. Before. Eight');
  await expect(cell(b.page, 'Output 2.1, Result')).toContainText('Afterwards. Traffic');
  expect(a.problems).toEqual([]);
});

test('two tabs of one person, both without the server: each counts its own, none is forgotten, both arrive', async ({
  server,
  browser,
}) => {
  const { page: one, context } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(one, server.url);
  const other = await context.newPage();
  await other.goto(await linkOf(one));
  for (const page of [one, other]) {
    await show(page, 'Matrix');
    await expectSaved(page);
  }
  await one.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await server.kill();
  await writeBefore(one, 'Output 1.1, Result', 'One');
  await writeBefore(other, 'Output 2.1, Result', 'Other');
  await expect(one.getByText('Offline, 3 kept here')).toBeVisible();
  await expect(other.getByText('Offline, 5 kept here')).toBeVisible();
  // Loaded again, a tab has what both have kept on this device.
  await other.reload();
  await show(other, 'Matrix');
  await expect(other.getByText('Offline, 8 kept here')).toBeVisible();
  await expect(cell(other, 'Output 1.1, Result')).toContainText('OneEight');
  await expect(cell(other, 'Output 2.1, Result')).toContainText('OtherTraffic');
  await server.start();
  for (const page of [one, other]) {
    await expectSaved(page);
    await expect(cell(page, 'Output 1.1, Result')).toContainText('OneEight');
    await expect(cell(page, 'Output 2.1, Result')).toContainText('OtherTraffic');
  }
  // Everything is handed in: nothing is counted again.
  await server.kill();
  await other.reload();
  await expect(other.getByText('Offline', { exact: true })).toBeVisible();
});

test('a project that was never opened here says why it does not open without the server, and opens when it is back', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await openSample(b.page, server.url);
  await b.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await server.kill();
  await b.page.goto(await linkOf(a.page));
  await expect(
    b.page.getByText('This project is not on this computer, and the server does not answer.'),
  ).toBeVisible();
  await server.start();
  await expect(card(b.page, 'Outcome 2')).toBeVisible();
});

test('a page that is loaded again in the middle of a word has what a colleague had seen, no letter twice and none in between missing', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  await show(a.page, 'Matrix');
  await expectSaved(a.page);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await linkOf(a.page));
  await show(b.page, 'Matrix');
  const where = 'Output 1.1, Result';
  for (const word of ['abcdefghij', 'klmnopqrst', 'uvwxyzabcd']) {
    const before = await cell(a.page, where).innerText();
    await cell(a.page, where).dblclick();
    await a.page.keyboard.press('ControlOrMeta+End');
    await a.page.keyboard.type(word);
    // Beside the words stands who is writing them.
    const seen = (await cell(b.page, where).innerText()).replace(/\s*Dilnoza Karimova$/, '');
    await a.page.reload();
    await show(a.page, 'Matrix');
    await expectSaved(a.page);
    const after = await cell(a.page, where).innerText();
    expect(after.startsWith(seen)).toBe(true);
    expect(`${before}${word}`.startsWith(after)).toBe(true);
    await expect(cell(b.page, where)).toHaveText(after, { useInnerText: true });
  }
  expect(a.problems).toEqual([]);
});
