import { describe, expect, it } from 'vitest';
import { view } from '../model/index.ts';
import { addAssumption, addRisk, attachAssumption, detachAssumption } from './index.ts';
import { bench, ids } from './testing/design.ts';

describe('addAssumption', () => {
  it('attaches it to links, results, activities and levels, and stands last', () => {
    const b = bench();
    const first = b.run(addAssumption, { attachTo: ['op1>oc1', 'oc1', 'act', 'level:output'] });
    const second = b.run(addAssumption, { attachTo: ['op1>oc1'], statement: 'Police are present' });
    expect(b.doc.assumptions[first]?.attachedTo).toEqual({
      'op1>oc1': true,
      oc1: true,
      act: true,
      'level:output': true,
    });
    expect(ids(b.doc.assumptions)).toEqual([first, second]);
    expect(
      view(b.doc)
        .assumptionsOf('op1>oc1')
        .map((a) => a.id),
    ).toEqual([first, second]);
  });

  it('is refused where one of the places is not there', () => {
    expect(bench().refusal(addAssumption, { attachTo: ['oc1', 'gone'] })).toBe('notAttachable');
    expect(bench().refusal(addAssumption, { attachTo: ['level:nonsense'] })).toBe('notAttachable');
  });
});

describe('attachAssumption and detachAssumption', () => {
  it('add and take one place without touching the others', () => {
    const b = bench();
    const id = b.run(addAssumption, { attachTo: ['oc1'] });
    b.run(attachAssumption, { assumptionId: id, to: ['oc2'] });
    expect(b.doc.assumptions[id]?.attachedTo).toEqual({ oc1: true, oc2: true });
    b.run(detachAssumption, { assumptionId: id, from: 'oc1' });
    expect(b.doc.assumptions[id]?.attachedTo).toEqual({ oc2: true });
  });

  it('leave an assumption that lost its last place', () => {
    const b = bench();
    const id = b.run(addAssumption, { attachTo: ['oc1'] });
    b.run(detachAssumption, { assumptionId: id, from: 'oc1' });
    expect(b.doc.assumptions[id]?.attachedTo).toEqual({});
  });

  it('never share a set between two new assumptions', () => {
    const b = bench();
    const one = b.run(addAssumption, { attachTo: [] });
    const two = b.run(addAssumption, { attachTo: [] });
    b.run(attachAssumption, { assumptionId: one, to: ['oc1'] });
    expect(b.doc.assumptions[two]?.attachedTo).toEqual({});
  });

  it('are refused for an assumption or a place that is gone', () => {
    const b = bench();
    const id = b.run(addAssumption, { attachTo: ['oc1'] });
    expect(b.refusal(attachAssumption, { assumptionId: id, to: ['gone'] })).toBe('notAttachable');
    expect(b.refusal(attachAssumption, { assumptionId: 'gone', to: ['oc1'] })).toBe('gone');
    expect(b.refusal(detachAssumption, { assumptionId: 'gone', from: 'oc1' })).toBe('gone');
  });
});

describe('addRisk', () => {
  it('adds a risk to the project or to places of the design', () => {
    const b = bench();
    const whole = b.run(addRisk, { statement: 'Funds come late' });
    const one = b.run(addRisk, { attachTo: ['op1'] });
    expect(b.doc.risks[whole]).toMatchObject({ statement: 'Funds come late', attachedTo: {} });
    expect(b.doc.risks[one]?.attachedTo).toEqual({ op1: true });
    expect(ids(b.doc.risks)).toEqual([whole, one]);
  });

  it('is refused where the place is not there', () => {
    expect(bench().refusal(addRisk, { attachTo: ['gone'] })).toBe('notAttachable');
  });
});
