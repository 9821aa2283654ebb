/** Story: the approved design is frozen; later somebody can still say why it changed and who agreed. */
import { strFromU8 } from 'fflate';
import {
  card,
  colleague,
  expect,
  expectAccessible,
  expectSaved,
  openSample,
  read,
  shareLink,
  show,
  test,
  writeBefore,
} from './support.ts';

test('changes since the baseline are counted quietly, explained together, and go out as a record', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Ada Osei');
  await openSample(page, server.url);
  const link = await shareLink(page, 'Editor');

  await test.step('an owner freezes the approved design', async () => {
    await page.getByRole('button', { name: 'More for this project' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Versions' }).press('Enter');
    await page.getByLabel('Name the design as it is now').fill('As approved');
    await page.getByLabel('This is the approved design').check();
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await expect(page.getByText('“As approved” is the baseline now.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Baseline: As approved' })).toBeVisible();
  });

  const ben = await colleague(browser, 'Ben Sato');
  await test.step('a colleague changes a target and a result, and is not asked while writing', async () => {
    await ben.page.goto(link);
    await expectSaved(ben.page);
    await show(ben.page, 'Matrix');
    await writeBefore(ben.page, 'Output 1.1, indicator 1, Target', 'At least ');
    await writeBefore(ben.page, 'Output 1.1, Result', 'All ');
    await expect(ben.page.getByRole('dialog')).toHaveCount(0);
    const chip = ben.page.getByRole('button', { name: '2 changes since the baseline have no reason yet' });
    await chip.press('Enter');
  });

  await test.step('one reason for both, with who agreed', async () => {
    const panel = ben.page.getByRole('complementary', { name: 'Since the baseline' });
    await expect(panel.getByRole('checkbox')).toHaveCount(2);
    await panel.getByRole('button', { name: 'Choose all' }).click();
    await panel.getByLabel('Why was it changed?').fill('Two municipalities joined in March');
    await panel.getByLabel('Who agreed?').fill('Steering committee');
    await panel.getByRole('button', { name: 'Record for 2 changes' }).click();
    await expect(panel.getByText('Every change since the baseline has its reason.')).toBeVisible();
    await expect(ben.page.getByRole('button', { name: 'Baseline: As approved' })).toBeVisible();
  });

  await test.step('the record names them, and the comparison with the baseline shows them', async () => {
    const panel = ben.page.getByRole('complementary', { name: 'Since the baseline' });
    const [download] = await Promise.all([
      ben.page.waitForEvent('download'),
      panel.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = strFromU8(read(await download.path()))
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).toContain('went from 8 to At least 8.');
    for (const words of ['Two municipalities joined in March', 'Steering committee', 'Ben Sato'])
      expect(lines.slice(1).every((line) => line.includes(words))).toBe(true);
    await panel.getByRole('button', { name: 'Compare with the baseline' }).click();
    await expect(
      ben.page.getByRole('heading', { name: '2 things differ between As approved and Now' }),
    ).toBeVisible();
    await ben.page.keyboard.press('Escape');
  });

  await test.step('a result that was removed is named in the record as it was approved', async () => {
    await show(ben.page, 'Diagram');
    await card(ben.page, 'Output 1.2').click();
    await ben.page.keyboard.press('Delete');
    const chip = ben.page.getByRole('button', { name: '1 change since the baseline has no reason yet' });
    await expect(chip).toBeVisible();
    const panel = ben.page.getByRole('complementary', { name: 'Since the baseline' });
    await panel.getByLabel('Why was it changed?').fill('The ministry does it now');
    await panel.getByRole('button', { name: 'Record for 1 change' }).click();
    const [download] = await Promise.all([
      ben.page.waitForEvent('download'),
      panel.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(strFromU8(read(await download.path()))).toContain('"Output 1.2\nTwenty-four');
    await show(ben.page, 'Matrix');
  });

  await test.step('what is changed once more asks again', async () => {
    await writeBefore(ben.page, 'Output 1.1, Result', 'Nearly ');
    await ben.page.getByRole('button', { name: '1 change since the baseline has no reason yet' }).click();
  });
  expect([...problems, ...ben.problems]).toEqual([]);
});

test('what was submitted is frozen later as the approved design, and what changed meanwhile asks for a reason', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Ada Osei');
  await openSample(page, server.url);
  const openVersions = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More for this project' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Versions' }).press('Enter');
  };
  await openVersions();
  await page.getByLabel('Name the design as it is now').fill('As submitted');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('“As submitted” is kept.')).toBeVisible();
  await page.keyboard.press('Escape');
  await show(page, 'Matrix');
  await writeBefore(page, 'Output 1.1, Result', 'All ');
  await expectSaved(page);

  await openVersions();
  await page.getByRole('button', { name: 'More for As submitted' }).press('Enter');
  await page.getByRole('menuitem', { name: 'This is the approved design' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Is “As submitted” the approved design?' });
  await expect(dialog).toContainText('1 change since has no reason yet.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make it the baseline' }).click();
  await expect(page.getByText('“As submitted” is the baseline now.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '1 change since the baseline has no reason yet' }).click();
  await expect(page.getByRole('complementary', { name: 'Since the baseline' })).toContainText('All');
  expect(problems).toEqual([]);
});
