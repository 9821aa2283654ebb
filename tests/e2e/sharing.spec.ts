/** Who may do what: an owner makes links of each role, changes and revokes them while others are in, and asks for a passphrase. */
import type { Page } from '@playwright/test';
import {
  cell,
  colleague,
  expect,
  expectAccessible,
  expectSaved,
  linkOf,
  openSample,
  shareLink,
  show,
  test,
  writeBefore,
} from './support.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Links into this project' });
const open = (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click();

test('each role sees what it may do, and only owners see the links', async ({ server, browser }) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const here: Record<string, RegExp | null> = {
    Owner: null,
    Editor: null,
    Commenter: /^You are here to comment and suggest\./,
    'Workshop participant': /^You are here to suggest and vote\./,
    Reader: /^You are here to read\./,
  };
  const b = await colleague(browser, 'Tomás Rivera');
  for (const [role, words] of Object.entries(here)) {
    await b.page.goto(await shareLink(a.page, role as 'Editor'));
    await expectSaved(b.page);
    if (words) await expect(b.page.getByText(words)).toBeVisible();
    await open(b.page);
    const dialog = b.page.getByRole('dialog', { name: 'Share' });
    if (role === 'Owner') await expect(list(b.page).getByRole('listitem')).toHaveCount(2);
    else await expect(dialog.getByText(/^Links are made by the owners of the project\./)).toBeVisible();
    await b.page.keyboard.press('Escape');
  }
  expect(b.problems).toEqual([]);
});

test('a role that an owner changes is felt in the open page, both ways, and nothing that was written is lost', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await shareLink(a.page, 'Editor'));
  await show(b.page, 'Matrix');
  await writeBefore(b.page, 'Output 1.1, Result', 'Mine. ');
  await expectSaved(b.page);

  await open(a.page);
  const change = async (role: string): Promise<void> => {
    await list(a.page)
      .getByRole('button', { name: /^Change the link/ })
      .click();
    await list(a.page).getByRole('combobox', { name: 'Role' }).selectOption(role);
    await list(a.page).getByRole('button', { name: 'Keep the changes' }).click();
    await expect(list(a.page).getByRole('listitem').first()).toContainText(role);
  };
  await change('Reader');
  await expect(b.page.getByText('For reading', { exact: true })).toBeVisible();
  await expect(b.page.getByRole('status').filter({ hasText: 'An owner has changed' })).toBeVisible();
  await cell(b.page, 'Output 1.1, Result').dblclick();
  await b.page.keyboard.type('no');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Mine. Eight');
  await expectSaved(b.page);

  await change('Editor');
  await expect(b.page.getByText('For reading', { exact: true })).toHaveCount(0);
  await writeBefore(b.page, 'Output 1.1, Result', 'Again. ');
  await expectSaved(b.page);
  expect(b.problems).toEqual([]);
});

test('a link that is revoked shuts the open page, whose work can still be saved; given back, it opens again', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  const link = await shareLink(a.page, 'Editor');
  await b.page.goto(link);
  await expectSaved(b.page);
  await open(a.page);
  await list(a.page)
    .getByRole('button', { name: /^Revoke the link/ })
    .click();
  await expect(list(a.page).getByText(/^Revoked\./)).toBeVisible();
  await expect(
    b.page.getByText('This link does not open the project any more', { exact: false }),
  ).toBeVisible();
  const saving = b.page.waitForEvent('download');
  await b.page.getByRole('button', { name: 'Save a copy' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.throughline\.json$/);

  await list(a.page)
    .getByRole('button', { name: /^Give the link .* back$/ })
    .click();
  await expect(list(a.page).getByRole('button', { name: /^Revoke the link/ })).toBeVisible();
  await b.page.reload();
  await expectSaved(b.page);
});

test('a link with a passphrase opens for whoever knows it, and asks again when it is another one', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  await open(a.page);
  const making = a.page.getByRole('region', { name: 'A new link' });
  await making.getByRole('combobox', { name: 'Role' }).selectOption('Editor');
  await making.getByRole('textbox', { name: 'For whom' }).fill('Ministry');
  await making.getByLabel('Passphrase', { exact: true }).fill('eleven wells');
  await making.getByRole('combobox', { name: 'Ends' }).selectOption('In a week');
  await making.getByRole('button', { name: 'Make the link' }).click();
  const link = await a.page.getByRole('textbox', { name: 'The new link' }).inputValue();
  await expect(list(a.page).getByText(/ends .* asks for a passphrase/)).toBeVisible();
  await expectAccessible(a.page);

  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(link);
  const said = b.page.getByLabel('Passphrase', { exact: true });
  await said.fill('twelve wells');
  await said.press('Enter');
  await expect(b.page.getByText('This is not the passphrase.', { exact: false })).toBeVisible();
  await expectAccessible(b.page);
  await said.fill('eleven wells');
  await said.press('Enter');
  await expectSaved(b.page);
  await b.page.reload();
  await expectSaved(b.page);

  await list(a.page)
    .getByRole('button', { name: /^Change the link “Editor: Ministry”/ })
    .click();
  await list(a.page).getByLabel('Passphrase', { exact: true }).fill('thirteen wells');
  await list(a.page).getByRole('button', { name: 'Keep the changes' }).click();
  await b.page.getByRole('button', { name: 'Enter the passphrase' }).click();
  await b.page.getByLabel('Passphrase', { exact: true }).fill('thirteen wells');
  await b.page.getByRole('button', { name: 'Open the project' }).click();
  await expectSaved(b.page);
});

test('a new key for one’s own link takes the page along and leaves the old address worth nothing', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const before = await linkOf(a.page);
  await open(a.page);
  await list(a.page)
    .getByRole('button', { name: /^Give the link “Owner” a new key/ })
    .click();
  await expect.poll(() => linkOf(a.page)).not.toBe(before);
  await expectSaved(a.page);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(before);
  await expect(b.page.getByRole('heading', { name: 'This project does not open here' })).toBeVisible();
});
