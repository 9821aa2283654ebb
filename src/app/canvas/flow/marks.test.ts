import { describe, expect, it } from 'vitest';
import { markLines, matches, shortName } from './marks.ts';

describe('finding words on cards', () => {
  it('matches without regard to case, and everything when nothing is looked for', () => {
    expect(matches(['Output 1.1', 'Traffic police'], 'POLICE')).toBe(true);
    expect(matches(['Output 1.1'], '  ')).toBe(true);
    expect(matches(['Output 1.1'], 'bus')).toBe(false);
  });

  it('marks a match that runs over the end of a line', () => {
    expect(markLines(['Drivers slow', 'down near schools'], 'slow down')).toEqual([
      [
        { text: 'Drivers ', hit: false },
        { text: 'slow', hit: true },
      ],
      [
        { text: 'down', hit: true },
        { text: ' near schools', hit: false },
      ],
    ]);
  });

  it('marks every occurrence and loses no letter', () => {
    const lines = ['a school and', 'a school'];
    const marked = markLines(lines, 'school');
    expect(marked.flat().filter((p) => p.hit)).toHaveLength(2);
    expect(marked.map((pieces) => pieces.map((p) => p.text).join(''))).toEqual(lines);
  });
});

describe('the short name', () => {
  it('is the first words, unless the author gave one', () => {
    expect(shortName({ statement: 'Drivers slow down near every school in town' })).toBe(
      'Drivers slow down near every…',
    );
    expect(shortName({ statement: 'Drivers slow down.' })).toBe('Drivers slow down');
    expect(shortName({ statement: 'Drivers slow down', shortTitle: 'Speed' })).toBe('Speed');
  });
});
