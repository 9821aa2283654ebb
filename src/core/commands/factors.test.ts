import { describe, expect, it } from 'vitest';
import { view } from '../model/index.ts';
import { addFactor, setFactorActor } from './index.ts';
import { bench } from './testing/design.ts';

describe('addFactor', () => {
  it('adds a factor with its actor and its link to a result', () => {
    const b = bench();
    const id = b.run(addFactor, {
      toId: 'oc1',
      statement: 'New speed law',
      actorName: ' Ministry of Transport ',
    });
    const factor = b.doc.factors[id];
    expect(b.doc.actors[factor?.actor ?? '']?.name).toBe('Ministry of Transport');
    expect(
      view(b.doc)
        .down('oc1')
        .some((l) => l.from === id && l.kind === 'contributesTo'),
    ).toBe(true);
  });

  it('uses the actor that is there already, however it is written', () => {
    const b = bench();
    b.run(addFactor, { actorName: 'Ministry of Transport' });
    b.run(addFactor, { actorName: 'ministry  of transport' });
    expect(Object.keys(b.doc.actors)).toHaveLength(1);
  });

  it('is refused towards an activity', () => {
    expect(bench().refusal(addFactor, { toId: 'act' })).toBe('toActivity');
  });
});

describe('setFactorActor', () => {
  it('names another actor, or nobody', () => {
    const b = bench();
    const id = b.run(addFactor, { actorName: 'City' });
    b.run(setFactorActor, { factorId: id, name: 'School' });
    expect(b.doc.actors[b.doc.factors[id]?.actor ?? '']?.name).toBe('School');
    b.run(setFactorActor, { factorId: id, name: ' ' });
    expect(b.doc.factors[id]?.actor).toBeNull();
  });

  it('is refused for a factor that is gone', () => {
    expect(bench().refusal(setFactorActor, { factorId: 'oc1', name: 'City' })).toBe('gone');
  });
});
