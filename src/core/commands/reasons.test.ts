import { describe, expect, it } from 'vitest';
import { projectOf } from '../model/index.ts';
import { addEntry, recordReasons, removeElements, setBaseline } from './index.ts';
import { bench } from './testing/design.ts';

const change = {
  about: 'op1',
  element: 'Output 1.1\nop1',
  what: 'Output 1.1, Statement was reworded',
  answers: 'key',
};

describe('recordReasons', () => {
  it('writes the reason, who agreed, who wrote it and the day to each change', () => {
    const b = bench();
    b.run(recordReasons, {
      changes: [change, { ...change, about: 'gone', answers: 'other' }],
      why: ' The school moved ',
      agreedBy: 'The council',
    });
    const notes = Object.values(b.doc.changeNotes);
    expect(notes.map(({ about, answers }) => [about, answers])).toEqual([
      ['op1', 'key'],
      [null, 'other'],
    ]);
    for (const note of notes)
      expect(note).toMatchObject({
        what: change.what,
        why: 'The school moved',
        agreedBy: 'The council',
        author: 'Ana',
        date: '2026-03-01',
      });
    expect(notes[0]?.order).not.toBe(notes[1]?.order);
  });

  it('needs a reason, or who agreed', () => {
    expect(bench().refusal(recordReasons, { changes: [change], why: ' ', agreedBy: '' })).toBe('whyNeeded');
  });
});

describe('setBaseline', () => {
  it('keeps which version, what it is called and the day, and lets go of all three', () => {
    const b = bench();
    b.run(setBaseline, { version: { id: 'v1', name: 'As approved' } });
    const frozen = projectOf(b.doc);
    expect([frozen.baselineVersion, frozen.baselineName, frozen.baselineAt]).toEqual([
      'v1',
      'As approved',
      '2026-03-01',
    ]);
    b.run(setBaseline, { version: null });
    const free = projectOf(b.doc);
    expect([free.baselineVersion, free.baselineName, free.baselineAt]).toEqual([null, null, null]);
  });
});

describe('addEntry', () => {
  it('says who wrote down a change', () => {
    const b = bench();
    const id = b.run(addEntry, { table: 'changeNotes', about: 'op1' });
    expect(b.doc.changeNotes[id]?.author).toBe('Ana');
  });
});

describe('removeElements', () => {
  it('leaves a recorded change that names what it was about, with its code and its words', () => {
    const b = bench();
    const byHand = b.run(addEntry, { table: 'changeNotes', about: 'op2' });
    b.run(recordReasons, { changes: [change], why: 'The school moved', agreedBy: '' });
    b.run(removeElements, { ids: ['op1', 'op2'] });
    const [recorded] = Object.values(b.doc.changeNotes).filter(({ id }) => id !== byHand);
    expect(b.doc.changeNotes[byHand]).toMatchObject({ about: null, element: 'Output 1.2\nop2' });
    expect(recorded).toMatchObject({ about: null, element: 'Output 1.1\nop1' });
  });
});
