/** Logframes of other layouts and languages, invented: what stands where is told by words, numbers and bands. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attached,
  outline,
  page,
  read,
  table as tableOf,
  type Cells,
} from '../../../../../tests/fixtures/logframes.ts';
import { view } from '../../../model/index.ts';
import { FormatError } from '../../index.ts';

const table = (...rows: Cells[]): Uint8Array => page(tableOf(...rows));

const FOUR_BY_FOUR = table(
  [
    '',
    'Narrative summary',
    'Objectively verifiable indicators',
    'Means of verification',
    'Important assumptions',
  ],
  ['Goal', 'Coastal families live from a healthy bay', 'Catch per boat', 'Landing records', ''],
  [
    'Purpose',
    'Fishers manage the bay together',
    'Rules kept\nPatrols per month',
    'Survey\nLog book',
    'Prices hold',
  ],
  [
    'Outputs',
    '1. A committee is elected\n2. Spawning grounds are marked',
    'Seats held by women',
    'Minutes',
    '',
  ],
  [
    'Activities',
    '1.1 Hold elections\n2.1 Set out buoys\nTell the neighbours',
    '40 buoys',
    'USD 12,000',
    'Weather',
  ],
);

describe('a logframe of four rows and four columns', () => {
  it('is read by its rows, with lists taken apart', async () => {
    const result = await read(FOUR_BY_FOUR);
    expect(result.format).toBe('logframe-4x4');
    expect(outline(result)).toEqual([
      'Objective: Coastal families live from a healthy bay',
      '  # Catch per boat | Landing records',
      '  Outcome 1: Fishers manage the bay together',
      '    # Rules kept | Survey',
      '    # Patrols per month | Log book',
      '    Output 1: A committee is elected',
      '      Activity 1.1: Hold elections',
      '    Output 2: Spawning grounds are marked',
      '      # Seats held by women | Minutes',
      '      Activity 2.1: Set out buoys',
      'Activity 1: Tell the neighbours',
    ]);
    expect(attached(result)[0]).toEqual(['Prices hold', ['Outcome 1']]);
  });

  it('keeps means and costs, which have no place, as notes and lists them', async () => {
    const { unplaced, document } = await read(FOUR_BY_FOUR);
    expect(unplaced.map((u) => u.text)).toEqual(['40 buoys', 'USD 12,000']);
    expect(Object.values(document.notes)).toHaveLength(2);
  });

  it('asks to check an activity that nothing places', async () => {
    const { rows } = await read(FOUR_BY_FOUR);
    expect(rows.find((r) => r.text === 'Tell the neighbours')?.sure).toBe(1);
    expect(rows.find((r) => r.text === 'Hold elections')?.sure).toBe(3);
  });
});

describe('a logical framework of the EU', () => {
  const EU = table(
    [
      '',
      'Results chain',
      'Indicator',
      'Baseline\n(value & reference year)',
      'Target\n(value & reference year)',
      'Current value* (reference year)',
      'Source and mean of verification',
      'Assumptions',
    ],
    [
      'Impact (Overall objective)',
      'Young people stay in the valley',
      'Share who leave',
      '31% (2023)',
      '20% (2028)',
      '',
      'Census',
      'Not applicable',
    ],
    [
      ['Outcome(s) (Specific objective(s))', 'rowspan=2'],
      ['Oc 1. Workshops hire', 'rowspan=2'],
      'Hired',
      '4',
      '90',
      '11',
      'Payroll',
      ['Roads open', 'rowspan=2'],
    ],
    ['Of these, women', '1', '45', '', 'Payroll'],
    ['Outputs', 'Op 1.1. Apprentices are trained', 'Certificates', '0', '120', '', 'Register', ''],
    ['', 'Op 1.2. Tools are lent', 'Loans', '0', '60', '', 'Ledger', ''],
  );
  it('is read with codes, merged cells and one indicator per row', async () => {
    const result = await read(EU);
    expect(outline(result)).toEqual([
      'Objective: Young people stay in the valley',
      '  # Share who leave | 31% | 20% | Census',
      '  Outcome 1: Workshops hire',
      '    # Hired | 4 | 90 | Payroll',
      '    # Of these, women | 1 | 45 | Payroll',
      '    Output 1.1: Apprentices are trained',
      '      # Certificates | 0 | 120 | Register',
      '    Output 1.2: Tools are lent',
      '      # Loans | 0 | 60 | Ledger',
    ]);
    expect(Object.values(result.document.actuals).map((a) => a.text)).toEqual(['11']);
    expect(result.unplaced).toEqual([]);
  });

  it('takes the years off its values', async () => {
    const { document } = await read(EU);
    const v = view(document);
    const [first] = v.indicators(v.results[0]?.id ?? '');
    expect(first?.baselineYear).toBe(2023);
    expect(v.targets(first?.id ?? '')[0]).toMatchObject({ kind: 'final', date: '2028-12-31' });
  });

  it('asks about a day that no calendar has, and keeps its words', async () => {
    const { questions, document } = await read(
      table(
        ['Results chain', 'Indicator', 'Baseline', 'Target'],
        ['Outcome: Herds are healthy', 'Deaths', '9 (31-Sep-2010)', '3'],
      ),
    );
    expect(Object.values(document.indicators)[0]?.baselineText).toBe('9 (31-Sep-2010)');
    expect(questions.map((q) => q.text)).toEqual([
      '“31-Sep-2010” beside Outcome 1 is no day of the calendar. The words were kept; write the day that is meant.',
    ]);
  });
});

describe('a logframe in another language', () => {
  const cases: [language: string, head: Cells, rows: Cells[]][] = [
    [
      'French',
      [
        'Logique d’intervention',
        'Indicateurs objectivement vérifiables',
        'Sources et moyens de vérification',
        'Hypothèses',
      ],
      [
        ['Objectif général : La vallée boit une eau sûre', 'A', 'a', ''],
        ['Objectif spécifique : Les puits tournent', 'B', 'b', ''],
        ['Résultat attendu 1 : Les pompes sont posées', 'C', 'c', ''],
      ],
    ],
    [
      'Spanish',
      ['Lógica de intervención', 'Indicadores', 'Fuentes de verificación', 'Supuestos'],
      [
        ['Objetivo general: La vallée boit une eau sûre', 'A', 'a', ''],
        ['Objetivo específico: Les puits tournent', 'B', 'b', ''],
        ['Resultado 1: Les pompes sont posées', 'C', 'c', ''],
      ],
    ],
    [
      'German',
      ['Zielhierarchie', 'Indikatoren', 'Prüfquellen', 'Annahmen'],
      [
        ['Oberziel: La vallée boit une eau sûre', 'A', 'a', ''],
        ['Projektziel: Les puits tournent', 'B', 'b', ''],
        ['Ergebnis 1: Les pompes sont posées', 'C', 'c', ''],
      ],
    ],
  ];
  it.each(cases)('%s is read by its own words', async (_, head, rows) => {
    expect(outline(await read(table(head, ...rows)))).toEqual([
      'Objective: La vallée boit une eau sûre',
      '  # A | a',
      '  Outcome 1: Les puits tournent',
      '    # B | b',
      '    Output 1: Les pompes sont posées',
      '      # C | c',
    ]);
  });
});

describe('levels that no label says', () => {
  const head: Cells = ['Results', 'Indicators', 'Baseline', 'Target'];
  it('are told by the depth of the number, and said to be likely only', async () => {
    const result = await read(
      table(
        head,
        ['1. Herds are healthy', 'Deaths', '9', '3'],
        ['1.1 Vets visit', 'Visits', '0', '50'],
        ['1.1.1 Hire vets', '', '', ''],
      ),
    );
    expect(outline(result)).toEqual([
      'Outcome 1: Herds are healthy',
      '  # Deaths | 9 | 3',
      '  Output 1.1: Vets visit',
      '    # Visits | 0 | 50',
      '    Activity 1.1.1: Hire vets',
    ]);
    expect(result.rows[0]).toMatchObject({
      sure: 1,
      why: 'No word says its level: told by its number or place',
    });
  });

  it('are told by a band over the table', async () => {
    const result = await read(
      table(
        head,
        [['Specific objectives', 'colspan=4']],
        ['Herds are healthy', 'Deaths', '9', '3'],
        [['Expected results', 'colspan=4']],
        ['Vets visit', 'Visits', '0', '50'],
        ['Vaccines stay cold', 'Fridges', '2', '8'],
      ),
    );
    expect(outline(result).filter((l) => !l.includes('#'))).toHaveLength(3);
    expect(result.counts).toMatchObject({ outcome: 1, output: 2, indicator: 3 });
  });
});

it('takes results and indicators apart that share a column', async () => {
  const result = await read(
    table(
      ['Results and indicators', 'Baseline', 'Target', 'Means of verification'],
      ['Specific objective: Herds are healthy\nIndicator: Deaths', '9', '3', 'Visits'],
      ['Output 1: Vets visit', '', '', ''],
      ['Visits made', '0', '50', 'Log'],
    ),
  );
  expect(outline(result)).toEqual([
    'Outcome 1: Herds are healthy',
    '  # Deaths | 9 | 3 | Visits',
    '  Output 1: Vets visit',
    '    # Visits made | 0 | 50 | Log',
  ]);
});

it('refuses a table in which neither words nor numbers say what a row is', async () => {
  const rows = table(
    ['Results', 'Indicators', 'Baseline', 'Target'],
    ['Herds are healthy', 'Deaths', '9', '3'],
  );
  await expect(read(rows)).rejects.toThrow('no row that begins with');
});

it('takes the names of rows that the IOM matrix does not know, where they stand with some that it does', async () => {
  const result = await read(
    table(
      ['Narrative summary', 'Indicators', 'Means of verification', 'Assumptions'],
      ['Goal: Herders keep their land', 'A', 'a', ''],
      ['Purpose: Wells are shared', 'B', 'b', ''],
      ['Output 1: Rotas are agreed', 'C', 'c', ''],
    ),
  );
  expect(result.counts).toMatchObject({ objective: 1, outcome: 1, output: 1, indicator: 3 });
  expect(result.unplaced).toEqual([]);
});

it('takes baseline and target apart that share a cell', async () => {
  const result = await read(
    table(
      ['Intervention logic', 'Indicators', 'Baseline/Target', 'Assumptions'],
      ['Specific objective: Herds are healthy', 'Deaths', 'Baseline: 9\nTarget: 3', ''],
    ),
  );
  expect(outline(result)).toEqual(['Outcome 1: Herds are healthy', '  # Deaths | 9 | 3']);
});

it('any table is read with all its words, or refused with a sentence', async () => {
  const words = fc.constantFrom(
    'Goal',
    'Purpose: a',
    'Outputs',
    '1.1 b',
    '- c\n- d',
    'Op 2.3. e',
    'Indicator: f',
    'Activities',
    'Means',
    'g',
    '',
  );
  const cell = fc.tuple(words, fc.constantFrom('', 'rowspan=2', 'colspan=2', 'colspan=9'));
  const head: Cells = ['', 'Narrative summary', 'Indicators', 'Means of verification', 'Assumptions'];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }), async (rows) => {
      const result = await read(table(head, ...rows)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(FormatError);
        return null;
      });
      if (!result) return;
      const kept = JSON.stringify(result.document) + JSON.stringify(result.unplaced);
      for (const letter of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
        if (rows.some((row) => row.some(([text]) => new RegExp(`\\b${letter}$`, 'm').test(text))))
          expect(kept).toMatch(new RegExp(`\\b${letter}\\b`));
    }),
    { numRuns: 200, seed: 7 },
  );
});
