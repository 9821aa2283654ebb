/** Going through a design: quick fixes, questions for the team, how strict each check is, where the design stands. */
import type { Page } from '@playwright/test';
import {
  colleague,
  expect,
  expectAccessible,
  expectChecked,
  expectSaved,
  fixture,
  linkOf,
  openFile,
  show,
  test,
} from './support.ts';

const invented = fixture('clean-wells.docx');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Checks' });
const finding = (page: Page, words: string) =>
  panel(page).getByRole('article').filter({ hasText: words }).first();

async function openChecks(page: Page, preset = 'Submission'): Promise<void> {
  await page.getByRole('button', { name: /^Checks/ }).click();
  await panel(page).getByRole('combobox', { name: 'How strict' }).selectOption({ label: preset });
  await expectChecked(panel(page));
  await expect(panel(page).getByRole('article').first()).toBeVisible();
}

test('a finding offers a fix that says what it will do, puts the cursor where words are missing, and is undone in one step', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await openChecks(page);
  const risk = finding(page, 'No risk is named');
  await risk.getByRole('button', { name: 'Why, and what to do' }).click();
  const fix = risk.getByRole('list', { name: 'What can be done' }).getByRole('listitem').first();
  await expect(fix).toContainText('New:');
  await fix.getByRole('button', { name: 'Add a risk' }).click();
  const field = page.getByRole('textbox', { name: /^Risk/ }).and(page.locator(':focus'));
  await expect(field).toBeVisible();
  await page.keyboard.type('The pump parts arrive late');
  await page.getByRole('button', { name: /^Checks/ }).click();
  await expect(risk).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo: Typing/ }).click();
  await page.getByRole('button', { name: /^Undo: Add a risk/ }).click();
  await expect(risk).toBeVisible();
  expect(problems).toEqual([]);
});

test('a question is answered, ticked off for everybody, and can be asked again', async ({
  server,
  browser,
}) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  const b = await colleague(browser, 'Tomás Rivera');
  await openFile(a.page, server.url, invented);
  await openChecks(a.page);
  await panel(a.page)
    .getByRole('button', { name: /^Questions/ })
    .click();
  const question = finding(a.page, 'What shows that this way works here');
  await question.getByRole('button', { name: 'Answer' }).click();
  await question.getByRole('textbox', { name: 'What did the team say?' }).fill('The pilot in two valleys.');
  await question.getByRole('button', { name: 'Tick it off' }).click();
  await expectSaved(a.page);
  await b.page.goto(await linkOf(a.page));
  await openChecks(b.page);
  await panel(b.page)
    .getByRole('button', { name: /^Questions/ })
    .click();
  await expect(finding(b.page, 'What shows that this way works here')).toContainText(
    '“The pilot in two valleys.” (Dilnoza Karimova',
  );
  await finding(b.page, 'What shows that this way works here')
    .getByRole('button', { name: 'Ask again' })
    .click();
  await expect(question.getByRole('button', { name: 'Answer' })).toBeVisible();
});

test('a check is switched off for the project, and the list says that it was not asked', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await openChecks(page);
  const risk = finding(page, 'No risk is named');
  await expect(risk).toBeVisible();
  await panel(page).getByRole('button', { name: 'How strict each check is' }).click();
  const dialog = page.getByRole('dialog', { name: 'How strict each check is' });
  await dialog.getByRole('searchbox', { name: 'Find a check' }).fill('risks-missing');
  const choice = dialog.getByRole('combobox', { name: 'How strict: No risk in the design' });
  await choice.selectOption({ label: 'off' });
  await expect(dialog.getByText('off, set in this project')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(risk).toHaveCount(0);
  await panel(page).getByText('checks were asked').click();
  await expect(panel(page)).toContainText('not part of Submission, or switched off');
});

test('the standing of a design is counted by level and outcome, and kept to compare with', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await openChecks(page);
  await panel(page).getByRole('button', { name: 'Where the design stands' }).click();
  const dialog = page.getByRole('dialog', { name: 'Where the design stands' });
  await expect(dialog.getByRole('row', { name: /^Outcomes 2/ })).toContainText('1 of 2');
  await dialog.getByRole('textbox', { name: 'Name of today’s standing' }).fill('As submitted');
  await dialog.getByRole('button', { name: 'Keep today’s standing' }).click();
  await expect(dialog.getByRole('row', { name: /^As submitted/ })).toContainText('→');
  await expectAccessible(page);
});

test('the list is narrowed by kind, by level and to what is selected', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await openChecks(page);
  await panel(page)
    .getByRole('combobox', { name: 'Kind of check' })
    .selectOption({ label: 'Assumptions and risks' });
  await expect(finding(page, 'No risk is named')).toBeVisible();
  await panel(page).getByRole('combobox', { name: 'Level' }).selectOption({ label: 'Outcomes' });
  await expect(finding(page, 'No risk is named')).toHaveCount(0);
});

test('a finding about the monitoring plan leads to it, and is gone when it is written', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await openChecks(page, 'Review');
  const plan = finding(page, 'how often it is collected');
  await plan.getByRole('button', { name: /^Project/ }).click();
  const field = page.getByRole('textbox', { name: 'Monitoring plan' });
  await expect(field).toBeFocused();
  await page.keyboard.type(
    'The committees test the water each quarter; the district office reads the results.',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Checks/ }).click();
  await expect(panel(page)).toBeVisible();
  await expect(plan).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a recommendation is written, the check asks to whom it goes, and leads to the very field', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await page.getByRole('button', { name: 'Clean Wells, phase II' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('region', { name: /^Worth a look/ })).toContainText('No risk is named');
  await details.getByRole('button', { name: 'Add: Recommendations' }).click();
  await expect(details.getByRole('textbox', { name: 'Recommendation', exact: true })).toBeFocused();
  await page.keyboard.type('Let the district keep spare pump parts');
  await openChecks(page, 'Review');
  const asked = finding(page, 'Let the district keep spare pump parts');
  await asked.getByRole('button', { name: /^Project/ }).click();
  const field = details.getByRole('textbox', { name: 'To whom' });
  await expect(field).toBeFocused();
  await page.keyboard.type('District water office');
  await details.getByRole('button', { name: 'Remove Recommendations, 1' }).click();
  await expect(field).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo: Remove/ }).click();
  await expect(field).toHaveValue('District water office');
});

test('a look back tells of a result what the project added, whether the change was seen, and what shows it', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, invented);
  await page.getByRole('group', { name: /^Outcome 1,/ }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details
    .getByRole('textbox', { name: 'The project’s part in it' })
    .fill('The committees were trained; the district paid for the pumps.');
  // The matrix has no cell for it.
  await show(page, 'Matrix');
  await openChecks(page, 'Review');
  const asked = finding(page, 'whether the change was seen or is likely');
  await asked.getByRole('button', { name: /^Outcome 1/ }).click();
  const state = details.getByRole('combobox', { name: 'Was the change seen?' });
  await expect(state).toBeFocused();
  await state.selectOption({ label: 'seen' });
  await details.getByRole('button', { name: 'Add: Evidence' }).click();
  await page.keyboard.type('Nine of ten wells gave water in March');
  await expectAccessible(page);
  await expect(details.getByRole('textbox', { name: 'What it shows' })).toHaveValue(
    'Nine of ten wells gave water in March',
  );
});

test('a change is noted, and the check leads to what is still open about it', async ({ server, browser }) => {
  const a = await colleague(browser, 'Dilnoza Karimova');
  const b = await colleague(browser, 'Tomás Rivera');
  await openFile(a.page, server.url, invented);
  await a.page.getByRole('button', { name: 'Clean Wells, phase II' }).click();
  const details = a.page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Add: Changes of the design' }).click();
  await expect(details.getByRole('textbox', { name: 'What changed' })).toBeFocused();
  await a.page.keyboard.type('Ten wells fewer, because the valley road is closed');
  await details.getByRole('combobox', { name: 'Does the matrix say so?' }).selectOption({ label: 'not yet' });
  await details.getByRole('button', { name: 'Add: Budget' }).click();
  await a.page.keyboard.type('Sealing of wells');
  await details.getByRole('spinbutton', { name: 'Amount' }).fill('84000');
  const pays = details.getByRole('combobox', { name: 'Pays for' });
  const output = await pays.getByRole('option', { name: /^Output 1\.2/ }).getAttribute('value');
  await pays.selectOption(output);
  await expectAccessible(a.page);
  await openChecks(a.page, 'Review');
  await finding(a.page, 'does not say why or who agreed')
    .getByRole('button', { name: /^Project/ })
    .click();
  await expect(details.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await a.page.keyboard.type('The road was washed away in May.');
  await expectSaved(a.page);
  await b.page.goto(await linkOf(a.page));
  await b.page.getByRole('button', { name: 'Clean Wells, phase II' }).click();
  const theirs = b.page.getByRole('complementary', { name: 'Details' });
  await expect(theirs.getByRole('textbox', { name: 'Why' })).toHaveValue('The road was washed away in May.');
  await expect(theirs.getByRole('spinbutton', { name: 'Amount' })).toHaveValue('84000');
});
