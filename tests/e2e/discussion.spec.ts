/** Comments, suggestions and votes of those who may not edit, and what becomes of what they may not write. */
import type { Page } from '@playwright/test';
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

test('what was written offline by somebody who may only comment now is undone, explained, and can be kept', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await shareLink(a.page, 'Editor'));
  await show(b.page, 'Matrix');
  await expectSaved(b.page);
  await b.context.setOffline(true);
  await writeBefore(b.page, 'Output 1.1, Result', 'Nobody saw this. ');
  await expect(b.page.getByRole('status').filter({ hasText: 'Offline' })).toBeVisible({ timeout: 30_000 });

  await a.page.getByRole('button', { name: 'Share', exact: true }).click();
  const list = a.page.getByRole('region', { name: 'Links into this project' });
  await list.getByRole('button', { name: /^Change the link/ }).click();
  await list.getByRole('combobox', { name: 'Role' }).selectOption('Commenter');
  await list.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(list.getByRole('listitem').first()).toContainText('Commenter');

  await b.context.setOffline(false);
  const dialog = b.page.getByRole('dialog', { name: 'Your last changes were not taken' });
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await expectAccessible(b.page);
  const saving = b.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save what I had as a file' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.throughline\.json$/);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expectSaved(b.page);
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).not.toContainText('Nobody saw this.');

  await b.page.reload();
  await expectSaved(b.page);
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).not.toContainText('Nobody saw this.');
  expect(b.problems).toEqual([]);
});

const panel = (page: Page) => page.getByRole('complementary', { name: 'Discussion' });

test('a commenter comments and suggests by keyboard, and the editor sees it live, answers and accepts', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await shareLink(a.page, 'Commenter'));
  await expectSaved(b.page);
  await expect(panel(b.page).getByText('No comments yet.')).toBeVisible();
  await card(b.page, 'Eight municipalities').first().click();
  await b.page.keyboard.press('m');
  await b.page.keyboard.type('Which eight?');
  await b.page.keyboard.press('Control+Enter');
  await expect(panel(b.page).getByText('Which eight?')).toBeVisible();
  await expectSaved(b.page);
  await expectAccessible(b.page);

  await a.page.getByRole('button', { name: /^Discussion 1$/ }).click();
  const thread = panel(a.page).getByRole('article').filter({ hasText: 'Which eight?' });
  await thread.getByRole('button', { name: 'Reply' }).click();
  await a.page.keyboard.type('Those along the main road.');
  await a.page.keyboard.press('Control+Enter');
  await expect(panel(b.page).getByText('Those along the main road.')).toBeVisible();
  await panel(b.page).getByRole('button', { name: 'Resolve' }).click();
  await expect(thread).toHaveCount(0);

  await b.page.keyboard.press('Control+Alt+s');
  const words = panel(b.page).getByLabel('The words');
  await expect(words).toBeFocused();
  const suggest = panel(b.page).getByRole('button', { name: 'Suggest', exact: true });
  await expect(suggest).toBeDisabled();
  await words.fill('Nine municipalities build crossings');
  await b.page.keyboard.press('Control+Enter');
  await panel(a.page)
    .getByRole('button', { name: /^Suggestions/ })
    .click();
  const suggestion = panel(a.page).getByRole('article').filter({ hasText: 'Nine municipalities' });
  await expect(suggestion).toBeVisible();
  await expectAccessible(a.page);
  await suggestion.getByRole('button', { name: 'Accept' }).click();
  await show(b.page, 'Matrix');
  await expect(cell(b.page, 'Output 1.1, Result')).toContainText('Nine municipalities build crossings');
  await expect(suggestion).toHaveCount(0);
  await expect(panel(a.page).getByText(/^Nothing open here\./)).toBeVisible();
  expect([...a.problems, ...b.problems]).toEqual([]);
});

test('a participant votes and suggests, and has no way to change anything', async ({ server, browser }) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await shareLink(a.page, 'Workshop participant'));
  await expectSaved(b.page);
  await a.page.keyboard.press('Control+Alt+s');
  await panel(a.page).getByLabel('The words').fill('Meet the school boards first');
  await panel(a.page).getByRole('button', { name: 'Suggest', exact: true }).click();

  const suggestion = panel(b.page).getByRole('article').filter({ hasText: 'Meet the school boards first' });
  await suggestion.getByRole('button', { name: /^For/ }).click();
  await expect(suggestion.getByRole('button', { name: 'For 1' })).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(a.page).getByRole('button', { name: 'For 1' })).toBeVisible();
  await expect(suggestion.getByRole('button', { name: /Accept|Decline/ })).toHaveCount(0);
  await panel(b.page)
    .getByRole('button', { name: /^Comments/ })
    .click();
  await expect(panel(b.page).getByRole('textbox')).toHaveCount(0);
  await expectSaved(b.page);
  expect([...a.problems, ...b.problems]).toEqual([]);
});

test('a row of the matrix is commented on and a change suggested from its menu, with the mouse and by keyboard', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await shareLink(a.page, 'Commenter'));
  await expectSaved(b.page);
  await show(b.page, 'Matrix');
  await cell(b.page, 'Output 1.1, Result').click({ button: 'right' });
  await expectAccessible(b.page);
  await b.page.getByRole('menuitem', { name: 'Comment' }).click();
  const words = panel(b.page).getByRole('textbox', { name: 'Comment on Output 1.1' });
  await expect(words).toBeFocused();
  await b.page.keyboard.type('Which eight?');
  await b.page.keyboard.press('Control+Enter');
  await expect(panel(b.page).getByText('Which eight?')).toBeVisible();

  await cell(b.page, 'Output 1.1, indicator 1, Target').focus();
  await b.page.keyboard.press('Shift+F10');
  await b.page.getByRole('menuitem', { name: 'Suggest a change' }).press('Enter');
  await expect(panel(b.page).getByLabel('The words')).toBeFocused();

  const c = await colleague(browser, 'Reader');
  await c.page.goto(await shareLink(a.page, 'Reader'));
  await show(c.page, 'Matrix');
  await cell(c.page, 'Output 1.1, Result').click({ button: 'right' });
  await expect(c.page.getByRole('menuitem')).toHaveCount(0);

  await a.page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(a.page.getByText('1 comment or suggestion, with the votes.')).toBeVisible();
  expect([...a.problems, ...b.problems, ...c.problems]).toEqual([]);
});

test('a commenter takes back what was said last, for everybody, and brings it again', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  await openSample(a.page, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await shareLink(a.page, 'Commenter'));
  await expectSaved(b.page);
  await card(b.page, 'Eight municipalities').first().click();
  await b.page.keyboard.press('m');
  await b.page.keyboard.type('Which eight?');
  await b.page.keyboard.press('Control+Enter');
  await a.page.getByRole('button', { name: /^Discussion 1$/ }).click();
  const seen = panel(a.page).getByText('Which eight?');
  await expect(seen).toBeVisible();
  await b.page.getByRole('button', { name: 'Undo: Comment' }).click();
  await expect(seen).toHaveCount(0);
  await expectSaved(b.page);
  await b.page.getByRole('button', { name: 'Redo' }).click();
  await expect(seen).toBeVisible();
  await expectSaved(b.page);
  expect([...a.problems, ...b.problems]).toEqual([]);
});
