import { describe, expect, it } from 'vitest';
import { view } from '../model/index.ts';
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
