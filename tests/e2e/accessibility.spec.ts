/** Every screen passes axe, on a desk and on a phone; menus by keys. */
import {
  card,
  colleague,
  expect,
  expectAccessible,
  fileInput,
  fixture,
  openSample,
  show,
  test,
  writeBefore,
} from './support.ts';

test('the start page, the review of a file and a refusal are accessible', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await expectAccessible(page);
  await fileInput(page).setInputFiles({ name: 'empty.docx', mimeType: '', buffer: Buffer.alloc(0) });
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expectAccessible(page);
  await fileInput(page).setInputFiles(fixture('clean-wells.docx'));
  await expect(page.getByRole('button', { name: 'Looks right, open the diagram' })).toBeVisible();
  await expectAccessible(page);
});

for (const view of ['Diagram', 'Split', 'Matrix', 'Outline'] as const) {
  test(`the view “${view}” is accessible`, async ({ server, browser }) => {
    const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
    await openSample(page, server.url);
    await show(page, view);
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });
}

test('on a phone the outline is accessible', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova', {
    viewport: { width: 390, height: 844 },
  });
  await openSample(page, server.url);
  await expect(page.getByRole('navigation', { name: 'Outline' })).toBeVisible();
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('what opens beside and above the work is accessible', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await card(page, 'Outcome 2').click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Checks/ }).click();
  const finding = page.getByRole('complementary', { name: 'Checks' }).getByRole('article').first();
  await finding.getByRole('button', { name: 'Why, and what to do' }).click();
  const help = await finding.getByRole('link', { name: 'Read more' }).getAttribute('href');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('textbox', { name: 'The new link' })).toBeVisible();
  await page.getByRole('button', { name: /^Change the link/ }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('navigation', { name: 'What to write' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(new URL(help ?? '', server.url).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('comparing, on a desk and on a phone, and the panel of reasons are accessible', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  const more = async (entry: string): Promise<void> => {
    await page.getByRole('button', { name: 'More for this project' }).press('Enter');
    await page.getByRole('menuitem', { name: entry }).press('Enter');
  };
  await more('Versions…');
  await page.getByLabel('Name the design as it is now').fill('As approved');
  await page.getByLabel('This is the approved design').check();
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('“As approved” is the baseline now.')).toBeVisible();
  await page.keyboard.press('Escape');
  await show(page, 'Matrix');
  await writeBefore(page, 'Outcome 1, Result', 'All ');
  await page.getByRole('button', { name: '1 change since the baseline has no reason yet' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Compare with the baseline' }).click();
  for (const name of ['Diagram', 'Matrix', 'List'] as const) {
    await page.getByRole('group', { name: 'How to show it' }).getByRole('button', { name }).click();
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('group', { name: 'How to show it' }).getByRole('button', { name: 'Diagram' }).click();
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('versions and the look at one are accessible in the dark', async ({ server, browser }) => {
  const { context, page } = await colleague(browser, 'Dilnoza Karimova');
  await context.addInitScript(() => localStorage.setItem('throughline.theme', JSON.stringify('dark')));
  await openSample(page, server.url);
  await page.getByRole('button', { name: 'More for this project' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Versions…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name the design as it is now' }).fill('As submitted');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Choose As submitted for comparing' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look at As submitted' }).press('Enter');
  await expect(card(page, 'Outcome 1')).toBeVisible();
  await expectAccessible(page);
});

test('the discussion is accessible in the dark, and on a phone', async ({ server, browser }) => {
  const { context, page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await context.addInitScript(() => localStorage.setItem('throughline.theme', JSON.stringify('dark')));
  await openSample(page, server.url);
  await card(page, 'Outcome 2').click();
  await page.keyboard.press('m');
  const panel = page.getByRole('complementary', { name: 'Discussion' });
  await panel.getByLabel('Comment on Outcome 2').fill('Near which schools?');
  await panel.getByRole('button', { name: 'Comment', exact: true }).click();
  await expectAccessible(page);
  await panel.getByRole('button', { name: /^Suggestions/ }).click();
  await panel.getByLabel('The words').fill('Drivers slow down near every school');
  await panel.getByRole('button', { name: 'Suggest', exact: true }).click();
  await panel.getByRole('button', { name: /^For/ }).click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('navigation', { name: 'Outline' })).toBeVisible();
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('Esc takes back a menu that is still on its way', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/MenuPopup.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await openSample(page, server.url);
  const more = page.getByRole('button', { name: 'More for this project' });
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(more).toBeVisible();
  release();
  await more.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  expect(problems).toEqual([]);
});
