/** Invented matrices of GIZ, the World Bank, JICA, the US Department of State, PRM, and trackers with many periods. */
import { describe, expect, it } from 'vitest';
import { indicatorOf, outline, page, read, table } from '../../../../../tests/fixtures/logframes.ts';

it('GIZ: values inside the indicators, outputs by letter, in German', async () => {
  const result = await read(
    page(
      table(
        ['Ziele/Outputs', 'Indikatoren', 'Quellen', 'Annahmen'],
        ['Programmziel: Familien haben sicheres Wasser', '', '', ''],
        [
          'Modulziel: Gemeinden betreiben ihre Brunnen selbst',
          'M1: Anteil der Brunnen in Betrieb\nBasiswert: 40 % (2023)\nZielwert: 85 % (12/2026)\nM2: Wartungsfonds mit Guthaben; Basiswert: 3; Zielwert: 20',
          'Brunnenkataster',
          'Regen fällt wie üblich',
        ],
        [
          'Output A: Wartungsteams sind ausgebildet',
          'A1: Ausgebildete Personen, Basiswert: 0, Zielwert: 60 (2025)',
          'Listen',
          '',
        ],
        [
          'Output B – Gebühren sind eingeführt',
          'B1 Gemeinden mit Gebühr (Basiswert: 1; Zielwert: 15)',
          'Satzungen',
          '',
        ],
      ),
    ),
  );
  expect(result.format).toBe('giz-results-matrix');
  expect(outline(result)).toEqual([
    'Objective: Familien haben sicheres Wasser',
    '  Outcome 1: Gemeinden betreiben ihre Brunnen selbst',
    '    # Anteil der Brunnen in Betrieb | 40 % | 85 % (12/2026) | Brunnenkataster',
    '    # Wartungsfonds mit Guthaben | 3 | 20',
    '    Output A: Wartungsteams sind ausgebildet',
    '      # Ausgebildete Personen | 0 | 60 | Listen',
    '    Output B: Gebühren sind eingeführt',
    '      # Gemeinden mit Gebühr | 1 | 15 | Satzungen',
  ]);
  expect(indicatorOf(result, 'Ausgebildete Personen')).toMatchObject({ pinnedCode: 'A1', due: '2025-12-31' });
});

describe('the World Bank', () => {
  it('in the older table: unit, yearly targets, frequency, source and who collects', async () => {
    const result = await read(
      page(
        table(
          [['Project Development Objective (PDO): Traders cross the border in a day', 'colspan=13']],
          [
            ['PDO Level Results Indicators', 'rowspan=2'],
            ['Core', 'rowspan=2'],
            ['Unit of Measure', 'rowspan=2'],
            ['Baseline', 'rowspan=2'],
            ['Cumulative Target Values', 'colspan=3'],
            ['Frequency', 'rowspan=2'],
            ['Data Source/ Methodology', 'rowspan=2'],
            ['Responsibility for Data Collection', 'rowspan=2'],
            ['Description (indicator definition etc.)', 'rowspan=2'],
          ],
          ['YR 1', 'YR 2', 'YR 3'],
          [
            'Indicator One: Hours at the border',
            'X',
            'Hours',
            '70',
            '60',
            '40',
            '24',
            'Monthly',
            'Gate log',
            'Customs',
            'From arrival to exit',
          ],
          [['INTERMEDIATE RESULTS', 'colspan=11']],
          [['Intermediate Result (Component One): Lanes are built', 'colspan=11']],
          ['Lanes open', '', 'Number', '1', '2', '3', '4', 'Yearly', 'Inspection', 'Ministry', ''],
        ),
      ),
    );
    expect(result.format).toBe('world-bank-results-framework');
    expect(outline(result)).toEqual([
      'Outcome 1: Traders cross the border in a day',
      '  # Hours at the border | 70 | 24 | Gate log',
      '  Intermediate outcome 1.1: Lanes are built',
      '    # Lanes open | 1 | 4 | Inspection',
    ]);
    expect(indicatorOf(result, 'Hours at the border')).toMatchObject({
      unit: 'Hours',
      frequency: 'Monthly',
      responsible: 'Customs',
      definition: 'From arrival to exit',
      milestones: ['YR 1 : 60', 'YR 2 : 40'],
    });
  });

  it('in today’s two tables: the plan fills what the framework leaves out', async () => {
    const result = await read(
      page(
        table(
          ['Indicator Name', 'PBC', 'Baseline', ['Intermediate Targets', 'colspan=2'], 'End Target'],
          ['', '', '', '1', '2', ''],
          [['PDO: Pupils read well by the end of grade 3', 'colspan=6']],
          ['Pupils at the benchmark (Percentage)', '', '31.00', '36.00', '42.00', '50.00'],
          [['Component 1: Books for every class', 'colspan=6']],
          ['Classes with a set of books (Number)', 'PBC 1', '120.00', '400.00', '900.00', '1,400.00'],
        ),
        'Monitoring & Evaluation Plan',
        table(
          [
            'Indicator Name',
            'Definition/Description',
            'Frequency',
            'Datasource',
            'Methodology for Data Collection',
            'Responsibility for Data Collection',
          ],
          [
            'Pupils at the benchmark',
            'Pupils who read 45 words a minute',
            'Yearly',
            'Reading test',
            'Sample of schools',
            'Exam board',
          ],
          [
            'Classes with a set of books',
            'One book for two pupils',
            'Twice a year',
            'School census',
            'All schools',
            'Ministry',
          ],
        ),
      ),
    );
    expect(result.format).toBe('world-bank-results-framework');
    expect(outline(result)).toEqual([
      'Outcome 1: Pupils read well by the end of grade 3',
      '  # Pupils at the benchmark (Percentage) | 31.00 | 50.00 | Reading test',
      '  Intermediate outcome 1: Books for every class',
      '    # Classes with a set of books (Number) | 120.00 | 1,400.00 | School census',
    ]);
    expect(indicatorOf(result, 'Classes with a set of books (Number)')).toMatchObject({
      definition: 'One book for two pupils',
      frequency: 'Twice a year',
      method: 'All schools',
      responsible: 'Ministry',
      standardCode: 'PBC 1',
    });
  });
});

it('JICA: a goal with its year, inputs of both sides and pre-conditions at the foot', async () => {
  const result = await read(
    page(
      'Project Title: Clean Harbour',
      table(
        [
          'Narrative Summary',
          'Objectively Verifiable Indicators',
          'Means of Verification',
          'Important Assumptions',
        ],
        ['Super Goal: The coast is healthy', 'Fish species', 'Survey', ''],
        ['Overall Goal: Ports stop dumping', 'For 2031: dumping fines fall to 3', 'Court', ''],
        [
          'Project Purpose: The harbour treats its waste',
          '1. Tonnes treated\n2. Ships served',
          'Log',
          'Trade goes on',
        ],
        [
          'Outputs\n1. A plant works\n2. Staff are trained',
          '1.1 Days in service\n2.1 Staff certified',
          '1.1 Plant log\n2.1 Roll',
          '',
        ],
        ['Activities\n1-1 Build the plant\n1-2 Test it\n2-1 Train operators', '', '', ''],
        [
          'Inputs',
          'Japanese side\n2 experts\nEquipment',
          'Harbour side:\nLand\n6 staff',
          'Pre-Conditions\nThe port law is passed',
        ],
      ),
    ),
  );
  expect(result.format).toBe('jica-pdm');
  expect(outline(result)).toEqual([
    'Goal: The coast is healthy',
    '  # Fish species | Survey',
    '  Objective: Ports stop dumping',
    '    # For 2031: dumping fines fall to 3 | Court',
    '    Outcome 1: The harbour treats its waste',
    '      # Tonnes treated | Log',
    '      # Ships served',
    '      Output 1: A plant works',
    '        # Days in service | Plant log',
    '        Activity 1.1: Build the plant',
    '        Activity 1.2: Test it',
    '      Output 2: Staff are trained',
    '        # Staff certified | Roll',
    '        Activity 2.1: Train operators',
  ]);
  const { document, unplaced } = result;
  expect(Object.values(document.budgetLines).map((b) => [b.funder, b.label])).toEqual([
    ['Japanese side', '2 experts'],
    ['Japanese side', 'Equipment'],
    ['Harbour side', 'Land'],
    ['Harbour side', '6 staff'],
  ]);
  expect(document.project['project']?.preconditions).toBe('The port law is passed');
  expect(unplaced).toEqual([]);
});

it('the US Department of State: a goal over objectives, each with outcomes, outputs and activities by number', async () => {
  const result = await read(
    page(
      table(
        ['Results', 'Performance indicators', 'Target', 'Data source'],
        [['Project Goal: Fewer people are traded', 'colspan=4']],
        [['Objective 1: Police find victims', 'colspan=4']],
        ['Outcome 1.1: Officers apply the guide', 'Cases opened', '', 'Files'],
        ['Output 1.1: Officers are trained', 'Officers who pass', '80', 'Tests'],
        [['Activities:\n1.1.1 Write a course\n1.1.2 Train in six towns', 'colspan=4']],
        [['Objective 2: Victims are sheltered', 'colspan=4']],
        ['Outcome 2.1: Victims stay safe', 'Months without threats', '6', 'Interviews'],
        ['Output 2.1: A shelter is open', 'Beds', '20', 'Visits'],
        [['Activities:\n2.1.1 Rent a house', 'colspan=4']],
      ),
    ),
  );
  expect(result.format).toBe('us-state-logic-model');
  expect(outline(result)).toEqual([
    'Goal: Fewer people are traded',
    '  Objective 1: Police find victims',
    '    Outcome 1.1: Officers apply the guide',
    '      # Cases opened | Files',
    '      Output 1.1: Officers are trained',
    '        # Officers who pass | 80 | Tests',
    '        Activity 1.1.1: Write a course',
    '        Activity 1.1.2: Train in six towns',
    '  Objective 2: Victims are sheltered',
    '    Outcome 2.1: Victims stay safe',
    '      # Months without threats | 6 | Interviews',
    '      Output 2.1: A shelter is open',
    '        # Beds | 20 | Visits',
    '        Activity 2.1.1: Rent a house',
  ]);
});

it('PRM: a small table for each result, its name in a band over the head', async () => {
  const small = (band: string, ...rows: string[][]): string =>
    table(
      [[band, 'colspan=5']],
      [
        'Indicator',
        'Baseline (# and/or %) at beginning of Q1',
        'Target (# and/or %)',
        'Value (# or %) this Reporting Period (note cumulative)',
        'Cumulative # and % Progress Towards Target',
      ],
      ...rows,
      [['NOTES: Rain closed the road', 'colspan=5']],
    );
  const result = await read(
    page(
      small('Impact #1: Refugees live in dignity', ['Share who feel safe', '40%', '70%', '55%', '55% (79%)']),
      small('Output #1: Shelters are built', ['Shelters', '0', '300', '120', '240 (80%)']),
    ),
  );
  expect(outline(result)).toEqual([
    'Objective 1: Refugees live in dignity',
    '  # Share who feel safe | 40% | 70%',
    '  Output 1: Shelters are built',
    '    # Shelters | 0 | 300',
  ]);
  expect(indicatorOf(result, 'Shelters').measured).toHaveLength(2);
  expect(result.unplaced.map((u) => u.text)).toEqual([
    'NOTES: Rain closed the road',
    'NOTES: Rain closed the road',
  ]);
});

it('Danida: a small table under the words of each result, years and values in rows of their own', async () => {
  const result = await read(
    page(
      'Water for all',
      'Outcome 1: Towns repair their pipes',
      table(
        ['Outcome indicator', 'Baseline year', 'Baseline value', 'Target year', 'Target value'],
        ['Leaks open for a week', '2022', '140', '2027', '20'],
      ),
      'Output 1.1: Crews are trained',
      table(
        [
          'Output indicator',
          'Baseline year',
          'Baseline value',
          '2025',
          '2026',
          'Target year',
          'Target value',
        ],
        ['Crews', '2022', '1', '3', '6', '2027', '9'],
      ),
    ),
  );
  expect(outline(result)).toEqual([
    'Outcome 1: Towns repair their pipes',
    '  # Leaks open for a week | 140 | 20',
    '  Output 1.1: Crews are trained',
    '    # Crews | 1 | 9',
  ]);
  expect(indicatorOf(result, 'Crews')).toMatchObject({
    baselineYear: 2022,
    due: '2027-12-31',
    milestones: ['2025 2025-12-31: 3', '2026 2026-12-31: 6'],
  });
});

it('Spanish NGOs: objectives, results, external factors and previous conditions', async () => {
  const result = await read(
    page(
      table(
        [
          'Lógica de intervención',
          'Indicadores objetivamente verificables',
          'Fuentes de verificación',
          'Factores externos',
        ],
        ['Objetivo general: La cuenca tiene agua limpia', '', '', ''],
        ['Objetivo específico: Las fincas cuidan la ribera', 'Fincas con cerca', 'Visitas', 'No hay sequía'],
        ['Resultados: R1. Hay viveros', 'Plantas', 'Conteo', ''],
        ['Actividades: A1.1 Recoger semilla', '', '', 'Condiciones previas: permiso municipal'],
      ),
    ),
  );
  expect(outline(result)).toEqual([
    'Objective: La cuenca tiene agua limpia',
    '  Outcome 1: Las fincas cuidan la ribera',
    '    # Fincas con cerca | Visitas',
    '    Output 1: Hay viveros',
    '      # Plantas | Conteo',
    '      Activity 1.1: Recoger semilla',
  ]);
  expect(result.document.project['project']?.preconditions).toBe('permiso municipal');
});
