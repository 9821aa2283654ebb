import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplice, compareWords, mergeTexts, splicesBetween } from './index.ts';

const text = fc
  .array(fc.constantFrom('wells', 'run', 'dry', ' ', ' ', ', ', '🚸', 'آب', '\n', 'e\u0301'))
  .map((w) => w.join(''));
const only = (kind: 'old' | 'new', before: string, after: string): string =>
  compareWords(before, after)
    .filter((s) => s.kind === 'same' || s.kind === kind)
    .map((s) => s.text)
    .join('');

describe('two texts in words', () => {
  it('give back either text, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(only('old', before, after)).toBe(before);
        expect(only('new', before, after)).toBe(after);
      }),
    );
  });

  it('differ in whole words, and in the spaces between changed words', () => {
    expect(compareWords('Two of the wells run.', 'Three for all wells run.')).toEqual([
      { kind: 'old', text: 'Two of the' },
      { kind: 'new', text: 'Three for all' },
      { kind: 'same', text: ' wells run.' },
    ]);
  });

  it('call no space a change where words came in', () => {
    expect(compareWords('wells running and tested', 'wells running, fenced and tested')).toEqual([
      { kind: 'same', text: 'wells running' },
      { kind: 'new', text: ', fenced' },
      { kind: 'same', text: ' and tested' },
    ]);
  });

  it('are told as one piece where comparing would take too long', () => {
    const long = (word: string): string => Array.from({ length: 700 }, (_, i) => `${word}${i}`).join(' ');
    expect(compareWords(`A ${long('x')} z`, `A ${long('y')} z`).map((s) => s.kind)).toEqual([
      'same',
      'old',
      'new',
      'same',
    ]);
  });
});

describe('splices between two texts', () => {
  it('turn any text into any other, applied in turn', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(splicesBetween(before, after).reduce(applySplice, before)).toBe(after);
      }),
    );
  });

  it('leave what stands between two changes alone', () => {
    const splices = splicesBetween('Four wells run, two pumps stand', 'Six wells run, ten pumps stand');
    expect(splices).toEqual([
      { at: 17, remove: 2, insert: 'en' },
      { at: 0, remove: 4, insert: 'Six' },
    ]);
  });
});

describe('what two people made of one text', () => {
  it('is both, where they changed different words', () => {
    const base = 'Committees keep wells running';
    expect(
      mergeTexts(
        base,
        'Since May committees keep wells running',
        'Committees keep all wells running and fenced',
      ),
    ).toBe('Since May committees keep all wells running and fenced');
  });

  it('cannot be told where both changed the same words', () => {
    expect(mergeTexts('Forty wells run', 'Fifty wells run', 'Sixty wells run')).toBeNull();
  });

  it('is what one of them made, where the other left it alone', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(mergeTexts(base, base, other)).toBe(other);
        expect(mergeTexts(base, other, base)).toBe(other);
      }),
    );
  });
});
