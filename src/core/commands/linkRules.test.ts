import { describe, expect, it } from 'vitest';
import { addFactor, addLink } from './index.ts';
import { allowedNew, allowedTargets, refusalToLink } from './linkRules.ts';
import { bench, design, designOf } from './testing/design.ts';

const short = (from: string, doc = design()): string[] =>
  allowedNew(doc, from).map((n) => (n.type === 'result' ? `${n.direction} ${n.level}` : n.type));

describe('refusalToLink', () => {
  it.each([
    ['op2', 'oc2', null],
    ['oc1', 'oc2', null],
    ['act', 'oc1', null],
    ['act', 'obj', null],
    ['op1', 'op1', 'self'],
    ['op1', 'oc1', 'duplicate'],
    ['oc1', 'op1', 'downward'],
    ['op1', 'act', 'toActivity'],
    ['gone', 'oc1', 'gone'],
    ['op1', 'gone', 'gone'],
  ])('%s → %s: %s', (from, to, reason) => {
    expect(refusalToLink(design(), from, to)).toBe(reason);
  });

  it('says no to a circle inside one level, however long', () => {
    const doc = designOf([
      ['a', 'outcome', 'b'],
      ['b', 'outcome', 'c'],
      ['c', 'outcome'],
    ]);
    expect(refusalToLink(doc, 'c', 'a')).toBe('cycle');
    expect(refusalToLink(doc, 'a', 'c')).toBeNull();
  });

  it('lets feedback point down and close a circle, though not twice', () => {
    expect(refusalToLink(design(), 'oc1', 'op1', 'feedback')).toBeNull();
    expect(refusalToLink(design(), 'op1', 'oc1', 'feedback')).toBe('duplicate');
  });

  it('lets a factor lead to a result and nothing lead to a factor', () => {
    const b = bench();
    const factor = b.run(addFactor, {});
    expect(refusalToLink(b.doc, factor, 'oc1')).toBeNull();
    expect(refusalToLink(b.doc, 'op1', factor)).toBe('toFactor');
  });

  it('comes to an end in a design that holds a circle already', () => {
    const doc = designOf([
      ['a', 'outcome', 'b'],
      ['b', 'outcome', 'a'],
      ['c', 'outcome'],
    ]);
    expect(refusalToLink(doc, 'c', 'a')).toBeNull();
  });
});

describe('allowedTargets', () => {
  it('names exactly the results to which refusalToLink says yes', () => {
    const doc = design();
    for (const from of ['obj', 'oc1', 'op1', 'op3', 'act']) {
      const expected = Object.keys(doc.results).filter((to) => refusalToLink(doc, from, to) === null);
      expect(allowedTargets(doc, from).toSorted()).toEqual(expected.toSorted());
    }
    expect(allowedTargets(doc, 'gone')).toEqual([]);
  });
});

describe('allowedNew', () => {
  it('offers the usual next steps of each level', () => {
    expect(short('oc1')).toEqual([
      'above objective',
      'above outcome',
      'below outcome',
      'below intermediateOutcome',
      'below output',
      'activity',
      'factor',
    ]);
    expect(short('op1')).toContain('activity');
    expect(short('obj')).not.toContain('activity');
    expect(short('act')).toEqual(['above output']);
    expect(short('gone')).toEqual([]);
  });

  it('offers nothing that the link rules would refuse', () => {
    for (const from of ['obj', 'oc1', 'op1', 'act']) {
      for (const offer of allowedNew(design(), from)) {
        if (offer.type !== 'result') continue;
        const doc = designOf([['x', offer.level]]);
        const both = { ...design(), results: { ...design().results, ...doc.results } };
        const [a, z] = offer.direction === 'above' ? [from, 'x'] : ['x', from];
        expect(refusalToLink(both, a, z)).toBeNull();
      }
    }
  });
});

describe('addLink', () => {
  it('keeps the home where it was when a second parent stands earlier', () => {
    const b = bench(
      designOf([
        ['oc1', 'outcome'],
        ['oc2', 'outcome'],
        ['op', 'output', 'oc2'],
      ]),
    );
    // As an import or an older document leaves it: the home follows from the only link.
    b.doc = { ...b.doc, results: { ...b.doc.results, op: { ...b.doc.results['op']!, homeLink: null } } };
    b.run(addLink, { from: 'op', to: 'oc1' });
    expect(b.doc.results['op']?.homeLink).toBe('op>oc2');
  });

  it('does not make a feedback link anybody’s home', () => {
    const b = bench();
    b.run(addLink, { from: 'obj', to: 'op1', kind: 'feedback' });
    expect(b.doc.results['obj']?.homeLink).toBeNull();
  });

  it('is refused with the reason of the rules', () => {
    expect(bench().refusal(addLink, { from: 'oc1', to: 'op1' })).toBe('downward');
  });
});
