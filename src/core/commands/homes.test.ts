import { describe, expect, it } from 'vitest';
import { create, view } from '../model/index.ts';
import { addLink, changeLevel, pinCode, setHome, setParent } from './index.ts';
import { bench, design, designOf, under } from './testing/design.ts';

describe('setHome', () => {
  it('moves where a result is printed and keeps both links', () => {
    const b = bench();
    b.run(setHome, { id: 'op3', linkId: 'op3>oc2' });
    expect(under(b.doc, 'oc2')).toEqual(['op3']);
    expect(
      view(b.doc)
        .up('op3')
        .map((l) => l.to),
    ).toEqual(['oc2', 'oc1']);
  });

  it('is refused for somebody else’s link and for what has no home', () => {
    expect(bench().refusal(setHome, { id: 'op3', linkId: 'op1>oc1' })).toBe('notItsLink');
    expect(bench().refusal(setHome, { id: 'op1>oc1', linkId: 'op1>oc1' })).toBe('gone');
  });
});

describe('setParent', () => {
  it('takes the home link along, with the words on it', () => {
    const links = { 'op1>oc1': create('links', 'op1>oc1', { from: 'op1', to: 'oc1', rationale: 'because' }) };
    const b = bench(design({ links: { ...design().links, ...links } }));
    b.run(setParent, { id: 'op1', parentId: 'oc2' });
    expect(b.doc.links['op1>oc1']).toMatchObject({ to: 'oc2', rationale: 'because' });
    expect(under(b.doc, 'oc2')).toEqual(['op1']);
    expect(Object.keys(b.doc.links)).toEqual(Object.keys(design().links));
  });

  it('puts it last, first or after a sibling', () => {
    const b = bench();
    b.run(setParent, { id: 'op1', parentId: 'oc2' });
    b.run(setParent, { id: 'op2', parentId: 'oc2' });
    b.run(setParent, { id: 'act', parentId: 'oc2' });
    expect(under(b.doc, 'oc2')).toEqual(['op1', 'op2', 'act']);
    b.run(setParent, { id: 'op3', parentId: 'oc2', afterId: 'op1' });
    expect(under(b.doc, 'oc2')).toEqual(['op1', 'op3', 'op2', 'act']);
  });

  it('makes a link that is there already the home, and keeps the old one', () => {
    const b = bench();
    b.run(setParent, { id: 'op3', parentId: 'oc2' });
    expect(
      view(b.doc)
        .up('op3')
        .map((l) => l.to),
    ).toEqual(['oc2', 'oc1']);
  });

  it('draws a link for one that stood alone, and takes it away for null', () => {
    const b = bench(
      designOf([
        ['oc', 'outcome'],
        ['op', 'output'],
      ]),
    );
    b.run(setParent, { id: 'op', parentId: 'oc' });
    expect(under(b.doc, 'oc')).toEqual(['op']);
    b.run(setParent, { id: 'op', parentId: null });
    expect(b.doc.links).toEqual({});
    expect(b.doc.results['op']?.homeLink).toBeNull();
  });

  it('is refused downward, in a circle, and for what has no parent', () => {
    expect(bench().refusal(setParent, { id: 'oc1', parentId: 'op3' })).toBe('downward');
    expect(bench().refusal(setParent, { id: 'op1>oc1', parentId: 'oc2' })).toBe('gone');
    const b = bench(
      designOf([
        ['a', 'outcome'],
        ['b', 'outcome', 'a'],
      ]),
    );
    expect(b.refusal(setParent, { id: 'a', parentId: 'b' })).toBe('cycle');
  });
});

describe('changeLevel', () => {
  it('moves a result to another level, last there', () => {
    const b = bench();
    b.run(changeLevel, { id: 'op2', level: 'intermediateOutcome' });
    expect(b.doc.results['op2']?.level).toBe('intermediateOutcome');
    expect(under(b.doc, 'oc1')).toEqual(['op2', 'op1', 'op3']);
  });

  it('is refused while a link would point down, above or below', () => {
    expect(bench().refusal(changeLevel, { id: 'op1', level: 'goal' })).toBe('levelBreaksLink');
    expect(bench().refusal(changeLevel, { id: 'obj', level: 'output' })).toBe('levelBreaksLink');
    expect(bench().refusal(changeLevel, { id: 'act', level: 'output' })).toBe('gone');
  });

  it('is not held back by feedback', () => {
    const b = bench(
      designOf([
        ['a', 'outcome'],
        ['b', 'output'],
      ]),
    );
    b.run(addLink, { from: 'a', to: 'b', kind: 'feedback' });
    b.run(changeLevel, { id: 'a', level: 'objective' });
    expect(b.doc.results['a']?.level).toBe('objective');
  });
});

describe('pinCode', () => {
  it('pins a code that stays, and lets it go again', () => {
    const b = bench();
    b.run(pinCode, { id: 'op1', code: ' 2.4 ' });
    expect(view(b.doc).code('op1')).toBe('2.4');
    b.run(pinCode, { id: 'op1', code: '' });
    expect(view(b.doc).code('op1')).toBe('1.1');
  });

  it('is refused for what has no code', () => {
    expect(bench().refusal(pinCode, { id: 'op1>oc1', code: '1' })).toBe('gone');
    expect(bench().refusal(pinCode, { id: 'op1', code: 'x'.repeat(501) })).toBe('schema');
  });
});
