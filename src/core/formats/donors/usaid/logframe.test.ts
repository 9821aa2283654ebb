import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../checks/testing/design.ts';
import { emptyDocument, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { USAID_LOGFRAME } from './logframe.ts';

const print = (doc: Document) =>
  USAID_LOGFRAME.print(doc, { ...labelsIn(USAID_LOGFRAME, 'en'), date: '2026-11-21' }).sections[0];
const rowsOf = (doc: Document): string[][] =>
  (print(doc)?.rows ?? []).map((row) => row.cells.map(textOfCell));

const ONE_PURPOSE = readDesign(`
Project: Seed banks
Objective: Farm families eat the year round
  Outcome: Farmers saved and exchanged their own seed
    Output: Six seed banks opened
      Indicator: Seed banks with rules signed by members
        baseline: 0
        target: 6
        source: Signed rules
      Activity: Build the stores
      Activity: Train the keepers
    Output: Members trained to test seed
      Activity: Run the tests
    Activity: Hold the yearly fair`);

describe('the USAID logframe', () => {
  it('numbers outputs on one level under a single purpose, and inputs after the output that they feed', () => {
    expect(rowsOf(ONE_PURPOSE).map(([first]) => first)).toEqual([
      'Narrative Summary',
      'Goal\nFarm families eat the year round',
      'Purpose\nFarmers saved and exchanged their own seed',
      'Output 1\nSix seed banks opened',
      'Output 2\nMembers trained to test seed',
      'Inputs\n1.1 Build the stores\n1.2 Train the keepers',
      'Inputs\n2.1 Run the tests',
      'Inputs leading to Purpose\n1. Hold the yearly fair',
    ]);
  });

  it('has targets and baselines inside the cell of the indicator', () => {
    expect(rowsOf(ONE_PURPOSE)[3]).toEqual([
      'Output 1\nSix seed banks opened',
      'Seed banks with rules signed by members\nBaseline: 0\nTarget: 6',
      'Signed rules',
      '',
    ]);
  });

  it('says above the table what the project is, as the language writes days and sums', () => {
    const fields = print({ ...safeCrossings() })?.fields.map(({ label, text }) => `${label}: ${text}`);
    expect(fields).toEqual([
      'Project Title: Safe Crossings',
      'Project Number: SC-2026-01',
      'Life of Project: 1 July 2026 – 30 June 2029 (36 months)',
      'Total Funding: EUR 1,240,000',
      'Date Prepared: 21 November 2026',
    ]);
  });

  it('says so where there is no result', () => {
    expect(() => print(emptyDocument())).toThrow(FormatError);
  });
});
