import { describe, expect, it } from 'vitest';
import { create, emptyDocument, view, type Document } from '../model/index.ts';
import { safeCrossings } from '../samples/safeCrossings.ts';
import { matrixRows, type ResultRow } from './index.ts';

const v = view(safeCrossings());
const rows = matrixRows(v);
const results = rows.filter((r): r is ResultRow => r.kind === 'result');

describe('the matrix of a design', () => {
  it('prints every result once, each after the one it leads to', () => {
    expect(results.map((r) => r.resultId)).toEqual(v.results.map((r) => r.id));
    for (const row of results) {
      const home = v.home(row.resultId)?.to;
      if (home) expect(results.findIndex((r) => r.resultId === home)).toBeLessThan(results.indexOf(row));
    }
  });

  it('names a second outcome at the output, and the output at that outcome', () => {
    const twice = results.find((r) => r.alsoTo.length > 0)!;
    const other = twice.alsoTo[0]!;
    expect(results.find((r) => r.resultId === other.id)!.alsoFrom.map((n) => n.id)).toContain(twice.resultId);
  });

  it('gives each indicator cell the record and field behind it', () => {
    for (const row of results) {
      for (const cells of row.indicators) {
        expect(v.doc.indicators[cells.indicatorId]?.result).toBe(row.resultId);
        expect(cells.target?.table).toBe('targets');
      }
    }
  });

  it('says a year of its own beside the value, and not twice where the words say it already', () => {
    const indicator = { result: 'r', baselineText: '12 %', baselineYear: 2024 };
    const doc: Document = {
      ...emptyDocument(),
      results: { r: create('results', 'r') },
      indicators: {
        i: create('indicators', 'i', indicator),
        j: create('indicators', 'j', { ...indicator, baselineText: '12 % (May 2024)', order: 'b' }),
      },
      targets: {
        m: create('targets', 'm', { indicator: 'i', kind: 'milestone', date: '2025-12-31', order: 'z' }),
        t: create('targets', 't', { indicator: 'i', text: '40 %', date: '2027-06-30' }),
      },
    };
    const [row] = matrixRows(view(doc)) as ResultRow[];
    expect(row?.indicators.map((cells) => cells.years)).toEqual([
      { baseline: '2024', target: '2027' },
      { baseline: null, target: null },
    ]);
  });

  it('shows an assumption in the row from which its link starts', () => {
    const shown = new Set(results.flatMap((r) => r.assumptions.map((a) => a.id)));
    expect(shown.size).toBe(
      v.assumptions.filter((a) => Object.keys(a.attachedTo).some((k) => v.kindOf(k) !== 'activity')).length,
    );
  });

  it('puts activities in a band under what they lead to', () => {
    const bands = rows.filter((r) => r.kind === 'activities');
    expect(bands.flatMap((b) => b.activities.map((a) => a.activity.id)).toSorted()).toEqual(
      Object.keys(v.doc.activities).toSorted(),
    );
  });
});
