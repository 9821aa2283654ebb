/** Those who may comment, suggest or vote and no more: what they do reaches everybody, and nothing else of theirs does. */
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import {
  acceptSuggestion,
  addComment,
  addSuggestion,
  resolveComment,
  setText,
  vote,
} from '../../src/core/commands/index.ts';
import { create, emptyDocument, type Document, type Role } from '../../src/core/model/index.ts';
import { connectToRoom, type SyncState } from '../../src/doc/provider.ts';
import { createStore } from '../../src/doc/store.ts';
import { becomes, linkFor, makeProject, Socket, startServer, type Project, type Running } from './kit.ts';

const wells: Document = {
  ...emptyDocument({ title: 'Clean wells' }),
  results: { r: create('results', 'r', { statement: 'Wells work' }) },
};

class Colleague {
  readonly doc = new Y.Doc();
  private readonly provider;
  readonly store;
  /** What this program believes it may do; a hostile one believes everything. */
  believes: Role | null = null;

  constructor(server: Running, project: Project, token: string, name: string) {
    this.provider = connectToRoom({
      url: server.ws,
      projectId: project.id,
      token,
      device: `the-device-that-belongs-to-${name}`,
      doc: this.doc,
      WebSocket: Socket,
    });
    this.store = createStore(this.doc, {
      author: () => name,
      by: () => this.state.you,
      role: () => this.believes ?? this.state.role ?? 'viewer',
    });
    onTestFinished(() => this.provider.destroy());
  }

  get state(): SyncState {
    return this.provider.state();
  }
  get seen(): Document {
    return this.store.getSnapshot();
  }
  until(what: string, isTrue: (state: SyncState) => boolean): Promise<void> {
    return becomes(what, () => isTrue(this.state), this.provider.subscribe);
  }
  saved(): Promise<void> {
    return this.until('saved', (state) => state.saved);
  }
  sees(what: string, isTrue: (doc: Document) => boolean): Promise<void> {
    return becomes(what, () => isTrue(this.seen), this.store.subscribe);
  }
}

async function meet(role: Role) {
  const server = await startServer();
  const project = await makeProject(server, wells);
  const { token } = await linkFor(server, project, { role });
  const editor = new Colleague(server, project, project.edit, 'Ada');
  const guest = new Colleague(server, project, token, 'Ben');
  await Promise.all([editor.saved(), guest.saved()]);
  return { server, project, token, editor, guest };
}

describe('a commenter', () => {
  it('comments, is answered, and settles the thread; suggests, and the editor accepts', async () => {
    const { editor, guest } = await meet('commenter');
    const id = guest.store.run(addComment, { about: 'r', text: 'Which wells?' });
    await guest.saved();
    await editor.sees('the comment', (doc) => doc.comments[id]?.text === 'Which wells?');
    expect(editor.seen.comments[id]?.by).toBe(guest.state.you);
    editor.store.run(addComment, { about: null, text: 'All of them', replyTo: id });
    await guest.sees('the answer', (doc) => Object.keys(doc.comments).length === 2);
    guest.store.run(resolveComment, { id });
    const suggestion = guest.store.run(addSuggestion, {
      kind: 'reword',
      about: 'r',
      field: 'statement',
      after: 'All wells work',
    });
    await guest.saved();
    await editor.sees('the suggestion', (doc) => doc.suggestions[suggestion] !== undefined);
    editor.store.run(acceptSuggestion, { id: suggestion });
    await guest.sees('the words', (doc) => doc.results['r']?.statement === 'All wells work');
    editor.store.undo();
    await guest.sees('both taken back in one step', ({ results, suggestions }) => {
      return results['r']?.statement === 'Wells work' && suggestions[suggestion]?.status === 'open';
    });
  });

  it('is told by their own program what they may not do, before anything leaves', async () => {
    const { guest } = await meet('commenter');
    const rename = { table: 'results', id: 'r', field: 'statement', text: 'Mine' } as const;
    expect(() => guest.store.run(setText, rename)).toThrow('readOnly');
    expect(guest.state.saved).toBe(true);
  });

  it('is refused by the server where their program does not know better, and nobody sees it', async () => {
    const { editor, guest } = await meet('commenter');
    guest.believes = 'editor';
    guest.store.run(setText, { table: 'results', id: 'r', field: 'statement', text: 'Mine' });
    await guest.until('refused', (state) => state.changeRefused);
    expect(guest.state.saved).toBe(false);
    editor.store.run(addComment, { about: null, text: 'Still here' });
    await editor.saved();
    expect(editor.seen.results['r']?.statement).toBe('Wells work');
  });

  it('is the same person when they come again, and another one to everybody else', async () => {
    const { server, project, token, editor, guest } = await meet('commenter');
    const again = new Colleague(server, project, token, 'Ben');
    const other = new Colleague(server, project, token, 'Cy');
    await Promise.all([again.saved(), other.saved()]);
    expect(again.state.you).toBe(guest.state.you);
    expect(new Set([guest, other, editor].map((one) => one.state.you)).size).toBe(3);
    const second = await makeProject(server, wells);
    const elsewhere = new Colleague(server, second, second.edit, 'Ben');
    await elsewhere.saved();
    expect(elsewhere.state.you).not.toBe(guest.state.you);
  });
});

describe('a participant', () => {
  it('suggests and votes, neither comments nor decides', async () => {
    const { editor, guest } = await meet('participant');
    const id = editor.store.run(addSuggestion, { kind: 'remove', about: 'r' });
    await guest.sees('the suggestion', (doc) => doc.suggestions[id] !== undefined);
    guest.store.run(vote, { suggestion: id, value: 'against' });
    await guest.saved();
    await editor.sees('the vote', (doc) => Object.keys(doc.votes).length === 1);
    expect(() => guest.store.run(addComment, { about: 'r', text: 'No' })).toThrow('roleForbids');
    guest.believes = 'editor';
    guest.store.run(acceptSuggestion, { id });
    await guest.until('refused', (state) => state.changeRefused);
    expect(editor.seen.suggestions[id]?.status).toBe('open');
    expect(editor.seen.results['r']).toBeDefined();
  });
});

describe('an editor who becomes a commenter', () => {
  it('goes on with comments, under the number of a new author', async () => {
    const { server, project, editor } = await meet('commenter');
    const { id, token } = await linkFor(server, project, { role: 'editor' });
    const guest = new Colleague(server, project, token, 'Dee');
    await guest.saved();
    guest.store.run(setText, { table: 'results', id: 'r', field: 'statement', text: 'All wells work' });
    await guest.saved();
    await fetch(`${server.url}/api/projects/${project.id}/links/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${project.owner}` },
      body: JSON.stringify({ role: 'commenter' }),
    });
    await guest.until('told', (state) => state.role === 'commenter');
    const comment = guest.store.run(addComment, { about: 'r', text: 'As agreed on Monday' });
    await editor.sees('the comment', (doc) => doc.comments[comment] !== undefined);
    await guest.saved();
  });
});
