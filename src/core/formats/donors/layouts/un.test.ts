/** Invented results frameworks of UNDP, UN cooperation frameworks and the Peacebuilding Fund. */
import { describe, expect, it } from 'vitest';
import {
  attached,
  indicatorOf,
  outline,
  page,
  read,
  table,
} from '../../../../../tests/fixtures/logframes.ts';

describe('UNDP’s results framework', () => {
  it('is read with values and years under merged heads', async () => {
    const result = await read(
      page(
        'Outcome 2: Courts serve everybody',
        table(
          [
            ['EXPECTED OUTPUTS', 'rowspan=2'],
            ['OUTPUT INDICATORS', 'rowspan=2'],
            ['DATA SOURCE', 'rowspan=2'],
            ['BASELINE', 'colspan=2'],
            ['TARGETS (by frequency of data collection)', 'colspan=4'],
            ['DATA COLLECTION METHODS & RISKS', 'rowspan=2'],
          ],
          ['Value', 'Year', 'Year 1', 'Year 2', 'Year 3', 'FINAL'],
          [
            ['Output 1: Mobile courts sit', 'rowspan=2'],
            '1.1 Sessions held',
            'Court diary',
            '4',
            '2023',
            '10',
            '20',
            '30',
            '60',
            'Counted monthly',
          ],
          ['1.2 Cases of women heard', 'Case files', 'tbd', '', '5', '', '15', '20', ''],
          ['Output 2: Clerks are trained', '2.1 Clerks certified', 'Roll', '0', '2023', '', '', '', '40', ''],
        ),
      ),
    );
    expect(result.format).toBe('undp-results-framework');
    expect(outline(result)).toEqual([
      'Outcome 2: Courts serve everybody',
      '  Output 1: Mobile courts sit',
      '    # Sessions held | 4 | 60 | Court diary',
      '    # Cases of women heard | tbd | 20 | Case files',
      '  Output 2: Clerks are trained',
      '    # Clerks certified | 0 | 40 | Roll',
    ]);
    expect(indicatorOf(result, 'Sessions held')).toMatchObject({
      baselineYear: 2023,
      milestones: ['Year 1 : 10', 'Year 2 : 20', 'Year 3 : 30'],
      method: 'Counted monthly',
      pinnedCode: null,
    });
    expect(indicatorOf(result, 'Cases of women heard').milestones).toEqual(['Year 1 : 5', 'Year 3 : 15']);
    expect(result.unplaced).toEqual([]);
  });

  it('is read from a sheet, where merged heads leave empty cells', async () => {
    const result = await read(
      new TextEncoder().encode(
        [
          'EXPECTED OUTPUTS;OUTPUT INDICATORS;DATA SOURCE;BASELINE;;TARGETS;;DATA COLLECTION METHODS & RISKS',
          ';;;Value;Year;Year 1;FINAL;',
          '1. Wells are dug;1.1 Wells;Log;2;2022;5;9;Visits',
          ';1.2 Pumps;Log;1;2022;;4;Visits',
        ].join('\n'),
      ),
      'm.csv',
    );
    expect(outline(result)).toEqual([
      'Output 1: Wells are dug',
      '  # Wells | 2 | 9 | Log',
      '  # Pumps | 1 | 4 | Log',
    ]);
    expect(indicatorOf(result, 'Wells')).toMatchObject({ baselineYear: 2022, milestones: ['Year 1 : 5'] });
  });
});

it('a UN cooperation framework is read with the entities that answer for its results', async () => {
  const result = await read(
    page(
      table(
        [
          'Results',
          'Performance indicators (disaggregated)',
          'Baseline (year)',
          'Target (year)',
          'Source / means of verification',
          'Assumptions',
          'Reporting UN entity and partners',
        ],
        [['Strategic Priority 1: A green economy', 'colspan=7']],
        [
          ['Outcome 1.1: Firms pollute less', 'rowspan=2'],
          'CO₂ per firm',
          '12 t (2022)',
          '8 t (2027)',
          'Survey',
          'Fuel prices hold',
          'UNDP, UNIDO',
        ],
        ['Fines paid', '3 (2022)', '1 (2027)', 'Court', '', ''],
        ['Output 1.1.1: Audits are free', 'Audits', '0 (2022)', '200 (2027)', 'Log', '', 'UNIDO'],
      ),
    ),
  );
  expect(result.format).toBe('unsdcf-results-framework');
  expect(outline(result)).toEqual([
    'Objective 1: A green economy',
    '  Outcome 1.1: Firms pollute less',
    '    # CO₂ per firm | 12 t | 8 t | Survey',
    '    # Fines paid | 3 | 1 | Court',
    '    Output 1.1.1: Audits are free',
    '      # Audits | 0 | 200 | Log',
  ]);
  const results = Object.values(result.document.results);
  expect(results.map((r) => r.responsible)).toEqual(['', 'UNDP, UNIDO', 'UNIDO']);
  expect(attached(result)).toEqual([['Fuel prices hold', ['Outcome 1.1']]]);
});

it('the Peacebuilding Fund’s framework is read with outcomes and outputs in columns of their own', async () => {
  const result = await read(
    page(
      table(
        [
          'Outcomes',
          'Outputs',
          'Indicators',
          'Means of Verification/ frequency of collection',
          'Indicator milestones',
        ],
        [
          ['Outcome 1: Herders and farmers settle disputes by talking', 'rowspan=3'],
          '',
          'Outcome Indicator 1a: Disputes settled without violence\nBaseline: 12% (2023)\nTarget: 60% (2026)',
          'Police reports, yearly',
          '2024: 20%; 2025: 40%',
        ],
        [
          [
            'Output 1.1: Village councils meet\nList of activities under this Output:\n- Elect councils\n- Pay for tea',
            'rowspan=2',
          ],
          'Output Indicator 1.1.1\nCouncils that meet monthly\nBaseline: 0\nTarget: 30',
          'Minutes',
          '15 by 2025',
        ],
        ['Output Indicator 1.1.2: Women on councils\nBaseline: 2\nTarget: 90', 'Minutes', ''],
        [
          'Outcome 2: Markets open again',
          '',
          'Outcome Indicator 2a: Market days\nBaseline: 1\nTarget: 4',
          'Visits',
          '',
        ],
      ),
    ),
  );
  expect(result.format).toBe('pbf-results-framework');
  expect(outline(result)).toEqual([
    'Outcome 1: Herders and farmers settle disputes by talking',
    '  # Disputes settled without violence | 12% | 60% | Police reports, yearly',
    '  Output 1.1: Village councils meet',
    '    # Councils that meet monthly | 0 | 30 | Minutes',
    '    # Women on councils | 2 | 90 | Minutes',
    '    Activity 1.1.1: Elect councils',
    '    Activity 1.1.2: Pay for tea',
    'Outcome 2: Markets open again',
    '  # Market days | 1 | 4 | Visits',
  ]);
  expect(indicatorOf(result, 'Disputes settled without violence')).toMatchObject({
    baselineYear: 2023,
    due: '2026-12-31',
    milestones: ['2024 2024-12-31: 20%', '2025 2025-12-31: 40%'],
  });
  expect(result.unplaced).toEqual([]);
});
