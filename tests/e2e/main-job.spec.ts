/** The main job, end to end: a Word matrix becomes a shared, checked design and goes out again. */
import type { Page } from '@playwright/test';
import { countingId } from '../../src/core/model/index.ts';
import { readFile } from '../../src/core/formats/index.ts';
import {
  colleague,
  expect,
  expectAccessible,
  fixture,
  hasRealMatrix,
  read,
  realMatrix,
  test,
} from './support.ts';

const invented = fixture('clean-wells.docx');

async function open(page: Page, url: string, file: string): Promise<void> {
  await page.goto(url);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Looks right, open the diagram' }).click();
  await expect(page.locator('.saved')).toHaveAttribute('data-save', 'saved');
}

async function openSample(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.locator('.saved')).toHaveAttribute('data-save', 'saved');
}

const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Views' }).getByRole('button', { name }).click();
const cell = (page: Page, name: RegExp) => page.getByRole('gridcell', { name }).first();
const card = (page: Page, name: string) =>
  page.locator('.react-flow__node').filter({ hasText: name }).first();

async function member(browser: Parameters<typeof colleague>[0], name: string) {
  const one = await colleague(browser, name);
  const problems: string[] = [];
  one.page.on('pageerror', (e) => problems.push(e.message));
  one.page.on('console', (m) => {
    if (m.type() === 'error' && /Content Security|React|Uncaught/.test(m.text())) problems.push(m.text());
  });
  return { ...one, problems };
}

test('a Word matrix is read, shown before anything is kept, and becomes a diagram', async ({
  server,
  browser,
}) => {
  const { page, problems } = await member(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await expectAccessible(page);
  await page.locator('input[type=file]').setInputFiles(hasRealMatrix ? realMatrix : invented);
  const heading = page.getByRole('heading', { level: 2 }).first();
  await expect(heading).toBeVisible();
  if (hasRealMatrix) {
    await expect(heading).toHaveText(
      '1 objective, 4 outcomes, 10 outputs, 11 activities, 25 indicators, 10 assumptions, 12 work plan rows',
    );
    await expect(
      page.getByText('Outcome 3 has a baseline or a target, but no indicator', { exact: false }),
    ).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Looks right, open the diagram' }).click();
  await expect(card(page, 'Outcome 2')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a file that is no matrix gets a sentence, and nothing is made', async ({ server, browser }) => {
  const { page } = await member(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await page.locator('input[type=file]').setInputFiles({
    name: 'plan.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004 not a document'),
  });
  await expect(page.getByRole('alert')).toContainText('plan.docx');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a cell of the matrix and a card of the diagram are the same thing', async ({ server, browser }) => {
  const { page, problems } = await member(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await view(page, 'Matrix');
  await expect(page.getByText('also contributes to Outcome 2')).toBeVisible();
  await cell(page, /^Output 2\.1, Result/).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Traffic police hold their shifts');
  await page.keyboard.press('Enter');
  await view(page, 'Diagram');
  await expect(card(page, 'Output 2.1')).toContainText('Traffic police hold');
  await page.keyboard.press('Escape');
  await card(page, 'Output 2.1').dblclick();
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Police at every gate');
  await page.keyboard.press('Enter');
  await view(page, 'Matrix');
  await expect(cell(page, /^Output 2\.1, Result/)).toContainText('Police at every gate');
  expect(problems).toEqual([]);
});

test('rows are added and moved from the keyboard, and the numbers follow', async ({ server, browser }) => {
  const { page } = await member(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await view(page, 'Matrix');
  await cell(page, /^Output 1\.2, Result/).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type('School guards are paid');
  await page.keyboard.press('Enter');
  await expect(cell(page, /^Output 1\.3, Result/)).toContainText('School guards are paid');
  await cell(page, /^Output 1\.3, Result/).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cell(page, /^Output 1\.2, Result/)).toContainText('School guards are paid');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, /^Output 1\.3, Result/)).toContainText('School guards are paid');
});

test('two people write in one statement and keep every character; each undoes only their own', async ({
  server,
  browser,
}) => {
  const a = await member(browser, 'Dilnoza Karimova');
  const b = await member(browser, 'Tomás Rivera');
  await openSample(a.page, server.url);
  await a.page.getByRole('button', { name: 'Share' }).click();
  await a.page.getByRole('button', { name: 'Make a link' }).first().click();
  const link = await a.page.getByRole('textbox', { name: 'Link for editing' }).inputValue();
  await expectAccessible(a.page);
  await a.page.keyboard.press('Escape');
  await b.page.goto(link);
  await expect(b.page.locator('.saved')).toHaveAttribute('data-save', 'saved');
  await expect(a.page.getByRole('img', { name: 'Tomás Rivera' })).toBeVisible();

  for (const { page } of [a, b]) {
    await card(page, 'Outcome 3').click();
    await page.getByRole('textbox', { name: 'Statement', exact: true }).click();
  }
  await a.page.keyboard.press('ControlOrMeta+Home');
  await b.page.keyboard.press('ControlOrMeta+End');
  await Promise.all([
    a.page.keyboard.type('Soon: ', { delay: 15 }),
    b.page.keyboard.type(' By 2029.', { delay: 15 }),
  ]);
  for (const { page } of [a, b]) {
    const box = page.getByRole('textbox', { name: 'Statement', exact: true });
    await expect(box).toHaveValue(/^Soon: Pupils.* By 2029\.$/);
  }
  await a.page.keyboard.press('ControlOrMeta+z');
  for (const { page } of [a, b]) {
    await expect(page.getByRole('textbox', { name: 'Statement', exact: true })).toHaveValue(
      /^Pupils.* By 2029\.$/,
    );
  }
  expect([...a.problems, ...b.problems]).toEqual([]);
});

test('without a network both go on, and everything merges when it is back', async ({ server, browser }) => {
  const a = await member(browser, 'Dilnoza Karimova');
  const b = await member(browser, 'Tomás Rivera');
  await openSample(a.page, server.url);
  await b.page.goto(a.page.url());
  await expect(b.page.locator('.saved')).toHaveAttribute('data-save', 'saved');
  await a.context.setOffline(true);
  for (const [{ page }, words] of [
    [a, 'Offline words. '],
    [b, 'Online words. '],
  ] as const) {
    await view(page, 'Matrix');
    await cell(page, page === a.page ? /^Output 1\.1, Result/ : /^Output 3\.1, Result/).dblclick();
    await page.keyboard.press('Home');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  await expect(a.page.locator('.saved')).toHaveAttribute('data-save', 'offline', { timeout: 30_000 });
  await a.context.setOffline(false);
  await expect(a.page.locator('.saved')).toHaveAttribute('data-save', 'saved', { timeout: 30_000 });
  for (const { page } of [a, b]) {
    await expect(cell(page, /^Output 1\.1, Result/)).toContainText('Offline words.');
    await expect(cell(page, /^Output 3\.1, Result/)).toContainText('Online words.');
  }
});

test('what was shown as saved is there after kill -9', async ({ server, browser }) => {
  const a = await member(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  await view(a.page, 'Matrix');
  await cell(a.page, /^Output 1\.1, Result/).dblclick();
  await a.page.keyboard.press('Home');
  await a.page.keyboard.type('Kept. ');
  await a.page.keyboard.press('Enter');
  await expect(a.page.locator('.saved')).toHaveAttribute('data-save', 'saved');
  const address = a.page.url();
  await server.kill();
  await expect(a.page.locator('.saved')).toHaveAttribute('data-save', 'offline');
  await a.context.close();
  await server.start();
  // Somebody else, with nothing stored: only the server's disk can know.
  const b = await member(browser, 'Tomás Rivera');
  await b.page.goto(address);
  await view(b.page, 'Matrix');
  await expect(cell(b.page, /^Output 1\.1, Result/)).toContainText('Kept.');
});

test('a link for reading reads and changes nothing', async ({ server, browser }) => {
  const a = await member(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  await a.page.getByRole('button', { name: 'Share' }).click();
  await a.page.getByRole('button', { name: 'Make a link' }).nth(1).click();
  const link = await a.page.getByRole('textbox', { name: 'Link for reading' }).inputValue();
  const b = await member(browser, 'Reader');
  await b.page.goto(link);
  await expect(b.page.getByText('This link is for reading.', { exact: false })).toBeVisible();
  await view(b.page, 'Matrix');
  await cell(b.page, /^Output 1\.1, Result/).dblclick();
  await b.page.keyboard.type('no');
  await expect(b.page.getByRole('textbox', { name: /Output 1\.1/ })).toHaveCount(0);
});

test('a finding leads to its field and can be set aside with a reason that a colleague sees', async ({
  server,
  browser,
}) => {
  const a = await member(browser, 'Dilnoza Karimova');
  const b = await member(browser, 'Tomás Rivera');
  await open(a.page, server.url, hasRealMatrix ? realMatrix : invented);
  await a.page.getByRole('button', { name: /^Checks/ }).click();
  const panel = a.page.getByRole('complementary', { name: 'Checks' });
  const first = panel.getByRole('article').first();
  await expect(first).toBeVisible();
  await expectAccessible(a.page);
  await first.getByRole('button', { name: 'Why, and what to do' }).click();
  await expect(first.getByText('Why it matters.')).toBeVisible();
  const page = await first.getByRole('link', { name: 'Read more' }).getAttribute('href');
  await first.getByRole('button', { name: 'Set aside' }).click();
  await first.getByRole('button', { name: 'Decide later' }).click();
  await first.locator('form').getByRole('button', { name: 'Set aside' }).click();
  await expect(panel.getByRole('button', { name: '1 set aside' })).toBeVisible();
  await b.page.goto(a.page.url());
  await b.page.getByRole('button', { name: /^Checks/ }).click();
  await b.page.getByRole('button', { name: '1 set aside' }).click();
  await expect(b.page.getByText('“Decide later” (Dilnoza Karimova', { exact: false })).toBeVisible();
  await b.page.goto(new URL(page ?? '', server.url).href);
  await expect(b.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(b.page);
});

test('Word, Excel, SVG, PNG and the project file go out, and the Word file comes back the same', async ({
  server,
  browser,
}) => {
  const { page, problems } = await member(browser, 'Dilnoza Karimova');
  await open(page, server.url, hasRealMatrix ? realMatrix : invented);
  await page.getByRole('button', { name: 'Export' }).click();
  await expectAccessible(page);
  const save = async (pick: RegExp, button: string): Promise<Buffer> => {
    await page.getByRole('navigation', { name: 'What to write' }).getByRole('button', { name: pick }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return read(await download.path());
  };
  const original = await readFile(read(hasRealMatrix ? realMatrix : invented), 'a.docx', {
    newId: countingId(),
  });
  const word = await readFile(await save(/Word/, 'Save Word file'), 'b.docx', { newId: countingId() });
  // Notes have no place in a donor's document, and an activity without a row of the work plan gets one there.
  const carried = (file: typeof word) =>
    file.rows.filter((r) => r.kind !== 'workplanRow').map((r) => [r.kind, r.label, r.text]);
  expect(carried(word)).toEqual(carried(original));
  const json = await readFile(await save(/Whole project/, 'Save project file'), 'c.json', {
    newId: countingId(),
  });
  expect(json.counts.output).toBe(original.counts.output);
  expect((await save(/Excel/, 'Save Excel file')).subarray(0, 2).toString()).toBe('PK');
  expect((await save(/SVG/, 'Save SVG picture')).toString()).toContain('<svg');
  expect((await save(/PNG/, 'Save PNG picture')).subarray(1, 4).toString()).toBe('PNG');
  expect(problems).toEqual([]);
});

test('every view passes the accessibility check, on a phone too', async ({ server, browser }) => {
  const { page, problems } = await member(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  for (const name of ['Diagram', 'Split', 'Matrix', 'Outline']) {
    await view(page, name);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('navigation', { name: 'Outline' })).toBeVisible();
  await expectAccessible(page);
  expect(problems).toEqual([]);
});
