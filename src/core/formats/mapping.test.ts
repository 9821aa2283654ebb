/** An organisation's own template is mapped once and known again. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingId, view } from '../model/index.ts';
import { choicesFor, savedMapping, tablesToMap } from './mapping.ts';
import { readFile } from './index.ts';

const ODD = [
  'Rung;What we want;Our yardstick;Start;Finish',
  'Ambition;Herds stay healthy;Deaths a year;9;3',
  'Footing;Vets visit every camp;Visits;0;50',
].join('\n');
const LATER = [
  'RUNG;What we want:;our yardstick;Start;Finish',
  'Ambition;Families eat all year;Hungry months;4;0',
  'Footing;Stores are built;Stores;0;12',
  'Footing;Keepers are trained;Keepers;0;24',
].join('\n');

const SAID = {
  columns: { 0: 'level', 1: 'result', 2: 'indicator', 3: 'baseline', 4: 'target' },
  rows: { 1: 'outcome', 2: 'output' },
} as const;

describe('a template that nobody knows', () => {
  it('is shown as a table: heads, rows and the labels of the rows', async () => {
    const [table] = await tablesToMap(strToU8(ODD), 'odd.csv');
    expect(table).toMatchObject({
      index: 0,
      headerRow: 0,
      headers: ['Rung', 'What we want', 'Our yardstick', 'Start', 'Finish'],
    });
    expect(table?.rows.map((row) => [row.row, row.label])).toEqual([
      [1, 'ambition'],
      [2, 'footing'],
    ]);
  });

  it('is read as it was said the first time, with rows it did not have then', async () => {
    const [first] = await tablesToMap(strToU8(ODD), 'odd.csv');
    const mapping = savedMapping(first!, SAID);
    const tables = await tablesToMap(strToU8(LATER), 'later.csv');
    const choices = choicesFor(tables, [mapping]);
    const { document } = await readFile(strToU8(LATER), 'later.csv', {
      newId: countingId(),
      choices: choices!,
    });
    const v = view(document);
    expect(v.results.map((r) => [v.label(r.id), r.statement])).toEqual([
      ['Outcome 1', 'Families eat all year'],
      ['Output 1.1', 'Stores are built'],
      ['Output 1.2', 'Keepers are trained'],
    ]);
    expect(Object.values(document.indicators).map((i) => i.baselineText)).toEqual(['4', '0', '0']);
  });

  it('is another one when its heads say something else', async () => {
    const [first] = await tablesToMap(strToU8(ODD), 'odd.csv');
    const tables = await tablesToMap(strToU8(ODD.replace('Rung', 'Step')), 'other.csv');
    expect(choicesFor(tables, [savedMapping(first!, SAID)])).toBeNull();
  });

  it('has rows with words of their own, which are no labels', async () => {
    const text = 'A;B\nHerds in the whole of the valley stay healthy all year;x\n';
    const [table] = await tablesToMap(strToU8(text), 'a.csv');
    expect(table?.rows[0]?.label).toBe('');
  });
});
