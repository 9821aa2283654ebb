import { describe, expect, it } from 'vitest';
import { create, view } from '../model/index.ts';
import {
  addAssumption,
  addFactor,
  addIndicator,
  addRisk,
  addWorkplanRow,
  removeElements,
  setAside,
} from './index.ts';
import { bench, design, under } from './testing/design.ts';

describe('removeElements', () => {
  it('removes a result with its links, indicators and targets, and keeps what stood below', () => {
    const b = bench();
    b.run(addIndicator, { resultId: 'oc1' });
    b.run(removeElements, { ids: ['oc1'] });
    expect(Object.keys(b.doc.results)).toEqual(['obj', 'oc2', 'op1', 'op2', 'op3']);
    expect(b.doc.indicators).toEqual({});
    expect(b.doc.targets).toEqual({});
    expect(Object.keys(b.doc.links)).toEqual(['oc2>obj', 'op3>oc2', 'act>op1']);
    expect(view(b.doc).repairs).toEqual([]);
  });

  it('moves a child that has another parent there, and lets the others stand alone', () => {
    const b = bench();
    b.run(removeElements, { ids: ['oc1'] });
    expect(under(b.doc, 'oc2')).toEqual(['op3']);
    expect(b.doc.results['op3']?.homeLink).toBe('op3>oc2');
    expect(b.doc.results['op1']?.homeLink).toBeNull();
    expect(under(b.doc, null)).toEqual(['obj', 'op1', 'op2']);
  });

  it('keeps an assumption that was on a removed link only: it goes to the link’s lower end', () => {
    const b = bench();
    const on = b.run(addAssumption, { attachTo: ['op1>oc1'] });
    const two = b.run(addAssumption, { attachTo: ['op1>oc1', 'oc2'] });
    const risk = b.run(addRisk, { attachTo: ['op1>oc1'] });
    b.run(removeElements, { ids: ['op1>oc1'] });
    expect(b.doc.assumptions[on]?.attachedTo).toEqual({ op1: true });
    expect(b.doc.assumptions[two]?.attachedTo).toEqual({ oc2: true });
    expect(b.doc.risks[risk]?.attachedTo).toEqual({ op1: true });
  });

  it('keeps it at the upper end where the lower one goes too', () => {
    const b = bench();
    const on = b.run(addAssumption, { attachTo: ['op1>oc1'] });
    b.run(removeElements, { ids: ['op1'] });
    expect(b.doc.assumptions[on]?.attachedTo).toEqual({ oc1: true });
  });

  it('keeps an assumption whose result goes, without an attachment', () => {
    const b = bench();
    const on = b.run(addAssumption, { attachTo: ['oc1'], statement: 'kept' });
    b.run(removeElements, { ids: ['oc1'] });
    expect(b.doc.assumptions[on]).toMatchObject({ statement: 'kept', attachedTo: {} });
  });

  it('takes the rows of an activity out of the work plan, and what was set aside about it', () => {
    const b = bench();
    b.run(addWorkplanRow, { activityId: 'act' });
    const other = b.run(addWorkplanRow, { activityId: null });
    b.run(setAside, { rule: 'x', element: 'act', reason: 'known', about: '' });
    b.run(removeElements, { ids: ['act'] });
    expect(Object.keys(b.doc.workplanRows)).toEqual([other]);
    expect(b.doc.setAsides).toEqual({});
  });

  it('leaves no reference to what is gone', () => {
    const extra = { notes: { n: create('notes', 'n', { about: 'oc1', text: 'words' }) } };
    const b = bench(design(extra));
    const factor = b.run(addFactor, { actorName: 'City' });
    b.run(removeElements, { ids: ['oc1', b.doc.factors[factor]?.actor ?? ''] });
    expect(b.doc.notes['n']).toMatchObject({ about: null, text: 'words' });
    expect(b.doc.factors[factor]?.actor).toBeNull();
  });

  it('removes several at once and passes over those that are gone', () => {
    const b = bench();
    b.run(removeElements, { ids: ['op1', 'gone', 'op2', 'act'] });
    expect(Object.keys(b.doc.results)).toEqual(['obj', 'oc1', 'oc2', 'op3']);
  });

  it('is refused when nothing of it is there, and for the project', () => {
    expect(bench().refusal(removeElements, { ids: ['gone'] })).toBe('gone');
    expect(bench().refusal(removeElements, { ids: ['op1', 'project'] })).toBe('projectStays');
  });
});
