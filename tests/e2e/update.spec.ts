/** Story: a document comes back from the donor. What differs is looked at and taken over while a colleague goes on writing. */
import { readFile, writeFile } from '../../src/core/formats/index.ts';
import { countingId, type Document } from '../../src/core/model/index.ts';
import {
  cell,
  colleague,
  expect,
  expectAccessible,
  expectSaved,
  fixture,
  openFile,
  read,
  shareLink,
  show,
  test,
  writeBefore,
} from './support.ts';
import type { Page } from '@playwright/test';

const invented = fixture('clean-wells.docx');

/** The invented matrix as a donor might send it back. */
async function revisedWord(change: (doc: Document) => Document): Promise<Buffer> {
  const { document } = await readFile(read(invented), 'matrix', { newId: countingId('d') });
  const { bytes } = await writeFile(change(document), {
    to: 'iom-results-matrix',
    as: 'docx',
    language: 'en',
    date: '2026-11-21',
  });
  return Buffer.from(bytes);
}

const reworded = (doc: Document): Document => {
  const results = Object.values(doc.results).map((r) => ({
    ...r,
    statement: r.statement.replace(
      'wells running and tested',
      'wells running, fenced and tested every month',
    ),
  }));
  const gone = Object.values(doc.activities).find((a) => a.statement.includes('Tender'));
  const activities = Object.values(doc.activities).filter((a) => a !== gone);
  const links = Object.values(doc.links).filter((l) => l.from !== gone?.id);
  const byId = <R extends { id: string }>(list: R[]): Record<string, R> =>
    Object.fromEntries(list.map((r) => [r.id, r]));
  return {
    ...doc,
    results: byId(results),
    activities: byId(activities),
    links: byId(links),
    workplanRows: {},
  };
};

async function openRevised(page: Page, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'More for this project' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Update from a revised document…' }).press('Enter');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'revised.docx', mimeType: 'application/octet-stream', buffer });
}

test('a revised document is taken over while a colleague writes, and one undo takes it back', async ({
  server,
  browser,
}) => {
  const ada = await colleague(browser, 'Ada Osei');
  await openFile(ada.page, server.url, invented);
  const link = await shareLink(ada.page, 'Editor');
  const ben = await colleague(browser, 'Ben Sato');
  await ben.page.goto(link);
  await expectSaved(ben.page);
  await show(ben.page, 'Matrix');

  const { page } = ada;
  await openRevised(page, await revisedWord(reworded));
  const list = page.getByRole('region', { name: 'Outcome 1' });
  await expect(list.locator('ins')).toHaveText([', fenced', 'every month'].map((w) => new RegExp(w)));
  const removal = page.getByRole('checkbox', { name: /removed Activity 2/ });
  await expect(removal).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /reworded Outcome 1 · Statement/ })).toBeChecked();
  await expectAccessible(page);

  await writeBefore(ben.page, 'Outcome 1, Result', 'By 2028, ');
  await expect(list).toContainText('By 2028, Village');
  await removal.press('Space');
  await page.getByRole('button', { name: 'Take 2 over' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2 differences were taken over' })).toBeVisible();

  const both = /By 2028, Village.*running, fenced and tested every month/;
  await expect(cell(ben.page, 'Outcome 1, Result')).toContainText(both);
  await expect(ben.page.getByText('Tender and seal wells')).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo: Update from a revised document' }).click();
  await expect(cell(ben.page, 'Outcome 1, Result')).toContainText('By 2028, Village');
  await expect(cell(ben.page, 'Outcome 1, Result')).not.toContainText('fenced');
  expect([...ada.problems, ...ben.problems]).toEqual([]);
});

test('the same document says that there is nothing to take over', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Ada Osei');
  await openFile(page, server.url, invented);
  await openRevised(page, read(invented));
  await expect(
    page.getByRole('heading', { name: 'revised.docx says the same as this project' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Back to the project' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(problems).toEqual([]);
});
