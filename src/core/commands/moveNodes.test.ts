import { describe, expect, it } from 'vitest';
import { addFactor, moveNodes, tidy } from './index.ts';
import { bench } from './testing/design.ts';

describe('moveNodes', () => {
  it('keeps cards where they were let go, in whole pixels, and passes over those that are gone', () => {
    const b = bench();
    const factor = b.run(addFactor, {});
    b.run(moveNodes, {
      positions: {
        op1: { x: 10.4, y: -3.6 },
        act: { x: 1, y: 1 },
        [factor]: { x: 0, y: 0 },
        gone: { x: 9, y: 9 },
      },
    });
    expect(b.doc.results['op1']?.position).toEqual({ x: 10, y: -4 });
    expect(b.doc.activities['act']?.position).toEqual({ x: 1, y: 1 });
    expect(b.doc.factors[factor]?.position).toEqual({ x: 0, y: 0 });
  });

  it('is refused for a place that is no place', () => {
    expect(bench().refusal(moveNodes, { positions: { op1: { x: Number.NaN, y: 0 } } })).toBe('schema');
  });
});

describe('tidy', () => {
  it('hands cards back to the layout: the named ones, or all', () => {
    const b = bench();
    b.run(moveNodes, { positions: { op1: { x: 1, y: 1 }, op2: { x: 2, y: 2 }, act: { x: 3, y: 3 } } });
    b.run(tidy, { ids: ['op1'] });
    expect(b.doc.results['op1']?.position).toBeNull();
    expect(b.doc.results['op2']?.position).toEqual({ x: 2, y: 2 });
    b.run(tidy, {});
    expect(b.doc.results['op2']?.position).toBeNull();
    expect(b.doc.activities['act']?.position).toBeNull();
  });
});
