/** An invented application of many pages, as Word makes them: two logframes among thirty other tables, cut by page breaks. */
import { describe, expect, it } from 'vitest';
import { docx, p, tbl, tc, tr, type CellProperties } from '../../../../../tests/fixtures/wordXml.ts';
import { attached, indicatorOf, outline, read } from '../../../../../tests/fixtures/logframes.ts';

type Words = string | readonly [string | readonly string[], CellProperties];
const cell = (c: Words): string => {
  if (typeof c === 'string') return tc(c);
  const [text, properties] = c;
  return tc(typeof text === 'string' ? text : text.map((line) => p(line)), properties);
};
const row = (...cells: Words[]): string => tr(cells.map(cell));
const plain = (...rows: string[][]): string =>
  tbl(
    rows.map((cells) => row(...cells)),
    rows[0]?.length ?? 1,
  );

/** Tables that every application has and that are no matrix. */
const OTHERS: readonly string[][][] = [
  [
    ['Budget line', 'Unit', 'Unit cost', 'Total'],
    ['1. Staff', 'month', '900', '32,400'],
    ['2. Travel', 'trip', '60', '1,200'],
  ],
  [
    ['Location', 'Women', 'Men', 'Total'],
    ['Upper valley', '310', '280', '590'],
  ],
  [
    ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
    ['Floods', 'Medium', 'High', 'Work stops in March'],
  ],
  [
    ['Name', 'Position', 'Telephone'],
    ['A. Person', 'Head of programme', '000'],
  ],
  [
    ['Criterion', 'Page', 'Score'],
    ['Relevance', '4', '/20'],
  ],
  [
    ['Reporting period', 'Type of report', 'Due'],
    ['Year 1', 'Interim', 'March'],
  ],
  [
    ['Acronym', 'Meaning'],
    ['GBV', 'Gender-based violence'],
  ],
  [
    ['Stakeholder', 'Interest', 'Influence', 'Role'],
    ['Councils', 'High', 'High', 'Partner'],
  ],
];
const others = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => p(`Table ${from + i}`) + plain(...(OTHERS[(from + i) % OTHERS.length] as string[][])),
  ).join('');

const HEAD = row(
  '',
  'Results chain',
  'Indicator',
  'Base|line (value & reference year)',
  'Target (value & reference year)',
  'Current value* (reference year)',
  'Source and mean of verification',
  'Assumptions',
);
const LOGFRAME = tbl(
  [
    HEAD,
    row(
      'Impact (Overall objective)',
      'Families in the valley eat all year',
      'Months of hunger',
      '4 (2023)',
      '1 (2028)',
      '',
      'Survey',
      'Not applicable',
    ),
    row(
      ['Outcome(s) (Specific objective(s))', { merge: 'restart' }],
      ['Oc 1. Farmers store and sell their harvest', { merge: 'restart' }],
      'Tonnes stored in',
      '12 (2023)',
      '90 (2027)',
      '31 (2025)',
      'Ware|house books',
      ['Roads stay open', { merge: 'restart' }],
    ),
    HEAD,
    // The page break cut the indicator and the merged cells.
    row(['', { merge: 'continue' }], ['', { merge: 'continue' }], 'village warehouses', '', '', '', '', [
      '',
      { merge: 'continue' },
    ]),
    row(
      ['', { merge: 'continue' }],
      ['', { merge: 'continue' }],
      'Women among sellers',
      '8% (2023)',
      '40% (2027)',
      '',
      'Market count',
      ['', { merge: 'continue' }],
    ),
    row(
      'Outputs',
      'Op 1.1. Warehouses are built in the upper',
      'Warehouses',
      '0 (2023)',
      '9 (2026)',
      '',
      'Handover',
      'Sites are given',
    ),
    HEAD,
    row('', 'valley and beyond', '', '', '', '', '', ''),
    row('', 'Op 1.2. Growers’ groups are registered', 'Groups', '2 (2023)', '30 (2026)', '', 'Register', ''),
  ],
  8,
);
const ACTIVITIES = tbl(
  [
    row(['Activity matrix', { span: 3 }]),
    row(
      [
        [
          'Activities',
          'What are the key activities to be carried out?',
          'A 1.1.1 Survey sites',
          'A 1.2.1 Help groups register',
        ],
        {},
      ],
      [['Means', 'Which political, technical and human resources are needed?', 'A 1.1.1 Two surveyors'], {}],
      [['Assumptions', 'What factors outside control may affect the link?', 'Fuel can be had'], {}],
    ),
  ],
  3,
);
const SECOND = plain(
  ['Intervention logic', 'Indicators', 'Means of verification', 'Assumptions'],
  ['Purpose: Councils plan with growers', 'Plans agreed', 'Minutes', ''],
  ['Output 2.1: Councillors know the law', 'Councillors trained', 'Roll', ''],
);

const APPLICATION = docx({
  body: [
    p('Harvest Kept', 'Title'),
    p('1. Relevance', 'Heading1'),
    p('Outcome of earlier work: villages asked for warehouses.'),
    others(1, 15),
    p('2. Logical framework', 'Heading1'),
    LOGFRAME,
    p('Activity Matrix', 'Heading2'),
    ACTIVITIES,
    p('3. Second component', 'Heading1'),
    SECOND,
    p('4. Budget and annexes', 'Heading1'),
    others(16, 15),
  ].join(''),
});

describe('an application with two logframes among thirty other tables', () => {
  it('gives the results of both, put together where pages cut them', async () => {
    const result = await read(APPLICATION, 'application.docx');
    expect(outline(result)).toEqual([
      'Objective: Families in the valley eat all year',
      '  # Months of hunger | 4 | 1 | Survey',
      '  Outcome 1: Farmers store and sell their harvest',
      '    # Tonnes stored in village warehouses | 12 | 90 | Warehouse books',
      '    # Women among sellers | 8% | 40% | Market count',
      '    Output 1.1: Warehouses are built in the upper valley and beyond',
      '      # Warehouses | 0 | 9 | Handover',
      '      Activity 1.1.1: Survey sites',
      '    Output 1.2: Growers’ groups are registered',
      '      # Groups | 2 | 30 | Register',
      '      Activity 1.2.1: Help groups register',
      '  Outcome 2: Councils plan with growers',
      '    # Plans agreed | Minutes',
      '    Output 2.1: Councillors know the law',
      '      # Councillors trained | Roll',
    ]);
    expect(result.document.project['project']?.title).toBe('Harvest Kept');
    expect(indicatorOf(result, 'Tonnes stored in village warehouses')).toMatchObject({
      baselineYear: 2023,
      due: '2027-12-31',
      measured: ['2025-12-31: 31'],
    });
    expect(attached(result)).toEqual([
      ['Roads stay open', ['Outcome 1']],
      ['Sites are given', ['Output 1.1']],
      ['Fuel can be had', ['Activity 1.1.1', 'Activity 1.2.1']],
    ]);
  });

  it('keeps every other table as a note under its heading, and none of their rows as results', async () => {
    const { unplaced, reading } = await read(APPLICATION, 'application.docx');
    const tables = unplaced.filter((u) => u.text.includes(' | '));
    expect(tables).toHaveLength(30);
    expect(tables[0]).toEqual({
      text: 'Location | Women | Men | Total\nUpper valley | 310 | 280 | 590',
      where: 'under “1. Relevance”',
    });
    expect(reading?.map((r) => r.table)).toEqual([15, 16, 17]);
  });
});

it('two whole logframes in one file are both read, and a question says so', async () => {
  const logframe = (n: number): string =>
    plain(
      ['Intervention logic', 'Indicators', 'Means of verification', 'Assumptions'],
      [`Goal: Region ${n} grows`, 'Income', 'Survey', ''],
      [`Purpose: Firms in region ${n} export`, 'Exports', 'Customs', ''],
    );
  const result = await read(
    docx({ body: p('Two regions', 'Title') + logframe(1) + p('Region 2', 'Heading1') + logframe(2) }),
    'two.docx',
  );
  expect(result.counts).toMatchObject({ objective: 2, outcome: 2, indicator: 4 });
  expect(result.questions.map((q) => q.text)).toContain(
    'The file holds 2 logframes, and all of them were read into this project. If only one is meant, leave the others out when you choose the tables, or remove their results.',
  );
});
