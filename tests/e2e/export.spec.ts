/** Story 6: a document goes out in the layout in which it came, and coming in again it is the same project. */
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from '../../src/core/formats/index.ts';
import { countingId } from '../../src/core/model/index.ts';
import {
  colleague,
  expect,
  expectAccessible,
  fixture,
  hasRealMatrix,
  openFile,
  read,
  realMatrix,
  test,
} from './support.ts';

const matrix = hasRealMatrix ? realMatrix : fixture('clean-wells.docx');

test('Word, Excel, SVG, PNG, PDF, slides and the project file go out, and the Word file comes back the same', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, matrix);
  await page.getByRole('button', { name: 'Export' }).click();
  const save = async (pick: RegExp, kind: string | null, button: string): Promise<Buffer> => {
    await page.getByRole('navigation', { name: 'What to write' }).getByRole('button', { name: pick }).click();
    if (kind) await page.getByRole('radio', { name: kind }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return read(await download.path());
  };
  const again = (bytes: Buffer, name: string) => readFile(bytes, name, { newId: countingId() });
  const original = await again(read(matrix), 'a.docx');
  const word = await again(await save(/2012 layout/, 'Word', 'Save Word file'), 'b.docx');
  // Notes have no place in a donor's document, and an activity without a row of the work plan gets one there.
  const carried = (file: typeof word) =>
    file.rows
      .filter((r) => r.kind !== 'workplanRow')
      .map((r) => [r.kind, r.label, r.text, r.kind === 'assumption' ? r.why : '']);
  expect(carried(word)).toEqual(carried(original));
  const json = await again(await save(/Whole project/, null, 'Save project file'), 'c.json');
  expect(json.counts.output).toBe(original.counts.output);
  expect((await save(/2012 layout/, 'Excel', 'Save Excel file')).subarray(0, 2).toString()).toBe('PK');
  expect((await save(/Diagram/, 'SVG', 'Save SVG picture')).toString()).toContain('<svg');
  expect((await save(/Diagram/, 'PNG', 'Save PNG picture')).subarray(1, 4).toString()).toBe('PNG');
  expect((await save(/Diagram/, 'PDF', 'Save PDF')).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByLabel('Paper').selectOption('a3-portrait');
  expect((await save(/Diagram/, 'PDF', 'Save PDF')).toString('latin1')).toContain(
    '/MediaBox [0 0 841.89 1190.55]',
  );
  expect((await save(/Diagram/, 'PowerPoint', 'Save PowerPoint file')).subarray(0, 2).toString()).toBe('PK');
  expect(problems).toEqual([]);
});

test('an IATI file is asked what a design does not hold, and the answer names what is still missing', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, fixture('clean-wells.docx'));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /IATI activity/ }).click();
  const asked = page.getByRole('region', { name: 'What IATI asks for' });
  await asked.getByLabel(/^Sector/).fill('14030');
  await page.getByRole('button', { name: 'Save IATI file' }).click();
  const answer = page.getByRole('alert');
  await expect(answer).toContainText('the status of the activity');
  await expect(answer).not.toContainText('the purpose code');
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('what the donor would ask stands first, leads to its field, and never stops the document', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, fixture('clean-wells.docx'));
  await page.getByRole('button', { name: 'Export' }).click();
  const donor = page.getByRole('region', { name: 'Before it goes to the donor' });
  // The project is still in drafting: these are the questions of a submission.
  await expect(donor).toContainText(/\d+ errors?, \d+ warnings/);
  await expect(donor).toContainText('International Organization for Migration');
  await donor.getByRole('button', { name: /^Show all/ }).click();
  await expect(donor.getByRole('button', { name: /No risk is named/ })).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save Word file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  await donor.getByRole('button', { name: /^Error: Outcome 2, indicator 1/ }).click();
  await expect(page.getByRole('textbox', { name: /^Indicator/ }).and(page.locator(':focus'))).toBeVisible();
  expect(problems).toEqual([]);
});

test('a project that is fit to be sent has nothing to report, and an empty one is not praised for it', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  const donor = page.getByRole('region', { name: 'Before it goes to the donor' });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Health project' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(donor).toContainText('Nothing to report');
  await page.getByRole('navigation', { name: 'What to write' }).getByRole('button', { name: /SVG/ }).click();
  await expect(donor).toHaveCount(0);
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Blank' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^IOM results matrix Word/ }).click();
  await expect(donor).toContainText('Nothing is written yet');
});

test('each IOM document shows what will go out before it is saved', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, fixture('clean-wells.docx'));
  await page.getByRole('button', { name: 'Export' }).click();
  const pick = (name: RegExp) =>
    page.getByRole('navigation', { name: 'What to write' }).getByRole('button', { name }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await pick(/work plan/i);
  await expect(preview.getByRole('columnheader', { name: 'Party responsible' })).toBeVisible();
  await expect(preview.getByRole('cell', { name: 'x' }).first()).toBeVisible();
  await expectAccessible(page);
  await pick(/risk management plan/i);
  await expect(preview).toContainText('No risk is named yet');
  await pick(/monitoring framework/i);
  await expect(preview.getByRole('columnheader', { name: 'Frequency' })).toBeVisible();
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('a donor’s document is previewed in the donor’s language, in an organisation’s own words, and saved so', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, fixture('clean-wells.docx'));
  await page.getByRole('button', { name: 'Export' }).click();
  const formats = page.getByRole('navigation', { name: 'What to write' });
  await formats.getByRole('searchbox', { name: 'Find a format' }).fill('classic');
  await expect(formats.getByRole('button')).toHaveCount(1);
  await formats.getByRole('button', { name: /Classic logframe/ }).click();
  await page.getByLabel('Language of the labels').selectOption('fr');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('columnheader', { name: 'Logique d’intervention' })).toBeVisible();
  await page.getByText('Edit the labels').click();
  await page.getByLabel('Instead of “Hypothèses”').fill('Suppositions');
  await expect(preview.getByRole('columnheader', { name: 'Suppositions' })).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save Word file' }).click(),
  ]);
  expect(wordsOf(read(await file.path()))).toContain('Suppositions');
  // Chosen once, it is the choice of next time.
  await page.reload();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(preview.getByRole('columnheader', { name: 'Suppositions' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('what a format cannot carry is counted first, and each line leads to what it is about', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Health project' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  const losses = page.getByRole('region', { name: 'What this format cannot carry' });
  await losses.getByText(/^\d+ risks?\.$/).click();
  await losses.getByRole('button', { name: 'Risk 1' }).click();
  await expect(page.locator(':focus')).toHaveAccessibleName(/risk/i);
  expect(problems).toEqual([]);
});

const wordsOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array);
