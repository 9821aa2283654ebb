import { describe, expect, it } from 'vitest';
import { addWorkplanRow, setMonth } from './index.ts';
import { bench, ids } from './testing/design.ts';

describe('addWorkplanRow', () => {
  it('adds a row at the end, for an activity or for other work', () => {
    const b = bench();
    const one = b.run(addWorkplanRow, { activityId: 'act', responsible: 'IOM, City' });
    const two = b.run(addWorkplanRow, { activityId: null, label: 'Audit' });
    expect(b.doc.workplanRows[one]).toMatchObject({ activity: 'act', responsible: 'IOM, City', months: {} });
    expect(ids(b.doc.workplanRows)).toEqual([one, two]);
  });

  it('is refused for an activity that is gone', () => {
    expect(bench().refusal(addWorkplanRow, { activityId: 'oc1' })).toBe('gone');
  });
});

describe('setMonth', () => {
  it('turns months on and off, one at a time', () => {
    const b = bench();
    const rowId = b.run(addWorkplanRow, { activityId: 'act' });
    b.run(setMonth, { rowId, month: 1, on: true });
    b.run(setMonth, { rowId, month: 12, on: true });
    b.run(setMonth, { rowId, month: 1, on: false });
    expect(b.doc.workplanRows[rowId]?.months).toEqual({ 12: true });
  });

  it('is refused for a month no project has and a row that is gone', () => {
    const b = bench();
    const rowId = b.run(addWorkplanRow, { activityId: null });
    for (const month of [0, 241, 1.5])
      expect(b.refusal(setMonth, { rowId, month, on: true })).toBe('monthOutside');
    expect(b.refusal(setMonth, { rowId: 'gone', month: 1, on: true })).toBe('gone');
  });
});
