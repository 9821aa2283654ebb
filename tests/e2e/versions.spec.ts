/** Story: the proposal goes out, work goes on, and somebody wants to see what was submitted and to have it back. */
import {
  card,
  cell,
  colleague,
  expect,
  expectAccessible,
  expectSaved,
  openSample,
  shareLink,
  show,
  test,
  writeBefore,
} from './support.ts';
import type { Page } from '@playwright/test';

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for this project' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Versions…' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Versions', level: 1 })).toBeVisible();
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name the design as it is now' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Look at ${name}` })).toBeVisible();
}

test('a version is named, looked at, compared and restored while a colleague types; undo takes it back', async ({
  server,
  browser,
}) => {
  const ana = await colleague(browser, 'Ana Petrova');
  const { page } = ana;
  await openSample(page, server.url);
  const link = await shareLink(page, 'Editor');
  await openVersions(page);
  await expect(page.getByRole('heading', { name: 'No version yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByRole('alert').getByText('Write a name first.')).toBeVisible();
  await keep(page, 'As submitted');
  await page.keyboard.press('Escape');

  await show(page, 'Matrix');
  await writeBefore(page, 'Outcome 1, Result', 'Nearly all of the ');
  await expectSaved(page);
  const changed = cell(page, 'Outcome 1, Result');
  await expect(changed).toContainText('Nearly all of the');

  await openVersions(page);
  await page.getByRole('button', { name: 'Look at As submitted' }).press('Enter');
  await expect(page.getByText('Nothing can be changed here.')).toBeVisible();
  await expect(card(page, 'Outcome 1')).not.toContainText('Nearly all');
  await expectAccessible(page);
  await page
    .getByRole('group', { name: 'How to show the version' })
    .getByRole('button', { name: 'Matrix' })
    .click();
  await expect(cell(page, 'Outcome 1, Result')).not.toContainText('Nearly all');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Look at As submitted' })).toBeFocused();

  await page.getByRole('button', { name: 'Compare As submitted with now' }).press('Enter');
  await expect(page.getByText('Nearly all of the').first()).toBeVisible();
  await page.keyboard.press('Escape');

  const ben = await colleague(browser, 'Ben Osei');
  await ben.page.goto(link);
  await show(ben.page, 'Matrix');
  await cell(ben.page, 'Outcome 2, Result').dblclick();
  await ben.page.keyboard.press('ControlOrMeta+End');
  await ben.page.keyboard.type(' And Ben is');

  await page.getByRole('button', { name: 'More for As submitted' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Restore…' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Undo takes it back');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore this version' }).press('Enter');
  await expect(page.getByText('“As submitted” is restored. Undo takes it back.')).toBeVisible();
  await expect(changed).not.toContainText('Nearly all');
  // Ben goes on in the very field that went back under his hands.
  await ben.page.keyboard.type(' still typing');
  await ben.page.keyboard.press('Enter');
  await expect(cell(ben.page, 'Outcome 1, Result')).not.toContainText('Nearly all');
  await expect(cell(page, 'Outcome 2, Result')).toContainText('still typing');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(changed).toContainText('Nearly all of the');
  await expect(cell(page, 'Outcome 2, Result')).toContainText('still typing');
  await openVersions(page);
  await expect(page.getByRole('button', { name: /^Look at Before a version was restored/ })).toBeVisible();
  expect([...ana.problems, ...ben.problems]).toEqual([]);
});

test('any two versions are compared, one is renamed, taken out as a file, and deleted', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Ana Petrova');
  await openSample(page, server.url);
  await openVersions(page);
  await keep(page, 'As submitted');
  await page.keyboard.press('Escape');
  await show(page, 'Matrix');
  await writeBefore(page, 'Outcome 1, Result', 'Nearly all of the ');
  await expectSaved(page);
  await openVersions(page);
  await keep(page, 'After inception');
  await page.getByRole('checkbox', { name: 'Choose As submitted for comparing' }).press('Space');
  await expect(page.getByText('Choose one more version')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Choose After inception for comparing' }).press('Space');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Compare the two' }).press('Enter');
  // Until the comparison stands, Esc is the list's and leads back to the work.
  await expect(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  await expect(page.getByText('As submitted').first()).toBeVisible();
  await expect(page.getByText('Nearly all of the').first()).toBeVisible();
  await page.keyboard.press('Escape');

  const menu = async (name: string, entry: string): Promise<void> => {
    await page.getByRole('button', { name: `More for ${name}` }).press('Enter');
    await page.getByRole('menuitem', { name: entry }).press('Enter');
  };
  await menu('After inception', 'Rename…');
  await page.getByRole('textbox', { name: 'Name of the version' }).fill('After the inception workshop');
  await page.keyboard.press('Enter');
  await menu('After the inception workshop', 'Delete…');
  await page.getByRole('button', { name: 'Delete this version' }).press('Enter');
  await expect(page.getByText('“After the inception workshop” is deleted.')).toBeVisible();

  await menu('As submitted', 'Export…');
  await expect(page.getByRole('heading', { name: 'Export As submitted' })).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('Outcome 1');
  await expect(preview).not.toContainText('Nearly all');
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('whoever may only read looks at versions, on a phone too', async ({ server, browser }) => {
  const ana = await colleague(browser, 'Ana Petrova');
  await openSample(ana.page, server.url);
  const link = await shareLink(ana.page, 'Reader');
  await openVersions(ana.page);
  await keep(ana.page, 'As submitted');

  const vi = await colleague(browser, 'Vi Tran', { viewport: { width: 390, height: 844 } });
  await vi.page.goto(link);
  await openVersions(vi.page);
  await expect(vi.page.getByRole('textbox')).toHaveCount(0);
  await vi.page.getByRole('button', { name: 'More for As submitted' }).press('Enter');
  await expect(vi.page.getByRole('menuitem')).toHaveText(['Export…']);
  await vi.page.keyboard.press('Escape');
  await expectAccessible(vi.page);
  await vi.page.getByRole('button', { name: 'Look at As submitted' }).click();
  await expect(cell(vi.page, 'Outcome 1, Result')).toBeVisible();
  await expect(vi.page.getByRole('button', { name: 'Restore…' })).toHaveCount(0);
  await expectAccessible(vi.page);
  expect([...ana.problems, ...vi.problems]).toEqual([]);
});

test('without the server the page says where versions are', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Ana Petrova');
  await openSample(page, server.url);
  await openVersions(page);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Outcome 1')).toBeVisible();
  await server.kill();
  await openVersions(page);
  await expect(page.getByRole('alert')).toContainText('Versions are kept on the server');
  await server.start();
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'No version yet' })).toBeVisible();
  expect(problems).toEqual([]);
});
