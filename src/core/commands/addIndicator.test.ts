import { describe, expect, it } from 'vitest';
import { view } from '../model/index.ts';
import { addIndicator, ensureTarget, removeElements } from './index.ts';
import { bench } from './testing/design.ts';

describe('addIndicator', () => {
  it('adds an indicator with its final target', () => {
    const b = bench();
    const id = b.run(addIndicator, { resultId: 'oc1', statement: 'Share of drivers who stop' });
    expect(b.doc.indicators[id]).toMatchObject({ result: 'oc1', statement: 'Share of drivers who stop' });
    expect(
      view(b.doc)
        .targets(id)
        .map((t) => t.kind),
    ).toEqual(['final']);
  });

  it('keeps the order it is told', () => {
    const b = bench();
    const one = b.run(addIndicator, { resultId: 'oc1' });
    const three = b.run(addIndicator, { resultId: 'oc1' });
    const two = b.run(addIndicator, { resultId: 'oc1', afterId: one });
    const zero = b.run(addIndicator, { resultId: 'oc1', afterId: null });
    expect(
      view(b.doc)
        .indicators('oc1')
        .map((i) => i.id),
    ).toEqual([zero, one, two, three]);
  });

  it('is refused for a result that is gone', () => {
    expect(bench().refusal(addIndicator, { resultId: 'act' })).toBe('gone');
  });
});

describe('ensureTarget', () => {
  it('makes a final target only where there is none', () => {
    const b = bench();
    const id = b.run(addIndicator, { resultId: 'oc1' });
    const target = b.run(ensureTarget, { indicatorId: id });
    expect(Object.keys(b.doc.targets)).toEqual([target]);
    b.run(removeElements, { ids: [target] });
    const again = b.run(ensureTarget, { indicatorId: id });
    expect(b.doc.targets[again]).toMatchObject({ indicator: id, kind: 'final' });
  });

  it('is refused for an indicator that is gone', () => {
    expect(bench().refusal(ensureTarget, { indicatorId: 'nobody' })).toBe('gone');
  });
});
