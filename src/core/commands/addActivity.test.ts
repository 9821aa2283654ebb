import { describe, expect, it } from 'vitest';
import { view } from '../model/index.ts';
import { addActivity } from './index.ts';
import { bench, under } from './testing/design.ts';

describe('addActivity', () => {
  it('adds an activity under an output, after the others or where it is told', () => {
    const b = bench();
    const last = b.run(addActivity, { parentId: 'op1', statement: 'Train wardens' });
    const first = b.run(addActivity, { parentId: 'op1', afterId: null });
    expect(under(b.doc, 'op1')).toEqual([first, 'act', last]);
    expect(b.doc.activities[last]?.statement).toBe('Train wardens');
  });

  it('may hang on an outcome, as some matrices print it, or on nothing', () => {
    const b = bench();
    const id = b.run(addActivity, { parentId: 'oc2' });
    const alone = b.run(addActivity, { parentId: null });
    expect(view(b.doc).home(id)?.to).toBe('oc2');
    expect(view(b.doc).home(alone)).toBeNull();
  });

  it('is refused under another activity', () => {
    expect(bench().refusal(addActivity, { parentId: 'act' })).toBe('toActivity');
  });
});
