/** An invented LogFrame of USAID with reference sheets behind it, and the sheets alone. */
import { describe, expect, it } from 'vitest';
import {
  attached,
  indicatorOf,
  outline,
  page,
  read,
  table,
} from '../../../../../tests/fixtures/logframes.ts';

const LOGFRAME = table(
  ['Narrative Summary', 'Indicators', 'Means of Verification', 'Assumptions'],
  ['Goal: Rural incomes grown', 'Median income (Baseline 2022: $410; Target: $600)', 'Household survey', ''],
  [
    'Purpose: Dairies bought more milk from small farms',
    'Litres bought per day\nBaseline: 900 Target: 4,000',
    'Dairy books',
    'Roads stay passable',
  ],
  ['Sub-Purpose 1: Milk kept fresh', 'Litres spoilt. Baseline: 30% Target: 5%', 'Samples', 'Power is on'],
  ['Output 1.1: Coolers installed', 'Coolers running\nBaseline: 0\nTarget: 12', 'Site visits', ''],
  ['Output 1.2: Farmers trained', 'Farmers passing the test\nBaseline: 0\nTarget: 300', 'Tests', ''],
  ['Inputs', '', '', ''],
  ['1.1 Provide solar coolers\n1.2 Develop a course', '', '', ''],
);

const sheet = (name: string, ...more: [string, string][]): string =>
  table(
    [['USAID Performance Indicator Reference Sheet', 'colspan=2']],
    [[`Name of Indicator: ${name}`, 'colspan=2']],
    ...more.map((row) => row),
  );
const COOLERS = sheet(
  'Coolers running',
  [
    'Name of Result Measured (Goal, DO, IR, sub-IR, Project Purpose, Output):',
    'Output 1.1: Coolers installed',
  ],
  ['Is This a Performance Plan and Report Indicator?', 'No'],
  ['DESCRIPTION', ''],
  ['Precise Definition(s):', 'A cooler that held below 6 °C on every day of the month'],
  ['Unit of Measure:', 'Cooler'],
  ['Data Type:', 'Integer'],
  ['Disaggregated by:', 'District; owner’s sex'],
  ['Rationale for Indicator (optional):', 'Cold milk sells'],
  ['PLAN FOR DATA COLLECTION BY USAID', ''],
  ['Data Source:', 'Temperature loggers'],
  ['Method of Data Collection and Construction:', 'Loggers are read by phone'],
  ['Reporting Frequency:', 'Quarterly'],
  ['Individual(s) Responsible at USAID:', 'Agriculture officer'],
  ['TARGETS AND BASELINE', ''],
  ['Baseline Timeframe (optional):', 'June 2022'],
  ['Known Data Limitations:', 'Loggers fail in heat'],
  ['Changes to Indicator:', 'None so far'],
);

describe('a LogFrame of USAID', () => {
  it('takes baselines and targets out of the indicators, and inputs as the work on the outputs of their numbers', async () => {
    const result = await read(page('Milk Works', LOGFRAME));
    expect(result.format).toBe('usaid-logframe');
    expect(outline(result)).toEqual([
      'Objective: Rural incomes grown',
      '  # Median income | $410 | $600 | Household survey',
      '  Outcome 1: Dairies bought more milk from small farms',
      '    # Litres bought per day | 900 | 4,000 | Dairy books',
      '    Intermediate outcome 1: Milk kept fresh',
      '      # Litres spoilt. | 30% | 5% | Samples',
      '      Output 1.1: Coolers installed',
      '        # Coolers running | 0 | 12 | Site visits',
      '        Activity 1.1: Provide solar coolers',
      '      Output 1.2: Farmers trained',
      '        # Farmers passing the test | 0 | 300 | Tests',
      '        Activity 1.2: Develop a course',
    ]);
    expect(indicatorOf(result, 'Median income').baselineYear).toBe(2022);
    expect(attached(result)).toEqual([
      ['Roads stay passable', ['Outcome 1']],
      ['Power is on', ['Intermediate outcome 1']],
    ]);
  });

  it('gets the definitions of its indicators from the sheets behind it', async () => {
    const result = await read(page('Milk Works', LOGFRAME, 'Annex', COOLERS));
    expect(result.counts).toMatchObject({ indicator: 5 });
    expect(indicatorOf(result, 'Coolers running')).toMatchObject({
      owner: 'Output 1.1',
      definition: 'A cooler that held below 6 °C on every day of the month',
      unit: 'Cooler',
      measureType: 'number',
      disaggregation: 'District; owner’s sex',
      rationale: 'Cold milk sells',
      method: 'Loggers are read by phone',
      frequency: 'Quarterly',
      responsible: 'Agriculture officer',
      limitations: 'Loggers fail in heat',
      baselineYear: 2022,
      source: 'Site visits',
    });
    // The matrix says another source; neither is lost.
    expect(result.unplaced.map((u) => u.text)).toContain('Temperature loggers');
  });
});

describe('reference sheets without a matrix', () => {
  it('become indicators of the results that they name', async () => {
    const result = await read(
      page(
        COOLERS,
        sheet(
          'EG.3-2 Litres sold',
          ['Name of Result Measured:', 'Purpose: Dairies bought more milk'],
          ['Precise Definition(s):', 'Whole milk only'],
          ['Unit of Measure:', 'Litre'],
          ['Data Source:', 'Receipts'],
        ),
      ),
    );
    expect(result.format).toBe('usaid-pirs');
    expect(outline(result)).toEqual([
      'Outcome 1: Dairies bought more milk',
      '  # Litres sold | Receipts',
      'Output 1.1: Coolers installed',
      '  # Coolers running | Temperature loggers',
    ]);
    expect(indicatorOf(result, 'Litres sold')).toMatchObject({ pinnedCode: 'EG.3-2', unit: 'Litre' });
  });
});
