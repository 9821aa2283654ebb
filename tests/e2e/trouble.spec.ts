/** What people at work see of trouble on the server and of somebody who does not play by the rules. */
import * as Y from 'yjs';
import { TestHost } from '../server/support.ts';
import {
  card,
  cell,
  colleague,
  expect,
  expectSaved,
  linkOf,
  openSample,
  show,
  test as base,
  writeBefore,
} from './support.ts';

/** A server in this process, so that its disk can be filled. */
const test = base.extend<{ host: TestHost }>({
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = new TestHost();
    await host.start();
    await use(host);
    await host.stop();
  },
});

test('a full disk is said at once, nothing is called saved, and all is written when there is room again', async ({
  host,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, host.url);
  await show(a.page, 'Matrix');
  host.limitPages(1);
  await cell(a.page, 'Output 1.1, Result').dblclick();
  await a.page.keyboard.press('ControlOrMeta+Home');
  await a.page.keyboard.insertText(`Long. ${'words '.repeat(3_000)}`);
  await a.page.keyboard.press('Enter');
  await expect(a.page.getByRole('alert')).toContainText(
    /^Not saved since \d\d:\d\d: the server cannot write to its disk. Your work is kept on this computer./,
  );
  await expect(a.page.getByRole('button', { name: 'Save a copy as a file' })).toBeVisible();

  const other = await a.context.newPage();
  await other.goto(host.url);
  await other.getByRole('button', { name: 'Open the sample' }).click();
  await expect(other.getByRole('alert')).toContainText(
    'The server cannot write to its disk, so the project was not made.',
  );

  host.limitPages(1_000_000);
  await expectSaved(a.page);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await linkOf(a.page));
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Long. words');
});

test('somebody who writes nonsense into the project changes nothing for those who work', async ({
  host,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, host.url);
  const address = new URL(await linkOf(a.page));
  const hostile = host.join(address.pathname.split('/').at(-1) ?? '', address.hash.slice(1));
  await hostile.until((state) => state.synced);
  const table = (name: string): Y.Map<unknown> => hostile.doc.getMap(name);
  hostile.doc.transact(() => {
    table('results').set('number', 7);
    table('results').set('cellar', new Y.Map([['level', 'cellar']]));
    table('links').set('nowhere', new Y.Map([['from', 'nobody']]));
    table('links').set('text', new Y.Text('words'));
    table('project').set('project2', new Y.Map());
    table('assumptions').set('x'.repeat(500), new Y.Map());
    table('workplanRows').set('__proto__', new Y.Map());
    table('evil').set('x', new Y.Map([['y', new Uint8Array(1_000)]]));
    hostile.doc.getMap('meta').set('schemaVersion', 'none');
    // What fits the schema may still be a nuisance.
    for (const [id, x] of [
      ['beyond', 1e308],
      ['far', 1e6],
    ] as const) {
      const words = new Y.Text('x'.repeat(19_000));
      const record = { level: 'output', statement: words, position: { x, y: -x } };
      table('results').set(id, new Y.Map<unknown>(Object.entries(record)));
    }
  });
  await hostile.until((state) => state.saved);
  await show(a.page, 'Matrix');
  await writeBefore(a.page, 'Output 1.1, Result', 'On we go. ');
  await expectSaved(a.page);
  await show(a.page, 'Diagram');
  await expect(card(a.page, 'On we go. Eight')).toBeVisible();
  await a.page.getByRole('button', { name: /^Checks/ }).click();
  await expect(a.page.getByRole('article').filter({ hasText: 'could not be read' })).toContainText(
    'Nothing was removed',
  );
  expect(a.problems).toEqual([]);
});
