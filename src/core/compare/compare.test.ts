/** What a reader of two versions would say has changed. */
import { describe, expect, it } from 'vitest';
import {
  addFactor,
  addIndicator,
  addLink,
  addResult,
  attachAssumption,
  addAssumption,
  changeLevel,
  ensureTarget,
  moveElement,
  moveNodes,
  removeElements,
  setParent,
  setText,
} from '../commands/index.ts';
import { bench, design, type Bench } from '../commands/testing/design.ts';
import { create } from '../model/index.ts';
import { compareVersions } from './index.ts';

/** What differs after something was done to the design: kind, thing, field, from, to. */
function seen(act: (b: Bench) => void, prepare: (b: Bench) => void = () => {}): unknown[][] {
  const b = bench(design());
  prepare(b);
  const before = b.doc;
  act(b);
  return compareVersions(before, b.doc).map((d) => [d.kind, d.table, d.id, d.field, d.before, d.after]);
}

const reword = (
  b: Bench,
  table: 'results' | 'indicators' | 'targets',
  id: string,
  field: string,
  text: string,
) => b.run(setText, { table, id, field, text });

describe('two versions of a project', () => {
  it('differ in words', () => {
    expect(seen((b) => reword(b, 'results', 'op1', 'statement', 'Wells are dug'))).toEqual([
      ['reworded', 'results', 'op1', 'statement', 'op1', 'Wells are dug'],
    ]);
  });

  it('do not differ where only a space was added or a card was moved', () => {
    expect(
      seen((b) => {
        reword(b, 'results', 'op1', 'statement', 'op1 ');
        b.run(moveNodes, { positions: { op1: { x: 10, y: 20 } } });
      }),
    ).toEqual([]);
  });

  it('tell a new result as one thing, with the link that holds it', () => {
    expect(seen((b) => b.run(addResult, { level: 'output', parentId: 'oc1', statement: 'New' }))).toEqual([
      ['added', 'results', 'new1', null, null, null],
    ]);
  });

  it('tell a removed result with its further links, and what was under it as moved', () => {
    const found = seen((b) => b.run(removeElements, { ids: ['oc1'] }));
    expect(found).toContainEqual(['removed', 'results', 'oc1', null, null, null]);
    expect(found).toContainEqual(['moved', 'results', 'op1', 'home', 'oc1', null]);
    // This one served two outcomes: it stays under the other.
    expect(found).toContainEqual(['moved', 'results', 'op3', 'home', 'oc1', 'oc2']);
  });

  it('tell another parent from a further link', () => {
    expect(seen((b) => b.run(setParent, { id: 'op1', parentId: 'oc2' }))).toEqual([
      ['moved', 'results', 'op1', 'home', 'oc1', 'oc2'],
    ]);
    expect(seen((b) => b.run(addLink, { from: 'op1', to: 'oc2' }))).toEqual([
      ['added', 'links', 'new1', null, null, null],
    ]);
  });

  it('tell another level', () => {
    expect(seen((b) => b.run(changeLevel, { id: 'op3', level: 'outcome' }))).toContainEqual([
      'relevelled',
      'results',
      'op3',
      'level',
      'output',
      'outcome',
    ]);
  });

  it('tell another place among the neighbours once', () => {
    const found = seen((b) => b.run(moveElement, { id: 'op2', direction: 'up' }));
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, 2)).toEqual(['moved', 'results']);
    expect(found[0]?.[3]).toBe('order');
  });

  it('tell another end of a link that is nobody’s home', () => {
    const before = design();
    const links = { ...before.links, 'op3>oc2': create('links', 'op3>oc2', { from: 'op3', to: 'obj' }) };
    const [found] = compareVersions(before, { ...before, links });
    expect([found?.kind, found?.field, found?.before, found?.after]).toEqual([
      'moved',
      'ends',
      ['op3', 'oc2'],
      ['op3', 'obj'],
    ]);
  });

  it('tell a baseline and a target as values, from and to', () => {
    const measured = (b: Bench): void => {
      b.run(addIndicator, { resultId: 'op1', statement: 'Wells in use' });
    };
    const target = (b: Bench, text: string): void => {
      const id = b.run(ensureTarget, { indicatorId: 'new1' });
      reword(b, 'targets', id, 'text', text);
    };
    expect(
      seen(
        (b) => reword(b, 'indicators', Object.keys(b.doc.indicators)[0] ?? '', 'baselineText', '12'),
        measured,
      )[0],
    ).toEqual(['revalued', 'indicators', 'new1', 'baselineText', '', '12']);
    const raised = seen(
      (b) => target(b, '60'),
      (b) => {
        measured(b);
        target(b, '40');
      },
    );
    expect(raised).toHaveLength(1);
    expect(raised[0]?.slice(3)).toEqual(['text', '40', '60']);
  });

  it('tell what an assumption belongs to, and a factor with all its ways', () => {
    const assumed = (b: Bench): void => {
      b.run(addAssumption, { attachTo: ['op1>oc1'], statement: 'It rains' });
    };
    const found = seen((b) => b.run(attachAssumption, { assumptionId: 'new1', to: ['op2>oc1'] }), assumed);
    expect(found).toEqual([
      [
        'moved',
        'assumptions',
        'new1',
        'attachedTo',
        { 'op1>oc1': true },
        { 'op1>oc1': true, 'op2>oc1': true },
      ],
    ]);
    const helped = seen((b) => b.run(addFactor, { toId: 'oc1', actorName: '', statement: 'Roads' }));
    expect(helped.map(([kind, table]) => [kind, table])).toEqual([['added', 'factors']]);
  });
});
