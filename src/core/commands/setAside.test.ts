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
    expect(b.run(setAside, { ...finding, reason: 'two' })).toBe(first);
    expect(b.doc.setAsides[first]?.reason).toBe('two');
  });

  it('keeps two findings of one rule about one element apart', () => {
    const b = bench();
    b.run(setAside, { ...finding, about: 'op', reason: 'one' });
    b.run(setAside, { ...finding, about: 'oc', reason: 'two' });
    expect(Object.values(b.doc.setAsides).map((s) => [s.about, s.reason])).toEqual([
      ['op', 'one'],
      ['oc', 'two'],
    ]);
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
