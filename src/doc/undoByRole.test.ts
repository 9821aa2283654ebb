/** Whoever may only comment, suggest or vote takes back what is still theirs to change, and nothing that the server would refuse. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  acceptSuggestion,
  addComment,
  addSuggestion,
  editComment,
  removeElements,
  setText,
  vote,
  withdrawSuggestion,
} from '../core/commands/index.ts';
import { design } from '../core/commands/testing/design.ts';
import type { Role } from '../core/model/index.ts';
import { createStore } from './store.ts';
import { documentToUpdate } from './write.ts';

/** Ana edits; Ben may do what a role lets him do, which can change. */
function together(role: Role) {
  const ben = { role };
  const start = documentToUpdate(design());
  const open = (name: string, may: () => Role) => {
    const ydoc = new Y.Doc();
    Y.applyUpdate(ydoc, start);
    return { ydoc, store: createStore(ydoc, { author: () => name, by: () => `id-of-${name}`, role: may }) };
  };
  const a = open('Ana', () => 'editor');
  const b = open('Ben', () => ben.role);
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    from.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') Y.applyUpdate(to.ydoc, update, 'remote');
    });
  return { ana: a.store, ben: b.store, beNow: (next: Role) => (ben.role = next) };
}

const words = { kind: 'words', about: 'op1', after: 'Deep wells' } as const;

describe('undo of those who may not edit', () => {
  it('takes back a comment, the words of one, a suggestion and its withdrawal, step by step, and brings them again', () => {
    const { ana, ben } = together('commenter');
    const comment = ben.run(addComment, { about: 'op1', text: 'Which wells?' });
    ben.run(editComment, { id: comment, text: 'Which wells, and where?' });
    const suggestion = ben.run(addSuggestion, words);
    ben.run(withdrawSuggestion, { id: suggestion });
    const said = () => {
      const { comments, suggestions } = ana.getSnapshot();
      return [comments[comment]?.text, suggestions[suggestion]?.status];
    };
    expect(ben.undoState()).toMatchObject({ canUndo: true, undoName: 'withdrawSuggestion' });
    ben.undo();
    expect(said()).toEqual(['Which wells, and where?', 'open']);
    ben.undo();
    expect(said()).toEqual(['Which wells, and where?', undefined]);
    ben.undo();
    expect(said()).toEqual(['Which wells?', undefined]);
    ben.undo();
    expect(said()).toEqual([undefined, undefined]);
    expect(ben.undoState().canUndo).toBe(false);
    for (let i = 0; i < 4; i += 1) ben.redo();
    expect(said()).toEqual(['Which wells, and where?', 'withdrawn']);
  });

  it('takes back a vote and the change of one', () => {
    const { ana, ben } = together('participant');
    const suggestion = ana.run(addSuggestion, words);
    ben.run(vote, { suggestion, value: 'for' });
    ben.run(vote, { suggestion, value: 'against' });
    const votes = () => Object.values(ana.getSnapshot().votes).map(({ value }) => value);
    ben.undo();
    expect(votes()).toEqual(['for']);
    ben.undo();
    expect(votes()).toEqual([]);
  });

  it('leaves a suggestion that an editor has accepted meanwhile', () => {
    const { ana, ben } = together('commenter');
    const suggestion = ben.run(addSuggestion, words);
    ana.run(acceptSuggestion, { id: suggestion });
    expect(ben.undoState().canUndo).toBe(false);
    ben.undo();
    expect(ana.getSnapshot().suggestions[suggestion]?.status).toBe('accepted');
  });

  it('never goes on to a change of the design from the days when one was an editor', () => {
    const { ana, ben, beNow } = together('editor');
    ben.run(setText, { table: 'results', id: 'op1', field: 'statement', text: 'Deep wells' });
    const comment = ben.run(addComment, { about: 'op1', text: 'Which wells?' });
    beNow('commenter');
    // Undo of the comment changes nothing: it has gone already.
    ana.run(removeElements, { ids: [comment] });
    ben.undo();
    ben.undo();
    expect(ana.getSnapshot().results['op1']?.statement).toBe('Deep wells');
    expect(ben.undoState().canUndo).toBe(false);
    beNow('editor');
    ben.undo();
    expect(ana.getSnapshot().results['op1']?.statement).toBe('op1');
  });

  it('is nothing for a reader', () => {
    const { ana, ben, beNow } = together('commenter');
    const comment = ben.run(addComment, { about: 'op1', text: 'Which wells?' });
    beNow('viewer');
    ben.undo();
    expect(ana.getSnapshot().comments[comment]?.text).toBe('Which wells?');
  });
});
