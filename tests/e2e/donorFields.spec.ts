/** The fields that donors' documents have a place for: each is there, and is filled in by keyboard alone. */
import type { Page } from '@playwright/test';
import { kindOf, type TableName } from '../../src/core/model/index.ts';
import { cell, colleague, expect, expectAccessible, expectSaved, openSample, show, test } from './support.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const field = (page: Page, name: string) => details(page).getByRole('textbox', { name, exact: true });

/** Opens the details of an element from the outline, with nothing but keys. */
async function openDetails(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
  await expect(details(page)).toBeVisible();
}

/** Goes to a button in the details and presses it. */
async function press(page: Page, name: RegExp): Promise<void> {
  await details(page).getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

async function write(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
}

test('years, a milestone and a weight are written by keyboard, and kept', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Outline');
  await openDetails(page, /Output 1\.1/);
  await press(page, /^Municipalities with a plan signed/);
  await write(page, 'Baseline', '0 (2025)');
  await press(page, /^Put 2025 into its own field/);
  await expect(field(page, 'Baseline')).toHaveValue('0');
  await expect(field(page, 'Baseline year')).toBeFocused();
  await expect(field(page, 'Baseline year')).toHaveValue('2025');
  await press(page, /^How it is counted/);
  const day = details(page).getByLabel('The target’s day');
  await write(page, 'Target year', '2028');
  await expect(day).toHaveValue('2028-12-31');
  // The project ends in that year, on the last day of June.
  await write(page, 'Target year', '2029');
  await expect(day).toHaveValue('2029-06-30');
  await press(page, /^Add: Milestones/);
  await expect(field(page, 'Value')).toBeFocused();
  await page.keyboard.type('45%');
  await page.keyboard.press('Tab');
  await page.keyboard.type('27');
  await page.keyboard.press('Tab');
  await expect(page.locator('.live')).toContainText('A year has four digits');
  await write(page, 'Year', '2027');
  await expect(details(page).getByLabel('Or the day')).toHaveValue('2027-12-31');
  await expectAccessible(page);

  await openDetails(page, /Output 1\.2/);
  await press(page, /^Weight and risk rating/);
  await details(page).getByRole('spinbutton', { name: 'Weight in per cent' }).focus();
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await expect(details(page)).toContainText('All outputs together: 40 %.');
  await expectAccessible(page);
  await expectSaved(page);

  await page.reload();
  await show(page, 'Outline');
  await openDetails(page, /Output 1\.1/);
  await press(page, /^Municipalities with a plan signed/);
  await expect(field(page, 'Baseline year')).toHaveValue('2025');
  await expect(field(page, 'Value')).toHaveValue('45%');
  await show(page, 'Matrix');
  await expect(cell(page, 'Output 1.1, indicator 1, Baseline')).toHaveText('0 (2025)');
  await expect(cell(page, 'Output 1.1, indicator 1, Target')).toHaveText('8 (2029)');
  expect(problems).toEqual([]);
});

/** What is not written in the details: places, orders, links and what their own controls set. */
const ELSEWHERE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  results: ['order', 'homeLink', 'position', 'theme', 'shortTitle', 'statusNote'],
  activities: ['order', 'homeLink', 'position', 'statusNote'],
  indicators: ['order', 'result', 'pinnedCode', 'baselineQualifier'],
  targets: ['order', 'indicator', 'kind', 'qualifier', 'label'],
  risks: ['order', 'attachedTo'],
};

test('the details have a place for each field that a finding or a donor may ask for', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openSample(page, server.url);
  await show(page, 'Outline');
  const expectPlaces = async (table: TableName): Promise<void> => {
    const closed = details(page).locator('.fold [aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    const places = await details(page)
      .locator('[data-field]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('data-field')?.split('/')[1]));
    const wanted = Object.keys(kindOf(table).fields).filter((f) => !ELSEWHERE[table]?.includes(f));
    expect(wanted.filter((f) => !places.includes(f))).toEqual([]);
  };
  await openDetails(page, /Output 1\.1/);
  await expectPlaces('results');
  await press(page, /^Municipalities with a plan signed/);
  await expectPlaces('indicators');
  await expectPlaces('targets');
  await openDetails(page, /Activity 1\.1\.1/);
  await expectPlaces('activities');
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await details(page)
    .getByRole('button', { name: /^Building prices/ })
    .click();
  await expectPlaces('risks');
});
