/** The commands behind the quick fixes of the checks: each leaves a sound design, in one step. */
import { describe, expect, it } from 'vitest';
import { create, view, type Document } from '../model/index.ts';
import {
  addCheckWord,
  addIndicator,
  addLink,
  addObjective,
  answerQuestion,
  mergeResults,
  insertResult,
  keepStanding,
  moveIndicator,
  pinCode,
  removeElements,
  replaceTerm,
  setRule,
  setText,
  shiftLevel,
  splitIndicator,
  splitResult,
  unpinCodes,
} from './index.ts';
import { bench, design, designOf, under } from './testing/design.ts';

const statement = (doc: Document, id: string): string | undefined => doc.results[id]?.statement;
const links = (doc: Document): string[] =>
  Object.values(doc.links)
    .map((l) => `${l.from}>${l.to}`)
    .toSorted();

describe('moveIndicator', () => {
  it('stands last at its new result and takes its target along', () => {
    const b = bench();
    const moved = b.run(addIndicator, { resultId: 'oc1', statement: 'Number of people trained' });
    const there = b.run(addIndicator, { resultId: 'op1' });
    b.run(moveIndicator, { id: moved, to: 'op1' });
    const v = view(b.doc);
    expect(v.indicators('op1').map((i) => i.id)).toEqual([there, moved]);
    expect(v.indicators('oc1')).toEqual([]);
    expect(v.targets(moved)).toHaveLength(1);
  });

  it('is refused where the result is gone', () => {
    const b = bench();
    const id = b.run(addIndicator, { resultId: 'oc1' });
    expect(b.refusal(moveIndicator, { id, to: 'nowhere' })).toBe('gone');
  });
});

describe('splitResult', () => {
  it('puts the second part right behind the first, and it leads wherever the first leads', () => {
    const b = bench();
    const other = b.run(splitResult, { id: 'op3', first: 'Police are trained', second: 'Desks are open' });
    expect([statement(b.doc, 'op3'), statement(b.doc, other)]).toEqual([
      'Police are trained',
      'Desks are open',
    ]);
    expect(under(b.doc, 'oc1')).toEqual(['op1', 'op2', 'op3', other]);
    expect(links(b.doc)).toEqual(expect.arrayContaining([`${other}>oc1`, `${other}>oc2`]));
  });

  it('is refused with an empty part, and nothing changes', () => {
    expect(bench().refusal(splitResult, { id: 'op1', first: 'All of it', second: ' ' })).toBe('partsNeeded');
  });
});

describe('splitIndicator', () => {
  it('gives the second part the same source and an empty target', () => {
    const b = bench();
    const id = b.run(addIndicator, { resultId: 'oc1', statement: 'Wells built and tested' });
    b.run(setText, { table: 'indicators', id, field: 'source', text: 'Well register' });
    const other = b.run(splitIndicator, { id, first: 'Wells built', second: 'Wells tested' });
    const v = view(b.doc);
    expect(v.indicators('oc1').map((i) => [i.statement, i.source])).toEqual([
      ['Wells built', 'Well register'],
      ['Wells tested', 'Well register'],
    ]);
    expect(v.targets(other).map((t) => t.text)).toEqual(['']);
    expect(b.refusal(splitIndicator, { id, first: '', second: 'x' })).toBe('partsNeeded');
  });
});

describe('mergeResults', () => {
  it('keeps the links of both, once each, and everything that hung on the second', () => {
    const assumption = create('assumptions', 'as', { attachedTo: { op2: true } });
    const b = bench(design({ assumptions: { as: assumption } }));
    const measure = b.run(addIndicator, { resultId: 'op2', statement: 'Number of desks' });
    b.run(mergeResults, { keep: 'op3', drop: 'op2' });
    expect(links(b.doc)).toEqual(['act>op1', 'oc1>obj', 'oc2>obj', 'op1>oc1', 'op3>oc1', 'op3>oc2']);
    expect(b.doc.results['op2']).toBeUndefined();
    expect(b.doc.assumptions['as']?.attachedTo).toEqual({ op3: true });
    expect(
      view(b.doc)
        .indicators('op3')
        .map((i) => i.id),
    ).toEqual([measure]);
    expect(view(b.doc).repairs).toEqual([]);
  });

  it('leaves out a link that would close a circle', () => {
    const b = bench();
    b.run(mergeResults, { keep: 'oc1', drop: 'op1' });
    expect(links(b.doc)).toEqual(['act>oc1', 'oc1>obj', 'oc2>obj', 'op2>oc1', 'op3>oc1', 'op3>oc2']);
  });
});

describe('shiftLevel', () => {
  it('makes an output of an outcome, and activities of the outputs that lead only there', () => {
    const b = bench(
      designOf([
        ['obj', 'objective'],
        ['oc1', 'outcome', 'obj'],
        ['oc2', 'outcome', 'oc1'],
        ['op1', 'output', 'oc2'],
      ]),
    );
    b.run(shiftLevel, { id: 'oc2', by: 'down' });
    expect(b.doc.results['oc2']?.level).toBe('output');
    expect(b.doc.results['op1']).toBeUndefined();
    expect(b.doc.activities['op1']?.statement).toBe('op1');
    expect(view(b.doc).repairs).toEqual([]);
  });

  it('moves up with the results below it', () => {
    const b = bench(
      designOf([
        ['oc1', 'outcome'],
        ['op1', 'output', 'oc1'],
        ['act', 'activity', 'op1'],
      ]),
    );
    b.run(shiftLevel, { id: 'oc1', by: 'up' });
    expect([b.doc.results['oc1']?.level, b.doc.results['op1']?.level]).toEqual(['objective', 'outcome']);
    expect(b.refusal(shiftLevel, { id: 'oc1', by: 'up' })).toBe('noLevelThere');
  });

  it('is refused where a link would point down, where work hangs below, and where indicators are in the way', () => {
    const linked = bench();
    linked.run(addLink, { from: 'op2', to: 'op1' });
    expect(linked.refusal(shiftLevel, { id: 'op2', by: 'up' })).toBe('levelBreaksLink');
    const b = bench();
    expect(b.refusal(shiftLevel, { id: 'op1', by: 'down' })).toBe('workBelow');
    b.run(addIndicator, { resultId: 'op2' });
    expect(b.refusal(shiftLevel, { id: 'op2', by: 'down' })).toBe('indicatorsInTheWay');
  });
});

describe('addObjective', () => {
  it('stands above the outcomes that lead nowhere', () => {
    const b = bench(
      designOf([
        ['oc1', 'outcome'],
        ['oc2', 'outcome'],
        ['op1', 'output', 'oc1'],
      ]),
    );
    const id = b.run(addObjective, { statement: 'Roads are safe' });
    expect(links(b.doc)).toEqual([`oc1>${id}`, `oc2>${id}`, 'op1>oc1']);
  });
});

describe('insertResult', () => {
  it('puts an outcome between outputs and the objective', () => {
    const b = bench(
      designOf([
        ['obj', 'objective'],
        ['op1', 'output', 'obj'],
        ['op2', 'output', 'obj'],
      ]),
    );
    const id = b.run(insertResult, { links: ['op1>obj', 'op2>obj'], level: 'outcome', statement: 'New' });
    expect(links(b.doc)).toEqual([`${id}>obj`, `op1>${id}`, `op2>${id}`]);
    expect(view(b.doc).repairs).toEqual([]);
    expect(under(b.doc, id)).toEqual(['op1', 'op2']);
  });

  it('is refused for links to different results, and where a link would point down', () => {
    expect(bench().refusal(insertResult, { links: ['oc1>obj', 'op1>oc1'], level: 'outcome' })).toBe(
      'oneUpperEnd',
    );
    expect(bench().refusal(insertResult, { links: ['oc1>obj'], level: 'output' })).toBe('downward');
  });
});

describe('unpinCodes', () => {
  it('lets every code follow its position again', () => {
    const b = bench();
    b.run(pinCode, { id: 'op2', code: '1.9' });
    expect(view(b.doc).code('op2')).toBe('1.9');
    b.run(unpinCodes, {});
    expect(view(b.doc).code('op2')).toBe('1.2');
  });
});

describe('replaceTerm', () => {
  it('replaces whole words only, keeps a capital at the head, and counts the texts', () => {
    const b = bench();
    b.run(setText, {
      table: 'results',
      id: 'op1',
      field: 'statement',
      text: 'Seminars held; two seminars a year',
    });
    b.run(setText, {
      table: 'activities',
      id: 'act',
      field: 'statement',
      text: 'Preseminars and seminars (x)',
    });
    expect(b.run(replaceTerm, { from: 'seminars', to: 'courses' })).toBe(2);
    expect(statement(b.doc, 'op1')).toBe('Courses held; two courses a year');
    expect(b.doc.activities['act']?.statement).toBe('Preseminars and courses (x)');
  });

  it('takes marks of patterns as plain characters, and says when there is nothing to replace', () => {
    const b = bench();
    expect(b.refusal(replaceTerm, { from: '.*', to: 'x' })).toBe('termNotFound');
    expect(b.refusal(replaceTerm, { from: ' ', to: 'x' })).toBe('termNeeded');
  });
});

describe('answerQuestion', () => {
  it('keeps one answer for a question and an element, with author and day, and goes with the element', () => {
    const b = bench();
    const ask = { question: 'leap-too-large', element: 'oc1', about: 'x' };
    const first = b.run(answerQuestion, { ...ask, answer: 'It is.' });
    expect(b.run(answerQuestion, { ...ask, answer: ' It is not. ' })).toBe(first);
    expect(b.doc.answers[first]).toMatchObject({ answer: 'It is not.', author: 'Ana', date: '2026-03-01' });
    expect(b.refusal(answerQuestion, { ...ask, answer: ' ' })).toBe('answerNeeded');
    b.run(removeElements, { ids: ['oc1'] });
    expect(b.doc.answers).toEqual({});
  });
});

describe('keepStanding', () => {
  it('keeps the numbers with day and author', () => {
    const b = bench();
    const id = b.run(keepStanding, { label: ' As submitted ', numbers: { 'outcome.results': 2 } });
    expect(b.doc.standings[id]).toMatchObject({
      label: 'As submitted',
      author: 'Ana',
      date: '2026-03-01',
      numbers: { 'outcome.results': 2 },
    });
  });
});

describe('setRule', () => {
  it('keeps severity and limits, and forgets a rule with neither', () => {
    const b = bench();
    b.run(setRule, { rule: 'too-many-results', severity: 'off', limits: { outputs: 8 } });
    b.run(setRule, { rule: 'too-many-results', severity: null, limits: { outcomes: 7 } });
    expect(b.doc.ruleSettings['too-many-results']).toMatchObject({
      severity: null,
      limits: { outputs: 8, outcomes: 7 },
    });
    b.run(setRule, { rule: 'risks-missing', severity: 'error' });
    b.run(setRule, { rule: 'risks-missing', severity: null });
    expect(Object.keys(b.doc.ruleSettings)).toEqual(['too-many-results']);
    expect(b.refusal(setRule, { rule: '__proto__', severity: 'off' })).toBe('noSuchCheck');
  });
});

describe('addCheckWord', () => {
  it('adds a word once', () => {
    const b = bench();
    const id = b.run(addCheckWord, { list: 'vagueInIndicators', word: ' Dandy ' });
    expect(b.run(addCheckWord, { list: 'vagueInIndicators', word: 'dandy' })).toBe(id);
    expect(b.doc.checkWords[id]).toMatchObject({ list: 'vagueInIndicators', word: 'dandy' });
    expect(b.refusal(addCheckWord, { list: 'vagueInIndicators', word: ' ' })).toBe('termNeeded');
  });
});
