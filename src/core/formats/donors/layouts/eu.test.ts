/** Invented logframes in the four layouts of the European Union that are in circulation. */
import { describe, expect, it } from 'vitest';
import {
  attached,
  indicatorOf,
  outline,
  page,
  read,
  table,
} from '../../../../../tests/fixtures/logframes.ts';

describe('the layout before 2015', () => {
  const FORM = table(
    [
      '',
      'Intervention logic',
      'Objectively verifiable indicators of achievement',
      'Sources and means of verification',
      'Assumptions',
    ],
    [
      'Overall objective(s)',
      'What are the overall broader objectives to which the action will contribute?\nYoung people stay in the valley',
      'What are the key indicators related to the overall objective?\nShare of leavers who move away: 31% in 2023',
      'What are the sources of information for these indicators?\nCensus',
      '',
    ],
    [
      'Specific objective(s)',
      'Workshops hire apprentices',
      'Apprentices hired\nOf these, women',
      'Payroll\nPayroll',
      'Which factors and conditions outside the beneficiary’s responsibility are necessary?\nRoads stay open',
    ],
    [
      'Expected results',
      '1. Apprentices are trained\n2. Tools are lent',
      '1 Certificates given\n2 Loans of tools',
      '2 Ledger',
      '',
    ],
    [
      ['Activities', 'rowspan=2'],
      ['1.1 Train forty apprentices\n2.1 Open a tool library', 'rowspan=2'],
      'Means:',
      'Costs',
      ['Trainers can be found\nPre-conditions: the town lends a hall', 'rowspan=2'],
    ],
    ['1.1 Two trainers\n2.1 A storekeeper', '1.1 EUR 12,000\n2.1 Shelves EUR 900'],
  );

  it('is read without the questions of the blank form, with means, costs and preconditions', async () => {
    const result = await read(page(FORM));
    expect(outline(result)).toEqual([
      'Objective: Young people stay in the valley',
      '  # Share of leavers who move away: 31% in 2023 | Census',
      '  Outcome 1: Workshops hire apprentices',
      '    # Apprentices hired | Payroll',
      '    # Of these, women | Payroll',
      '    Output 1: Apprentices are trained',
      '      # Certificates given',
      '      Activity 1.1: Train forty apprentices',
      '    Output 2: Tools are lent',
      '      # Loans of tools | Ledger',
      '      Activity 2.1: Open a tool library',
    ]);
    const { document, unplaced } = result;
    expect(Object.values(document.activities).map((a) => a.means)).toEqual(['Two trainers', 'A storekeeper']);
    expect(Object.values(document.budgetLines).map((b) => [b.label, b.amount, b.currency])).toEqual([
      ['', 12_000, 'EUR'],
      ['Shelves', 900, 'EUR'],
    ]);
    expect(document.project['project']?.preconditions).toBe('the town lends a hall');
    expect(attached(result)).toEqual([
      ['Roads stay open', ['Outcome 1']],
      ['Trainers can be found', ['Activity 1.1', 'Activity 2.1']],
    ]);
    expect(unplaced.map((u) => u.text.split('\n').length)).toEqual([4]);
  });
});

describe('the template of 2016', () => {
  it('is read with its codes, dated current values and what relates to what', async () => {
    const result = await read(
      page(
        table(
          [
            '',
            'Results chain',
            'Indicators',
            'Baseline (incl. reference year)',
            'Current value',
            'Reference date',
            'Targets (incl. reference year)',
            'Sources and means of verification',
            'Assumptions',
          ],
          [
            'Overall objective: Impact',
            'Rivers run clean',
            'Phosphate',
            '9 mg (2015)',
            '',
            '',
            '3 mg (2020)',
            'Lab',
            '',
          ],
          [
            'Specific objective(s): Outcome(s)',
            'Oc 1 Farms spread less manure',
            'Tonnes spread',
            '400 (2015)',
            '350',
            'June 2018',
            '200 (2020)',
            'Farm books',
            'Prices hold',
          ],
          [
            '',
            'Oc 2 Towns treat sewage',
            'Plants running',
            '1 (2015)',
            '2',
            '2018',
            '5 (2020)',
            'Permits',
            '',
          ],
          [
            'Outputs',
            'Op 1. (related to Oc 2) Plants are built',
            'Plants',
            '0 (2015)',
            '1',
            '2018',
            '4 (2020)',
            'Handover',
            '',
          ],
          [
            '',
            'Op 2. Advice is given (related to Oc 1)',
            'Visits',
            '0 (2015)',
            '',
            '',
            '90 (2020)',
            'Log',
            '',
          ],
          [
            'Activities',
            'A 1.1. Dig the basins (related to Op 1)\nA 2.1. Hire advisers (related to Op 2)',
            '',
            '',
            '',
            '',
            '',
            '',
            '',
          ],
        ),
      ),
    );
    expect(result.format).toBe('eu-logframe');
    expect(outline(result).filter((l) => !l.includes('#'))).toEqual([
      'Objective: Rivers run clean',
      '  Outcome 1: Farms spread less manure',
      '    Output 2: Advice is given',
      '      Activity 2.1: Hire advisers',
      '  Outcome 2: Towns treat sewage',
      '    Output 1: Plants are built',
      '      Activity 1.1: Dig the basins',
    ]);
    expect(indicatorOf(result, 'Tonnes spread')).toMatchObject({
      baselineText: '400',
      baselineYear: 2015,
      target: '200',
      due: '2020-12-31',
      measured: ['2018-06-30: 350'],
    });
    expect(result.unplaced).toEqual([]);
  });
});

describe('the annex with its activity matrix', () => {
  const LOGFRAME = table(
    [
      '',
      'Results chain',
      'Indicator',
      'Baseline\n(value & reference year)',
      'Intermediate target 2026',
      'Target\n(value & reference year)',
      'Current value* (reference year)',
      'Source and mean of verification',
      'Assumptions',
    ],
    [
      'Impact (Overall objective)',
      'Old people live at home',
      'Share',
      '71% (2023)',
      '',
      '80% (2028)',
      '',
      'Census',
      'Not applicable',
    ],
    [
      'Outcome(s) (Specific objective(s))',
      'Oc 1. Neighbours help daily',
      'Visits',
      '40 (2024)',
      '120',
      '300 (2027)',
      '88 (2025)',
      'Diary',
      'Rents stay low',
    ],
    ['Other Outcomes', 'Oc 2. Clinics call at home', 'Calls', '0 (2024)', '', '50 (2027)', '', 'Log', ''],
    ['Outputs', 'Op 1.1. Helpers are trained', 'Helpers', '0 (2024)', '20', '60 (2027)', '', 'Register', ''],
    ['', 'Op 2.1. Cars are lent', 'Cars', '0 (2024)', '', '3 (2027)', '', 'Keys', ''],
  );
  const ACTIVITIES = table([
    'Activities\nWhat are the key activities to be carried out?\nA 1.1.1 Teach first aid\nA 1.1.2 Pair helpers\nA 2.1.1 Buy cars',
    'Means\nA 1.1.1 A nurse\nA 2.1.1 A garage',
    'Assumptions\nWhich factors lie outside control?\nWhat may affect the link to the outputs?\nFuel can be had',
  ]);

  it.each([
    ['its heads inside the cells', ACTIVITIES],
    [
      'a row of heads',
      table(
        ['Activities', 'Means', 'Assumptions'],
        [
          'A 1.1.1 Teach first aid\nA 1.1.2 Pair helpers\nA 2.1.1 Buy cars',
          'A 1.1.1 A nurse\nA 2.1.1 A garage',
          'Fuel can be had',
        ],
      ),
    ],
  ])('is read with %s', async (_, activities) => {
    const result = await read(page('Logical framework', LOGFRAME, 'Activity Matrix', activities));
    expect(result.format).toBe('eu-logframe');
    expect(outline(result).filter((l) => !l.includes('#'))).toEqual([
      'Objective: Old people live at home',
      '  Outcome 1: Neighbours help daily',
      '    Output 1.1: Helpers are trained',
      '      Activity 1.1.1: Teach first aid',
      '      Activity 1.1.2: Pair helpers',
      '  Outcome 2: Clinics call at home',
      '    Output 2.1: Cars are lent',
      '      Activity 2.1.1: Buy cars',
    ]);
    expect(indicatorOf(result, 'Visits')).toMatchObject({
      milestones: ['Intermediate target 2026 2026-12-31: 120'],
      measured: ['2025-12-31: 88'],
    });
    expect(Object.values(result.document.activities).map((a) => a.means)).toEqual([
      'A nurse',
      '',
      'A garage',
    ]);
    expect(attached(result)).toEqual([
      ['Rents stay low', ['Outcome 1']],
      ['Fuel can be had', ['Activity 1.1.1', 'Activity 1.1.2', 'Activity 2.1.1']],
    ]);
  });
});

describe('the matrix of an action document', () => {
  it('is read by its labels beside the results', async () => {
    const result = await read(
      page(
        table(
          [
            'Results',
            'Results chain (@): Main expected results (maximum 10)',
            'Indicators (@): (at least one indicator per expected result)',
            'Baselines (values and years)',
            'Targets (values and years)',
            'Sources of data',
            'Assumptions',
          ],
          [
            'Impact',
            'Forests grow',
            '1. Hectares',
            '900 (2020)',
            '1,200 (2028)',
            'Satellite',
            'Not applicable',
          ],
          [
            'Outcome 1',
            'Owners replant',
            '1.1 Hectares replanted',
            '10 (2022)',
            '300 (2028)',
            'Registry',
            'No fires',
          ],
          [
            'Outcome 2',
            'Mills pay fairly',
            '2.1 Price paid',
            'to be determined',
            '40 EUR (2028)',
            'Receipts',
            '',
          ],
          [
            'Output 1 relating to Outcome 1',
            'Seedlings are raised',
            '1.1.1 Seedlings',
            '0 (2022)',
            '1,000,000 (2027)',
            'Count',
            '',
          ],
          [
            'Output 2 relating to Outcome 1',
            'Owners are advised',
            '1.2.1 Visits',
            '0',
            '80 (2027)',
            'Log',
            '',
          ],
          [
            'Output 1 relating to Outcome 2',
            'Scales are checked',
            '2.1.1 Scales',
            '0',
            '12 (2027)',
            'Seals',
            '',
          ],
        ),
      ),
    );
    expect(result.format).toBe('eu-action-document');
    expect(outline(result)).toEqual([
      'Objective: Forests grow',
      '  # Hectares | 900 | 1,200 | Satellite',
      '  Outcome 1: Owners replant',
      '    # Hectares replanted | 10 | 300 | Registry',
      '    Output 1: Seedlings are raised',
      '      # Seedlings | 0 | 1,000,000 | Count',
      '    Output 2: Owners are advised',
      '      # Visits | 0 | 80 | Log',
      '  Outcome 2: Mills pay fairly',
      '    # Price paid | to be determined | 40 EUR | Receipts',
      '    Output 1: Scales are checked',
      '      # Scales | 0 | 12 | Seals',
    ]);
    expect(indicatorOf(result, 'Hectares replanted')).toMatchObject({
      baselineYear: 2022,
      due: '2028-12-31',
    });
    expect(attached(result)).toEqual([['No fires', ['Outcome 1']]]);
  });
});
