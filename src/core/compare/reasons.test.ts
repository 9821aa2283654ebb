/** After the baseline: what asks for a reason, what does not, and what somebody has explained. */
import { describe, expect, it } from 'vitest';
import {
  addActivity,
  addAssumption,
  addIndicator,
  addResult,
  ensureTarget,
  moveElement,
  recordReasons,
  setField,
  setText,
} from '../commands/index.ts';
import { bench, design, type Bench } from '../commands/testing/design.ts';
import { answerKey, unexplained } from './index.ts';

const asked = (b: Bench): string[] => unexplained(design(), b.doc).map((d) => `${d.kind} ${d.table}`);

const reword = (b: Bench, text: string): void =>
  b.run(setText, { table: 'results', id: 'op1', field: 'statement', text });

const explain = (b: Bench): void =>
  b.run(recordReasons, {
    changes: unexplained(design(), b.doc).map((d) => ({
      about: d.id,
      element: null,
      what: d.key,
      answers: answerKey(d),
    })),
    why: 'The council asked for it',
    agreedBy: '',
  });

describe('a change since the baseline', () => {
  it('asks where results, indicators or targets differ', () => {
    const b = bench();
    reword(b, 'Wells are dug');
    b.run(addIndicator, { resultId: 'op2', statement: 'Wells in use' });
    expect(asked(b).toSorted()).toEqual(['added indicators', 'reworded results']);
  });

  it('asks nothing where activities, assumptions, a status or the order differ', () => {
    const b = bench();
    b.run(addActivity, { parentId: 'op1', statement: 'Dig' });
    b.run(addAssumption, { attachTo: ['op1>oc1'], statement: 'It rains' });
    b.run(setField, { table: 'results', id: 'op1', field: 'status', value: 'delayed' });
    b.run(moveElement, { id: 'op2', direction: 'up' });
    expect(asked(b)).toEqual([]);
  });

  it('asks once for a result with the indicators and targets that came with it, and only once it has words', () => {
    const b = bench();
    const id = b.run(addResult, { level: 'output', parentId: 'oc1', statement: '' });
    expect(asked(b)).toEqual([]);
    b.run(setText, { table: 'results', id, field: 'statement', text: 'Pumps run' });
    b.run(addIndicator, { resultId: id, statement: 'Pumps' });
    const [indicator] = Object.keys(b.doc.indicators);
    const target = b.run(ensureTarget, { indicatorId: indicator ?? '' });
    b.run(setText, { table: 'targets', id: target, field: 'text', text: '40' });
    expect(asked(b)).toEqual(['added results']);
  });

  it('asks no more once somebody said why, until it is changed again', () => {
    const b = bench();
    reword(b, 'Wells are dug');
    explain(b);
    expect(asked(b)).toEqual([]);
    reword(b, 'Deep wells are dug');
    expect(asked(b)).toEqual(['reworded results']);
  });

  it('asks nothing when it has been taken back', () => {
    const b = bench();
    reword(b, 'Wells are dug');
    reword(b, 'op1');
    expect(asked(b)).toEqual([]);
  });
});
