/** Working on the diagram: in place, by pointer and by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { card, colleague, expect, expectSaved, linkOf, openSample, test } from './support.ts';

async function sample(browser: Parameters<typeof colleague>[0], url: string): Promise<Page> {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, url);
  await expect(card(page, 'Outcome 2')).toBeVisible();
  return page;
}

const middle = async (of: Locator): Promise<{ x: number; y: number }> => {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not on the sheet.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Presses at one place and lets go at another; a hand does not go there in one step. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

/** From the port at a side of a card, which shows when the pointer is on the card. */
async function dragFromPort(page: Page, from: Locator, side: 'top' | 'bottom', to: { x: number; y: number }) {
  await from.hover();
  await drag(page, await middle(from.locator(`.react-flow__handle-${side}`)), to);
}

test('a card is dragged to another place, stays there for everybody, and undo puts it back', async ({
  server,
  browser,
}) => {
  const page = await sample(browser, server.url);
  const b = await colleague(browser, 'Tomás Rivera');
  await b.page.goto(await linkOf(page));
  await expect(card(b.page, 'Output 2.2')).toBeVisible();
  const gap = async (on: Page): Promise<number> =>
    Math.round((await middle(card(on, 'Output 2.2'))).x - (await middle(card(on, 'Output 2.1'))).x);
  const before = await gap(b.page);
  const from = await middle(card(page, 'Output 2.2'));
  await drag(page, from, { x: from.x + 120, y: from.y + 10 });
  await expect.poll(() => gap(b.page)).toBeGreaterThan(before + 60);
  const after = await gap(b.page);
  await expectSaved(page);
  await b.page.reload();
  await expect(card(b.page, 'Output 2.2')).toBeVisible();
  await expect.poll(() => gap(b.page)).toBe(after);
  await page.getByRole('button', { name: 'Undo: Move on the diagram' }).click();
  await expect.poll(() => gap(b.page)).toBe(before);
});

test('dragged into empty space a link offers what may be made there, and nothing else', async ({
  server,
  browser,
}) => {
  const page = await sample(browser, server.url);
  const outcome = card(page, 'Outcome 3');
  const { y } = await middle(card(page, 'Output 3.1'));
  await dragFromPort(page, outcome, 'bottom', { x: (await middle(outcome)).x - 90, y });
  const menu = page.getByRole('menu', { name: 'What to add to Outcome 3' });
  await expect(menu.getByRole('menuitem').first()).toHaveText(/^New Output that leads here/);
  await expect(
    menu.getByRole('menuitem', { name: /Objective that leads here|Output it leads to/ }),
  ).toHaveCount(0);
  await menu.getByRole('menuitem').first().click();
  await expect(page.getByRole('textbox').and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.type('Crossing guards are paid');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Crossing guards are paid')).toContainText('Output 3.');
});

test('a link is drawn from card to card; where none may be, the page says why', async ({
  server,
  browser,
}) => {
  const page = await sample(browser, server.url);
  await dragFromPort(page, card(page, 'Output 3.1'), 'top', await middle(card(page, 'Outcome 3')));
  await expect(page.getByText('This link is there already.')).toBeVisible();
  const output = card(page, 'Output 2.1');
  await dragFromPort(page, output, 'top', await middle(card(page, 'Outcome 1')));
  await expect(output).toContainText('also to Outcome 1');
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
