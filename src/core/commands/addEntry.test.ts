import { describe, expect, it } from 'vitest';
import { addEntry, addIndicator } from './index.ts';
import { bench, ids } from './testing/design.ts';

describe('addEntry', () => {
  it('adds at the end of each list, for an element or for the whole project', () => {
    const b = bench();
    for (const table of ['budgetLines', 'recommendations', 'changeNotes', 'evidence'] as const) {
      const one = b.run(addEntry, { table, about: 'op1' });
      const two = b.run(addEntry, { table, about: null });
      expect(b.doc[table][one]?.about).toBe('op1');
      expect(b.doc[table][two]?.about).toBeNull();
      expect(ids(b.doc[table])).toEqual([one, two]);
    }
  });

  it('adds a measured value to its indicator', () => {
    const b = bench();
    const indicator = b.run(addIndicator, { resultId: 'op1' });
    const value = b.run(addEntry, { table: 'actuals', about: indicator });
    expect(b.doc.actuals[value]?.indicator).toBe(indicator);
  });

  it('is refused where the element is gone, and for a measured value of nothing', () => {
    expect(bench().refusal(addEntry, { table: 'evidence', about: 'nobody' })).toBe('gone');
    expect(bench().refusal(addEntry, { table: 'actuals', about: null })).toBe('gone');
    expect(bench().refusal(addEntry, { table: 'actuals', about: 'op1' })).toBe('gone');
  });
});
