import { describe, expect, it } from 'vitest';
import { addLink } from '../../../core/commands/index.ts';
import { translator } from '../../../core/i18n/index.ts';
import { view, type Document } from '../../../core/model/index.ts';
import { safeCrossings } from '../../../core/samples/safeCrossings.ts';
import { createLocalSession } from '../../../doc/localSession.ts';
import { elementEntries, makeEntries } from './entries.ts';

const t = translator();
const doc = safeCrossings();
const labelled = (label: string, d: Document = doc): string => {
  const v = view(d);
  return [...v.nodes.keys()].find((id) => v.label(id) === label) ?? '';
};
const labels = (entries: { label: string }[]): string[] => entries.map((e) => e.label);

describe('the menu of what can be made', () => {
  it('offers from an outcome downwards an output first, and only what the rules allow', () => {
    const offered = labels(makeEntries(doc, labelled('Outcome 2'), false, t));
    expect(offered[0]).toBe('New Output that leads here');
    expect(offered).toContain('New activity');
    expect(offered).toContain('Contributing factor');
    expect(offered).not.toContain('New Objective that leads here');
  });

  it('offers from an output upwards what it may lead to', () => {
    const offered = labels(makeEntries(doc, labelled('Output 1.1'), true, t));
    expect(offered[0]).toBe('New Outcome it leads to');
    expect(offered).toContain('Link to an existing one…');
    expect(offered).toContain('Assumption on its way up');
  });

  it('offers no assumption where there is no way up, and no factor for an activity', () => {
    expect(labels(makeEntries(doc, labelled('Objective'), false, t))).not.toContain(
      'Assumption on its way up',
    );
    expect(labels(makeEntries(doc, labelled('Activity 1.1.1'), false, t))).not.toContain(
      'Contributing factor',
    );
  });
});

describe('the menu of an element', () => {
  it('offers to print an output under its second outcome, and not where it is printed already', () => {
    const { store } = createLocalSession(doc);
    const output = labelled('Output 1.1');
    const second = store.run(addLink, { from: output, to: labelled('Outcome 3') });
    const now = store.getSnapshot();
    expect(labels(elementEntries(now, second, t))).toContain('Print it under Outcome 3');
    const home = view(now).home(output)!.id;
    expect(labels(elementEntries(now, home, t)).filter((l) => l.startsWith('Print it'))).toEqual([]);
  });

  it('offers the five marks on an assumption', () => {
    const marks = labels(elementEntries(doc, view(doc).assumptions[0]!.id, t)).filter((l) =>
      l.startsWith('Mark'),
    );
    expect(marks).toHaveLength(5);
  });

  it('offers to move a card only where there is a neighbour to pass', () => {
    const first = labels(elementEntries(doc, labelled('Outcome 1'), t));
    expect(first).not.toContain('Move before its neighbour');
    expect(first).toContain('Move after its neighbour');
  });
});
