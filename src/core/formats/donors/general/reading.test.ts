/** What columns and rows were taken for is data, and people can say otherwise. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingId, view } from '../../../model/index.ts';
import { readFile, type ImportResult } from '../../index.ts';
import type { Choices } from './detect.ts';

const read = (text: string, choices?: Choices): Promise<ImportResult> =>
  readFile(strToU8(text), 'm.csv', { newId: countingId(), ...(choices && { choices }) });

const UNUSUAL = [
  'What we want;Our yardstick;Start;Finish;Proof',
  'Herds are healthy;Deaths a year;9;3;Vet records',
  'Vets visit;Visits;0;50;Log',
].join('\n');

describe('how a table was read', () => {
  it('is said of every column and row, with how sure that is', async () => {
    const { reading } = await read(
      'Results;Indicators;Baseline;Target;Who\nOutcome 1: a;x;1;2;me\n1.1 b;y;3;4;you\n;z;5;6;us\n',
    );
    expect(reading).toEqual([
      {
        table: 0,
        headerRow: 0,
        columns: {
          0: { role: 'result', sure: 3 },
          1: { role: 'indicator', sure: 3 },
          2: { role: 'baseline', sure: 3 },
          3: { role: 'target', sure: 3 },
        },
        rows: {
          1: { as: 'outcome', sure: 3 },
          2: { as: 'output', sure: 1 },
          3: { as: 'indicator', sure: 3 },
        },
      },
    ]);
  });

  it('can be said from the start for a table that no word tells', async () => {
    await expect(read(UNUSUAL)).rejects.toThrow('none with the columns');
    const { document, unplaced } = await read(UNUSUAL, {
      tables: {
        0: {
          take: true,
          headerRow: 0,
          columns: { 0: 'result', 1: 'indicator', 2: 'baseline', 3: 'target', 4: 'source' },
          rows: { 1: 'outcome', 2: 'output' },
        },
      },
    });
    const v = view(document);
    expect(v.results.map((r) => [v.label(r.id), r.statement])).toEqual([
      ['Outcome 1', 'Herds are healthy'],
      ['Output 1.1', 'Vets visit'],
    ]);
    expect(v.indicators(v.results[0]?.id ?? '')[0]).toMatchObject({
      statement: 'Deaths a year',
      baselineText: '9',
      source: 'Vet records',
    });
    expect(unplaced).toEqual([]);
  });

  it('can be corrected: another level, another column, a row or a table that is none', async () => {
    const text =
      'Results;Indicators;Baseline;Target;Who\nOutcome 1: a;x;1;2;me\nOutput 1: b;y;3;4;you\n- - -;;;;\n';
    const { document, unplaced } = await read(text, {
      tables: { 0: { columns: { 4: 'responsible', 2: 'note' }, rows: { 2: 'activity', 3: 'note' } } },
    });
    expect(Object.values(document.activities).map((a) => a.statement)).toEqual(['b']);
    expect(Object.values(document.indicators)[0]).toMatchObject({ responsible: 'me', baselineText: '' });
    expect(unplaced.map((u) => u.text)).toEqual(['Baseline: 1', 'y', 'Baseline: 3', '4', '- - -']);
    await expect(read(text, { tables: { 0: { take: false } } })).rejects.toThrow('none with the columns');
  });
});
