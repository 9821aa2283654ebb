/** Story 1: a file comes in. What was read is shown first, nothing is kept before it is confirmed, and what cannot be read says why. */
import { truncateSync, writeFileSync } from 'node:fs';
import { MAX_FILE } from '../../src/core/formats/index.ts';
import { docx, p, tbl, tc, tr } from '../fixtures/wordXml.ts';
import {
  card,
  colleague,
  expect,
  expectSaved,
  fileInput,
  fixture,
  hasRealMatrix,
  openFile,
  read,
  realMatrix,
  show,
  test,
} from './support.ts';

const invented = fixture('clean-wells.docx');
const MATRICES = [
  {
    name: 'the invented matrix',
    file: invented,
    counts: '1 objective, 2 outcomes, 3 outputs, 5 activities, 8 indicators, 5 assumptions, 5 work plan rows',
    attached: 'On Outcome 1, Outcome 2',
    asked: 'Outcome 2 has a baseline or a target, but no indicator.',
  },
  ...(hasRealMatrix
    ? [
        {
          name: 'the matrix of a real project',
          file: realMatrix,
          counts:
            '1 objective, 4 outcomes, 10 outputs, 11 activities, 25 indicators, 10 assumptions, 12 work plan rows',
          attached: 'On Outcome 2, Outcome 3, Outcome 4',
          asked: 'Outcome 3 has a baseline or a target, but no indicator.',
        },
      ]
    : []),
];

for (const { name, file, counts, attached, asked } of MATRICES) {
  test(`${name}, dropped on the start page, is understood, and kept when it is confirmed`, async ({
    server,
    browser,
  }) => {
    const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
    await page.goto(server.url);
    // A pointer cannot carry a file here, so the drop itself is dispatched, with the file in it.
    const dropped = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'matrix.docx'));
      return transfer;
    }, read(file).toString('base64'));
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(page.getByRole('heading', { name: counts })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Assumption 1' }).first()).toContainText(
      attached,
    );
    await expect(
      page.getByRole('complementary', { name: 'Worth a look, and what has no place yet' }),
    ).toContainText(asked);
    expect(new URL(page.url()).pathname).toBe('/');

    await page.getByRole('button', { name: 'Looks right, open the diagram' }).click();
    await expect(card(page, 'Outcome 2')).toBeVisible();
    await expectSaved(page);
    expect(problems).toEqual([]);
  });
}

test('what has no place in the design is listed, and kept in the notes of the project', async ({
  server,
  browser,
}) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await fileInput(page).setInputFiles(invented);
  const aside = page.getByRole('complementary', { name: 'Worth a look, and what has no place yet' });
  await expect(aside.getByRole('heading', { name: '6 lines have no place yet' })).toBeVisible();
  await expect(aside).toContainText('Vehicle: One pick-up truck, shared with phase I');
  await expect(aside).toContainText('in a comment at the margin');
  await page.getByRole('button', { name: 'Looks right, open the diagram' }).click();
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    'Ask the donor about the fence',
  );
});

test('a reading that is not wanted is put away, and nothing is made', async ({ server, browser }) => {
  const { page } = await colleague(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await fileInput(page).setInputFiles(invented);
  await page.getByRole('button', { name: 'Start over with another file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How will the change come about?');
  await expect(page.getByText('Your projects will be listed here.')).toBeVisible();
});

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const REFUSED: readonly [name: string, bytes: Buffer | Uint8Array, sentence: string][] = [
  ['empty.docx', Buffer.alloc(0), '“empty.docx” is empty.'],
  ['torn.docx', read(invented).subarray(0, 3000), '“torn.docx” is damaged'],
  ['letter.docx', docx({ body: p('Dear colleagues, the report follows.') }), '“letter.docx” holds no table'],
  [
    'budget.docx',
    docx({ body: tbl([tr([tc('Line'), tc('Amount')]), tr([tc('Pumps'), tc('210')])], 2) }),
    '“budget.docx” holds 1 table, but none with the columns of a results matrix',
  ],
  [
    'macro.docx',
    docx({ body: p('x'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    '“macro.docx” carries macros',
  ],
  ['scan.pdf', Buffer.from('%PDF-1.7\n%'), '“scan.pdf” is a PDF'],
  ['half.json', Buffer.from('{"format":"throughline",'), '“half.json” should hold a Throughline project'],
  ['next.json', json({ throughline: 7, document: {} }), '“next.json” was saved by a newer Throughline'],
  [
    'locked.docx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    '“locked.docx” is protected with a password',
  ],
  [
    'other.json',
    json({ name: 'something else' }),
    '“other.json” is a JSON file, but not a Throughline project',
  ],
];

test('each file that cannot be read gets its own sentence, and the next file is read all the same', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  for (const [name, bytes, sentence] of REFUSED) {
    await fileInput(page).setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
  const film = test.info().outputPath('film.docx');
  writeFileSync(film, '');
  truncateSync(film, MAX_FILE + 1);
  await fileInput(page).setInputFiles(film);
  await expect(page.getByRole('alert')).toContainText('“film.docx” is larger than 25 MB');
  expect(new URL(page.url()).pathname).toBe('/');
  await openFile(page, server.url, invented);
  expect(problems).toEqual([]);
});

test('a project file that leads nowhere and in circles says so, opens, and can be put right', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  const document = {
    results: {
      a: { level: 'outcome', statement: 'Families drink safe water' },
      b: { level: 'outcome', statement: 'Families trust the wells' },
    },
    links: { ab: { from: 'a', to: 'b' }, ba: { from: 'b', to: 'a' }, lost: { from: 'a', to: 'gone' } },
    indicators: { i: { result: 'gone', statement: 'Wells tested each month' } },
  };
  await page.goto(server.url);
  await fileInput(page).setInputFiles({
    name: 'circle.json',
    mimeType: 'application/json',
    buffer: json({ throughline: 1, document }),
  });
  const aside = page.getByRole('complementary', { name: 'Worth a look, and what has no place yet' });
  await expect(aside).toContainText('1 link leads to something that is not in the file');
  await expect(aside).toContainText('These lead to each other in a circle: Outcome 1, Outcome 2.');
  await expect(aside).toContainText('Wells tested each month');
  await page.getByRole('button', { name: 'Looks right, open the diagram' }).click();
  await expect(card(page, 'Families drink safe water')).toBeVisible();
  await page.getByRole('button', { name: /^Checks/ }).click();
  await expect(page.getByRole('article').filter({ hasText: 'in a circle' })).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'has lost its other end' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('a new project begins with one sentence that teaches and one thing to do', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Blank' }).click();
  await expect(page.getByText('What should be different in the end?', { exact: false })).toBeVisible();
  await show(page, 'Matrix');
  await expect(page.getByText('Begin with the objective', { exact: false })).toBeVisible();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'IOM results matrix' }).click();
  await expect(card(page, 'Output 1.1')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a new project may begin with a complete one of its sector', async ({ server, browser }) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  for (const [sector, title] of [
    ['Health project', 'Every child in the river villages'],
    ['Education project', 'School that moves with the herds'],
    ['Livelihoods project', 'Fixed: repair trades for young people'],
  ] as const) {
    await page.goto(server.url);
    await page.getByRole('button', { name: sector }).click();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(card(page, 'Output 2.2')).toBeVisible();
  }
  expect(problems).toEqual([]);
});

const PASTED = [
  ['Results', 'Indicators', 'Baseline', 'Target', 'Assumptions'],
  ['Outcome 1: Ferries keep to their hours', 'Crossings on time', '40%', '85%', 'The river stays open'],
  ['Output 1.1: Crews are trained', 'Crews that passed', '0', '14', ''],
];
for (const [from, type, words] of [
  [
    'Word',
    'text/html',
    `<meta charset="utf-8"><table>${PASTED.map((r) => `<tr><td>${r.join('</td><td>')}</td></tr>`).join('')}</table>`,
  ],
  ['a sheet, as text alone', 'text/plain', PASTED.map((r) => r.join('\t')).join('\r\n')],
] as const) {
  test(`a table copied from ${from} and pasted on the start page opens the same review`, async ({
    server,
    browser,
  }) => {
    const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
    await page.goto(server.url);
    await expect(fileInput(page)).toBeAttached();
    const pasted = await page.evaluateHandle(
      ([kind, data]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(kind, data);
        return clipboardData;
      },
      [type, words] as const,
    );
    await page.evaluate((clipboardData) => {
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, pasted);
    const counts = '1 outcome, 1 output, 2 indicators, 1 assumption';
    await expect(page.getByRole('heading', { name: counts })).toBeVisible();
    expect(problems).toEqual([]);
  });
}

test('a causal map in two tables, chosen together, becomes a diagram with its circle as feedback', async ({
  server,
  browser,
}) => {
  const { page, problems } = await colleague(browser, 'Dilnoza Karimova');
  const table = (name: string, rows: readonly string[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await page.goto(server.url);
  await fileInput(page).setInputFiles([
    table('elements.csv', [
      'Label,Type',
      'Bees return,Outcome',
      'Hedges grow,Output',
      'Farmers leave strips,Output',
    ]),
    table('connections.csv', [
      'From,To,Label',
      'Hedges grow,Bees return,they feed in spring',
      'Farmers leave strips,Hedges grow,',
      'Bees return,Farmers leave strips,harvests rise',
    ]),
  ]);
  await expect(page.getByRole('heading', { name: '1 outcome, 2 outputs' })).toBeVisible();
  await expect(
    page.getByRole('complementary', { name: 'Worth a look, and what has no place yet' }),
  ).toContainText('Bees return → Farmers leave strips');
  await page.getByRole('button', { name: 'Looks right, open the diagram' }).click();
  await expect(card(page, 'Bees return')).toBeVisible();
  await expect(card(page, 'Farmers leave strips')).toBeVisible();
  await expectSaved(page);
  expect(problems).toEqual([]);
});
