/** Story: an organisation's own odd template comes in, people say once what its columns and rows are, and the next one needs no word. */
import { colleague, expect, expectAccessible, fileInput, test } from './support.ts';

const HEADS = 'Rung;What we want;Our yardstick;Start;Finish';
const csv = (name: string, ...rows: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADS, ...rows].join('\n')),
});

test('a template that nobody knows is mapped once and known the next time', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Ada Osei');
  await page.goto(server.url);
  await fileInput(page).setInputFiles(
    csv(
      'herds.csv',
      'Ambition;Herds stay healthy;Deaths a year;9;3',
      'Footing;Vets visit every camp;Visits;0;50',
    ),
  );
  await page.getByRole('button', { name: 'Say what its tables are' }).press('Enter');
  const columns = {
    Rung: 'level',
    'What we want': 'result',
    'Our yardstick': 'indicator',
    Start: 'baseline',
    Finish: 'target',
  };
  for (const [head, role] of Object.entries(columns))
    await page.getByRole('combobox', { name: `Column “${head}” is` }).selectOption(role);
  await page.getByRole('combobox', { name: 'Row 2, “Ambition”, is' }).selectOption('outcome');
  await page.getByRole('combobox', { name: 'Row 3, “Footing”, is' }).selectOption('output');
  const preview = page.getByRole('complementary', { name: 'What comes of it' });
  await expect(preview.getByRole('listitem').filter({ hasText: 'Output 1.1' }).first()).toContainText(
    'Vets visit every camp',
  );
  await expect(preview.getByRole('img')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /Use for this template from now on/ }).check();
  await page.getByRole('button', { name: 'Go on with this reading' }).click();
  await expect(page.getByRole('heading', { name: '1 outcome, 1 output, 2 indicators' })).toBeVisible();

  await page.getByRole('button', { name: 'Start over with another file' }).click();
  await fileInput(page).setInputFiles(
    csv(
      'stores.csv',
      'Ambition;Families eat all year;Hungry months;4;0',
      'Footing;Stores are built;Stores;0;12',
      'Footing;Keepers are trained;Keepers;0;24',
    ),
  );
  await expect(page.getByRole('heading', { name: '1 outcome, 2 outputs, 3 indicators' })).toBeVisible();
  await expect(page.getByText('Read as you said for this template.')).toBeVisible();
  expect(problems).toEqual([]);
});
