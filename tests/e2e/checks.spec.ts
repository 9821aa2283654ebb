/** Story 5: the checks name what is wrong and where, lead to the field, and can be set aside with a reason that everybody sees. */
import type { Page } from '@playwright/test';
import {
  card,
  cell,
  colleague,
  expect,
  expectAccessible,
  expectChecked,
  expectSaved,
  fixture,
  hasRealMatrix,
  openFile,
  linkOf,
  openSample,
  realMatrix,
  show,
  test,
} from './support.ts';

const invented = fixture('clean-wells.docx');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Checks' });
const finding = (page: Page, words: string) =>
  panel(page).getByRole('article').filter({ hasText: words }).first();

async function openChecks(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Checks/ }).click();
  await expectChecked(panel(page));
  await expect(panel(page).getByRole('article').first()).toBeVisible();
}

const DESIGNS = [
  {
    name: 'an invented design',
    file: invented,
    found: [
      'Outcome 2 has a baseline',
      'on no single output',
      'No means of verification anywhere',
      'No risk is named',
    ],
  },
  ...(hasRealMatrix
    ? [
        {
          name: 'the real design',
          file: realMatrix,
          found: [
            'Outcome 3 has a baseline (N) and a target (Y), but the indicator they belong to is empty.',
            'Outcome 1, indicator 2 counts what the project delivers',
            '11 activities hang on an outcome and on no single output',
            'No means of verification anywhere',
            'No risk is named in the design',
          ],
        },
      ]
    : []),
];

for (const { name, file, found } of DESIGNS) {
  test(`the checks name what is wrong with ${name}`, async ({ server, browser }) => {
    const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
    await openFile(page, server.url, file);
    await openChecks(page);
    for (const words of found) await expect(finding(page, words)).toBeVisible();
    expect(problems).toEqual([]);
  });
}

test('a finding leads to the very field, and is gone when it is put right', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await openChecks(page);
  const empty = finding(page, 'Outcome 2 has a baseline');
  await empty.getByRole('button', { name: /^Outcome 2/ }).click();
  const field = page.getByRole('textbox', { name: /^Indicator/ }).and(page.locator(':focus'));
  await expect(field).toBeVisible();
  await page.keyboard.type('Families who treat their water, of all families visited');
  await page.getByRole('button', { name: /^Checks/ }).click();
  await expect(panel(page)).toBeVisible();
  await expect(empty).toHaveCount(0);
});

test('a finding says why it matters, has a page of its own, and is set aside with a reason for everybody', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  const b = await colleague(browser, 'Tomás Rivera');
  await openFile(a.page, server.url, invented);
  await openChecks(a.page);
  const first = finding(a.page, 'No risk is named');
  await first.getByRole('button', { name: 'Why, and what to do' }).click();
  await expect(first.getByText('Why it matters.')).toBeVisible();
  const [help] = await Promise.all([
    a.context.waitForEvent('page'),
    first.getByRole('link', { name: 'Read more' }).click(),
  ]);
  await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
  await help.close();
  await first.getByRole('button', { name: 'Set aside' }).click();
  await first.getByRole('textbox', { name: 'Set aside, because …' }).fill('Risks are in the annex.');
  await first.locator('form').getByRole('button', { name: 'Set aside' }).click();
  await expect(panel(a.page).getByRole('button', { name: 'Set aside 1' })).toBeVisible();
  await expectSaved(a.page);
  await b.page.goto(await linkOf(a.page));
  await openChecks(b.page);
  await expect(finding(b.page, 'No risk is named')).toHaveCount(0);
  await panel(b.page).getByRole('button', { name: 'Set aside 1' }).click();
  await expect(panel(b.page)).toContainText('“Risks are in the annex.” (Dilnoza Karimova');
  await panel(b.page).getByRole('button', { name: 'Bring it back' }).click();
  await expect(finding(a.page, 'No risk is named')).toBeVisible();
});

test('of a list of elements one is set aside, and the others stay', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await openChecks(page);
  const list = finding(page, 'do not say why');
  await list.getByRole('button', { name: 'Why, and what to do' }).click();
  await list.getByRole('button', { name: 'Set aside' }).click();
  await list.getByRole('combobox', { name: 'What to set aside' }).selectOption({ index: 1 });
  await list.getByRole('textbox', { name: 'Set aside, because …' }).fill('Told in the annex.');
  await list.locator('form').getByRole('button', { name: 'Set aside' }).click();
  await expect(panel(page).getByRole('button', { name: 'Set aside 1' })).toBeVisible();
  await expect(finding(page, 'not say why')).toBeVisible();
  await expectAccessible(page);
});

test('a design that is half drawn is not a wall of red', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await page.getByRole('button', { name: 'IOM results matrix' }).click();
  await expect(card(page, 'Output 1.1')).toBeVisible();
  await page.getByRole('button', { name: /^Checks/ }).click();
  await expect(panel(page).getByRole('button', { name: /^To look at \d/ })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: /error/ })).toHaveCount(0);
  expect(await panel(page).getByRole('article').count()).toBeLessThan(4);
});

test('the sample has nothing that would stop it from being sent', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await page.getByRole('button', { name: /^Checks/ }).click();
  await panel(page).getByRole('combobox', { name: 'How strict' }).selectOption({ label: 'Submission' });
  await expect(panel(page).getByRole('button', { name: /error/ })).toHaveCount(0);
});

test('badges on cards, links, rows and cells say what is worth a look, to the eye and to a screen reader', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await page.getByRole('button', { name: /^Checks/ }).click();
  await panel(page).getByRole('combobox', { name: 'How strict' }).selectOption({ label: 'Submission' });
  const counted = /\d (error|warning|suggestion)s?/;
  const node = page.getByRole('group', { name: /^Output 1\.1,/ });
  await expect(node).toHaveAccessibleName(counted);
  await expect(node.getByRole('img', { name: counted })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Output 1\.1 leads to Outcome 1,/ })).toHaveAccessibleName(
    counted,
  );
  await show(page, 'Matrix');
  await expect(cell(page, 'Outcome 2, Result')).toHaveAccessibleName(counted);
  await expect(cell(page, 'Outcome 1, indicator 1, Data source and collection method')).toHaveAccessibleName(
    /: empty, \d warnings?/,
  );
  await expectAccessible(page);
  await show(page, 'Outline');
  const row = page.getByRole('button', { name: /^Output 1\.1/ });
  await expect(row.getByRole('img', { name: counted })).toBeVisible();
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('what is worth a look at an activity shows on its outcome while activities are hidden', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await page.getByRole('button', { name: /^Checks/ }).click();
  await panel(page).getByRole('combobox', { name: 'How strict' }).selectOption({ label: 'Submission' });
  const outcome = page.getByRole('group', { name: /^Outcome 1,/ });
  const counted = async (): Promise<number> => {
    const name = (await outcome.getAttribute('aria-label')) ?? '';
    return [...name.matchAll(/(\d+) (?:error|warning|suggestion)/g)].reduce(
      (sum, m) => sum + Number(m[1]),
      0,
    );
  };
  await expect.poll(counted).toBeGreaterThan(0);
  const before = await counted();
  await page.getByRole('button', { name: 'Activities', pressed: true }).click();
  await expect.poll(counted).toBeGreaterThan(before);
});
