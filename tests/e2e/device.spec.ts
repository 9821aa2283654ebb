/** What this device keeps of the work by itself: through a reload, for two tabs at once, and not at all where its storage fails. */
import { cell, colleague, expect, expectSaved, openSample, show, test, writeBefore } from './support.ts';

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
    await b.page.goto(a.page.url());
    await show(b.page, 'Matrix');
    await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Sent. Eight');

    await server.kill();
    await writeBefore(a.page, 'Output 1.1, Result', 'Held. ');
    await expect(a.page.getByText(/^Offline, [1-9]\d* in this tab only$/)).toBeVisible();
    await expect(a.page.getByText('Leave this tab open until the network is back')).toBeVisible();
    await expect(a.page.getByRole('button', { name: 'Save a copy as a file' })).toBeVisible();
    await expect(a.page.getByText(/kept (here|on this computer)/)).toHaveCount(0);
    await server.start();
    await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Held. Sent. Eight');
  });
}

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
  await b.page.goto(a.page.url());
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('After. Eight');
});
