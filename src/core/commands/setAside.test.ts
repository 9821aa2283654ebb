import { describe, expect, it } from 'vitest';
import { reopenFinding, setAside } from './index.ts';
import { bench } from './testing/design.ts';

const finding = { rule: 'risks-missing', element: 'project', about: 'words' };

describe('setAside', () => {
  it('keeps the reason, who gave it and when', () => {
    const b = bench();
    const id = b.run(setAside, { ...finding, reason: ' kept in the office ' });
    expect(b.doc.setAsides[id]).toEqual({
      id,
      ...finding,
      reason: 'kept in the office',
      author: 'Ana',
      date: '2026-03-01',
    });
  });

  it('replaces the reason of a finding that was set aside before', () => {
    const b = bench();
    const first = b.run(setAside, { ...finding, reason: 'one' });
    const second = b.run(setAside, { ...finding, about: 'new words', reason: 'two' });
    expect(second).toBe(first);
    expect(b.doc.setAsides[first]).toMatchObject({ reason: 'two', about: 'new words' });
  });

  it('keeps a finding about very long words too', () => {
    const b = bench();
    const id = b.run(setAside, { ...finding, about: 'x'.repeat(5000), reason: 'one' });
    expect(b.doc.setAsides[id]?.about).toHaveLength(500);
  });

  it('needs a reason', () => {
    expect(bench().refusal(setAside, { ...finding, reason: '  ' })).toBe('reasonNeeded');
  });
});

describe('reopenFinding', () => {
  it('brings it back', () => {
    const b = bench();
    const id = b.run(setAside, { ...finding, reason: 'one' });
    b.run(reopenFinding, { id });
    expect(b.doc.setAsides).toEqual({});
    expect(b.refusal(reopenFinding, { id })).toBe('gone');
  });
});
