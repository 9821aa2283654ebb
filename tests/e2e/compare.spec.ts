/** Story: before the donor's visit somebody holds the design of today against the file that was submitted. */
import { writeFile } from '../../src/core/formats/index.ts';
import { create, type AnyRecord, type Document, type TableName } from '../../src/core/model/index.ts';
import { safeCrossings } from '../../src/core/samples/safeCrossings.ts';
import { colleague, expect, expectAccessible, fixture, openSample, test } from './support.ts';
import type { Page } from '@playwright/test';

type Change = readonly [table: TableName, id: string, values: object | null];

const changed = (doc: Document, changes: readonly Change[]): Document => {
  const tables: Partial<Record<TableName, Record<string, AnyRecord>>> = {};
  for (const [table, id, values] of changes) {
    const rows = (tables[table] ??= { ...doc[table] });
    const { [id]: old, ...others } = rows;
    tables[table] = values === null ? others : { ...others, [id]: { ...old, ...values } as AnyRecord };
  }
  return { ...doc, ...tables } as Document;
};

/** The sample as it may have been submitted, one difference of each kind from what it is today. */
const submitted = (): Document =>
  changed(safeCrossings(), [
    ['results', 'output-2-2', { statement: 'Bus and taxi drivers of two companies know the new rules.' }],
    ['targets', 'target-5', { text: '18' }],
    ['activities', 'activity-5', null],
    ['links', 'activity-5--output-2-1', null],
    ['workplanRows', 'plan-activity-5', null],
    ['links', 'output-1-2--outcome-2', null],
    [
      'activities',
      'activity-old',
      create('activities', 'activity-old', {
        statement: 'Print a leaflet for every household.',
        homeLink: 'old-link',
      }),
    ],
    ['links', 'old-link', create('links', 'old-link', { from: 'activity-old', to: 'output-3-1' })],
    ['links', 'activity-9--output-3-1', { to: 'output-2-2' }],
    ['assumptions', 'assumption-1', { statement: 'Snow is cleared before school starts.' }],
  ]);

async function asFile(doc: Document): Promise<Buffer> {
  const { bytes } = await writeFile(doc, {
    to: 'throughline-json',
    as: 'json',
    language: 'en',
    date: '2026-02-02',
  });
  return Buffer.from(bytes);
}

async function compareWith(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'More for this project' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Compare with a file…' }).press('Enter');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

const view = (page: Page, name: 'List' | 'Diagram' | 'Matrix'): Promise<void> =>
  page.getByRole('group', { name: 'How to show it' }).getByRole('button', { name }).click();

test('what differs from the submitted file is read as a list, on the diagram and in the matrix', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Ada Osei');
  await openSample(page, server.url);
  await compareWith(page, 'submitted.throughline.json', await asFile(submitted()));

  const list = page.getByRole('complementary', { name: 'What differs' });
  await expect(list.getByRole('heading', { level: 2 })).toContainText(
    'between submitted.throughline.json and Now',
  );
  const second = list.getByRole('region', { name: 'Outcome 2' });
  await expect(second.getByText('reworded Output 2.2 · Statement')).toBeVisible();
  await expect(second.locator('ins').filter({ hasText: 'four' })).toBeVisible();
  await expect(second.locator('del').filter({ hasText: 'two' })).toBeVisible();

  await test.step('by keyboard from one to the next, each said aloud', async () => {
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
    await expect(list.locator('[aria-current=true]')).toHaveCount(1);
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /Output|Activity|Assumption/ })).toHaveCount(1);
  });

  await test.step('only one kind', async () => {
    const kinds = page.getByRole('group', { name: 'Show' });
    await kinds.getByRole('button', { name: /^Other values/ }).click();
    await expect(list.getByText('Target')).toBeVisible();
    await expect(list.locator('.change')).toHaveCount(1);
    await kinds.getByRole('button', { name: /^All/ }).click();
  });

  await test.step('on the diagram with a ghost of what went', async () => {
    await view(page, 'Diagram');
    const ghost = page.getByRole('group', { name: /removed$/ });
    await expect(ghost).toContainText('Print a leaflet for every household.');
    await page.getByRole('button', { name: /moved from Output 2.2. Show it in the list/ }).click();
    await expect(list.locator('[aria-current=true]')).toContainText('stood under Output 2.2');
    await expectAccessible(page);
  });

  await test.step('in the matrix', async () => {
    await view(page, 'Matrix');
    const target = page.getByRole('cell', { name: /was 18/ });
    await expect(target.locator('del')).toHaveText('18');
    await expect(target.locator('ins')).toHaveText('24');
    await expectAccessible(page);
  });

  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Views' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('a file without a difference, of another project or of another kind is answered with a sentence', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Ada Osei');
  await openSample(page, server.url);
  await compareWith(page, 'today.throughline.json', await asFile(safeCrossings()));
  await expect(page.getByText('Nothing differs between today.throughline.json and Now.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const other = create('results', 'elsewhere', { level: 'objective', statement: 'Another project' });
  const empty = Object.fromEntries(Object.keys(safeCrossings()).map((key) => [key, {}]));
  const another = {
    ...empty,
    schemaVersion: 1,
    project: safeCrossings().project,
    results: { elsewhere: other },
  };
  await compareWith(page, 'other.throughline.json', await asFile(another as unknown as Document));
  await expect(page.getByRole('alert')).toContainText('is of another project');
  await page.locator('input[type=file]').setInputFiles(fixture('clean-wells.docx'));
  await expect(page.getByRole('alert')).toContainText('is no Throughline project file');
});
