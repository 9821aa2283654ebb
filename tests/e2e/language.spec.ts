/** The checks on wording in a design that is not in English: what could be asked is asked, and the rest is named. */
import { writeFileSync } from 'node:fs';
import { readDesign } from '../../src/core/checks/testing/design.ts';
import { projectText } from '../../src/core/formats/projectFile.ts';
import { colleague, expect, expectAccessible, openFile, test } from './support.ts';

const design = `
Project: Routes sûres
Outcome: Les conducteurs ralentissent devant les écoles des quartiers
  Indicator: Nombre d'ateliers organisés avec les chauffeurs
    baseline: 4
    target: 12
  Output: Des ralentisseurs sont construits dans les rues
  Output: Les passages sont éclairés pour les élèves`;

test('a design in French gets the checks that have words for it, and the others are named', async ({
  server,
  browser,
}, info) => {
  const file = info.outputPath('routes.throughline.json');
  writeFileSync(file, projectText(readDesign(design)));
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await openFile(page, server.url, file);
  await page.getByRole('button', { name: /^Checks/ }).click();
  const panel = page.getByRole('complementary', { name: 'Checks' });
  await expect(panel).toContainText('counts what the project delivers');
  await panel.getByText('checks were asked').click();
  await expect(panel).toContainText('Not checked in this language (fr)');
  await expect(
    panel.getByRole('listitem').filter({ hasText: 'Several conditions in one assumption' }),
  ).toBeVisible();
  await expectAccessible(page);
});
