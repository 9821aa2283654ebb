import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, moveThrough, type Edit } from './caret.ts';

describe('a caret while others type', () => {
  it.each<[string, number, Edit[], number]>([
    ['stays before what is typed behind it', 2, [{ retain: 5 }, { insert: 'xx' }], 2],
    ['moves with what is typed before it', 5, [{ retain: 2 }, { insert: 'xx' }], 7],
    ['stays where a colleague types at the same place', 5, [{ retain: 5 }, { insert: 'xx' }], 5],
    ['moves back when words before it go', 5, [{ retain: 1 }, { delete: 2 }], 3],
    ['falls to where its own words went', 5, [{ retain: 3 }, { delete: 4 }], 3],
    ['is not moved by a deletion behind it', 2, [{ retain: 5 }, { delete: 2 }], 2],
  ])('%s', (_name, position, delta, expected) => {
    expect(moveThrough(position, delta)).toBe(expected);
  });

  it('never leaves the text, whatever the edit', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(40),
        fc.nat(40),
        fc.nat(10),
        fc.string(),
        (text, caret, at, cut, insert) => {
          const retain = Math.min(at, text.length);
          const removed = Math.min(cut, text.length - retain);
          const delta: Edit[] = [
            ...(retain ? [{ retain }] : []),
            ...(insert ? [{ insert }] : []),
            ...(removed ? [{ delete: removed }] : []),
          ];
          const moved = moveThrough(Math.min(caret, text.length), delta);
          expect(moved).toBeGreaterThanOrEqual(0);
          expect(moved).toBeLessThanOrEqual(applyDelta(text, delta).length);
        },
      ),
    );
  });
});
