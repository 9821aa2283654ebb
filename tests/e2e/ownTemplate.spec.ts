/** An organisation's own form is filled: what will be filled is shown first, what is wrong is named, and the form is there next time. */
import { strFromU8, unzipSync } from 'fflate';
import { docx, p, tbl, tc, tr } from '../fixtures/wordXml.ts';
import { colleague, expect, expectAccessible, fixture, openFile, read, test } from './support.ts';

const form = (...cells: readonly string[]): Buffer =>
  Buffer.from(
    docx({
      body: `${p('Form of {project.title}')}${tbl([tr(cells.map((text) => tc(text)))], cells.length)}`,
    }),
  );

test('a template is chosen, looked through, filled and remembered', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, fixture('clean-wells.docx'));
  await page.getByRole('button', { name: 'Export' }).click();
  const list = page.getByRole('navigation', { name: 'What to write' });
  await list.getByRole('button', { name: /Your own template/ }).click();
  await expect(page.getByText('Until you choose one, the example is filled.')).toBeVisible();

  const chooser = page.getByLabel('Choose a template…').and(page.locator('input'));
  await chooser.setInputFiles({
    name: 'form.docx',
    mimeType: '',
    buffer: form('{#outcomes}{outcom.label}', '{/outcomes}'),
  });
  await expect(
    page.getByText(
      '{outcom.label}, table 1, row 1: there is no such placeholder here; did you mean {outcome.label}?',
    ),
  ).toBeVisible();

  await chooser.setInputFiles({
    name: 'form.docx',
    mimeType: '',
    buffer: form('{#outcomes}{label}', '{statement}{/outcomes}'),
  });
  const uses = page.getByRole('table', { name: 'What will be filled' });
  await expect(uses.getByRole('row', { name: '{#outcomes} table 1, row 1 2 items' })).toBeVisible();
  await expect(uses.getByRole('row', { name: /\{label\} table 1, row 1 Outcome 1/ })).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText('“form.docx”, kept on this device for every project.')).toBeVisible();
  await expect(uses).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save Word file' }).click(),
  ]);
  const xml = strFromU8(unzipSync(read(await download.path()))['word/document.xml'] as Uint8Array);
  expect(xml.replace(/<[^>]*>/g, '')).toContain('Form of Clean Wells, phase II');
  expect(xml).toContain('Outcome 2');
  expect(xml).not.toContain('{');

  await page.getByRole('button', { name: 'Forget it' }).click();
  const [example] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the example for Excel' }).click(),
  ]);
  expect(example.suggestedFilename()).toBe('template.xlsx');
  expect(problems).toEqual([]);
});
