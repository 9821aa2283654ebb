/** Working on the diagram: in place, by pointer and by keyboard. */
import type { Page } from '@playwright/test';
import { card, colleague, expect, openSample, test } from './support.ts';

async function sample(browser: Parameters<typeof colleague>[0], url: string): Promise<Page> {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, url);
  await expect(card(page, 'Outcome 2')).toBeVisible();
  return page;
}

test('a card is dragged to another place, stays there for everybody, and undo puts it back', async ({
  server,
  browser,
}) => {
  const page = await sample(browser, server.url);
  const output = card(page, 'Output 1.1');
  const before = await output.boundingBox();
  if (!before) throw new Error('The card is not on the sheet.');
  await page.mouse.move(before.x + 60, before.y + 40);
  await page.mouse.down();
  await page.mouse.move(before.x + 120, before.y + 45, { steps: 8 });
  await page.mouse.move(before.x - 20 + 60, before.y + 40, { steps: 4 });
  await page.mouse.move(before.x + 160, before.y + 42, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Undo: Move on the diagram' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Move on the diagram' }).click();
  await expect.poll(async () => Math.round((await output.boundingBox())?.x ?? 0)).toBe(Math.round(before.x));
});

test('a statement is edited on its card and Esc leaves it as it was', async ({ server, browser }) => {
  const page = await sample(browser, server.url);
  const output = card(page, 'Output 3.1');
  await output.dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Walking groups run');
  await page.keyboard.press('Escape');
  await expect(output).toContainText('Sixty schools');
  await output.dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Walking groups run');
  await page.keyboard.press('Enter');
  await expect(output).toContainText('Walking groups run');
});

test('a link to a second outcome gets its reason and an assumption, and the matrix names it', async ({
  server,
  browser,
}) => {
  const page = await sample(browser, server.url);
  await card(page, 'Output 2.2').click();
  await page.getByRole('button', { name: 'Lead to another result' }).click();
  await page.getByRole('menuitem', { name: /Outcome 3/ }).click();
  await page.getByRole('textbox', { name: 'Because' }).fill('drivers who know the rules wait for the groups');
  await page.getByRole('button', { name: 'Add: What else has to be true for this step?' }).click();
  await page.getByRole('textbox', { name: 'Assumption' }).fill('Groups walk at the times of the buses');
  await page.getByRole('group', { name: 'Views' }).getByRole('button', { name: 'Matrix' }).click();
  await expect(page.getByText('also contributes to Outcome 3')).toBeVisible();
  await expect(page.getByText('Groups walk at the times of the buses').first()).toBeVisible();
});

test('a contributing factor is added with its actor', async ({ server, browser }) => {
  const page = await sample(browser, server.url);
  await card(page, 'Outcome 1').click();
  await page.getByRole('button', { name: 'Add: Who else is working on it' }).click();
  await page.getByRole('textbox', { name: 'Contributing factor' }).fill('The province pays for street lamps');
  await page.getByRole('combobox', { name: 'Actor' }).fill('Province of Orlan');
  await page.getByRole('combobox', { name: 'Actor' }).blur();
  await expect(card(page, 'Province of Orlan')).toContainText('The province pays');
});

test('activities and factors can be hidden and shown', async ({ server, browser }) => {
  const page = await sample(browser, server.url);
  await expect(card(page, '1.1.1')).toBeVisible();
  await page.getByRole('button', { name: 'Activities' }).click();
  await expect(card(page, '1.1.1')).toHaveCount(0);
  await page.getByRole('button', { name: 'Activities' }).click();
  await expect(card(page, '1.1.1')).toBeVisible();
});
