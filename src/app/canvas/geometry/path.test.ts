import { describe, expect, it } from 'vitest';
import { distanceTo, lengthOf, linkShape, pointAlong, roundedPath, simplify } from './path.ts';

const bend = [
  { x: 0, y: 100 },
  { x: 0, y: 50 },
  { x: 60, y: 50 },
  { x: 60, y: 0 },
];

describe('the drawn shape of a link', () => {
  it('rounds each corner by 8 px and keeps the runs straight', () => {
    expect(roundedPath(bend)).toBe('M0 100L0 58Q0 50 8 50L52 50Q60 50 60 42L60 0');
  });

  it('makes corners smaller where a run is shorter than two of them', () => {
    const tight = [bend[0]!, { x: 0, y: 50 }, { x: 6, y: 50 }, { x: 6, y: 0 }];
    expect(roundedPath(tight)).toBe('M0 100L0 53Q0 50 3 50L3 50Q6 50 6 47L6 0');
  });

  it('leaves out points that say nothing', () => {
    const straight = [
      { x: 0, y: 30 },
      { x: 0, y: 20 },
      { x: 0, y: 20 },
      { x: 0, y: 0 },
    ];
    expect(simplify(straight)).toEqual([
      { x: 0, y: 30 },
      { x: 0, y: 0 },
    ]);
  });

  it('ends its line before the tip, and the head touches the target', () => {
    const { line, head } = linkShape(bend);
    expect(line.endsWith('L60 6')).toBe(true);
    expect(head).toBe('M60 0L55.5 8L64.5 8Z');
  });

  it('stops before the halo of a selected target, where there is room for it', () => {
    expect(linkShape(bend, false, true).head).toBe('M60 7L55.5 15L64.5 15Z');
    const stub = bend.slice(-1).concat({ x: 60, y: -10 });
    expect(linkShape(stub, false, true).head).toBe(linkShape(stub).head);
  });

  it('survives a link of no length', () => {
    expect(linkShape([{ x: 5, y: 5 }]).head).toBe('');
    expect(linkShape([]).line).toBe('');
  });

  it('finds its middle and the distance of a pointer', () => {
    expect(lengthOf(bend)).toBe(160);
    expect(pointAlong(bend, 0.5)).toEqual({ x: 30, y: 50 });
    expect(distanceTo(bend, { x: 30, y: 57 })).toBe(7);
  });
});
