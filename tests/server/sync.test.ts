import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it, vi } from 'vitest';
import type { Awareness } from 'y-protocols/awareness';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { safeCrossings } from '../../src/core/samples/safeCrossings.ts';
import { readYDoc } from '../../src/doc/read.ts';
import { isDocumentMessage, MESSAGE, SYNC } from '../../src/doc/wire.ts';
import { addressIn, Bare, becomes, Editor, makeProject, presenceOf, startServer, Stranger } from './kit.ts';

const message = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};
const updateMessage = (update: Uint8Array): Uint8Array =>
  message((e) => {
    encoding.writeVarUint(e, MESSAGE.sync);
    sync.writeUpdate(e, update);
  });
const isPresence = (bytes: Uint8Array): boolean => bytes[0] === MESSAGE.awareness;

describe('anybody who speaks y-websocket', () => {
  it('joins and gets the whole document in the first answer', async () => {
    const server = await startServer();
    const document = safeCrossings();
    const project = await makeProject(server, document);
    const stranger = new Stranger(server, project.id, project.edit);
    await stranger.synced();
    expect(readYDoc(stranger.doc)).toEqual({ document, quarantined: [] });
  });

  it('writes together with our own client, and both read the same', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const stranger = new Stranger(server, project.id, project.edit);
    const editor = new Editor(server, project.id, project.edit);
    await Promise.all([stranger.synced(), editor.saved()]);
    stranger.write('wells ');
    await editor.reads('wells ');
    editor.write('work');
    await stranger.reads('wells work');
    expect(Y.encodeStateVector(stranger.doc)).toEqual(Y.encodeStateVector(editor.doc));
  });

  it('hears no notes that the standard protocol does not know', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const bare = new Bare(addressIn(server, project.id, project.edit));
    await bare.open;
    bare.socket.send(updateMessage(someUpdate('hello')));
    const late = new Stranger(server, project.id, project.view);
    await late.reads('hello');
    expect(bare.heard.map((bytes) => bytes[0]).filter((type) => type === MESSAGE.note)).toEqual([]);
  });

  it('hears something again and again when it is alone, and so stays', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    try {
      const server = await startServer();
      const project = await makeProject(server);
      const bare = new Bare(addressIn(server, project.id, project.edit));
      await bare.open;
      bare.socket.send(Uint8Array.of(MESSAGE.sync, SYNC.step1, 1, 0));
      await bare.hears('the document', (bytes) => bytes[0] === MESSAGE.sync);
      vi.advanceTimersByTime(15_000);
      await bare.hears('a beat', isPresence);
    } finally {
      vi.useRealTimers();
    }
  });
});

const someUpdate = (words: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('words').insert(0, words);
  return Y.encodeStateAsUpdate(doc);
};

describe('an update', () => {
  it('goes to everybody but its author', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const author = new Bare(addressIn(server, project.id, project.edit));
    const reader = new Bare(addressIn(server, project.id, project.view));
    await Promise.all([author.open, reader.open]);
    author.socket.send(updateMessage(someUpdate('one')));
    await reader.hears('the update', isDocumentMessage);
    author.socket.send(Uint8Array.of(MESSAGE.queryAwareness));
    await author.hears('an answer that was sent after it', isPresence);
    expect(author.heard.filter(isDocumentMessage)).toEqual([]);
  });

  it('that repeats what the room has is confirmed, passed on to nobody and stored no second time', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const first = new Editor(server, project.id, project.edit);
    await first.saved();
    first.write('one two');
    first.words.delete(0, 4);
    await first.saved();
    const reader = new Bare(addressIn(server, project.id, project.view));
    await reader.open;
    // The handshake's answer carries all deletions each time.
    first.provider.reconnect();
    await first.until('away', (state) => !state.saved);
    await first.saved();
    reader.socket.send(Uint8Array.of(MESSAGE.queryAwareness));
    await reader.hears('an answer', isPresence);
    expect(reader.heard.filter(isDocumentMessage)).toEqual([]);
  });

  it('is there for whoever comes late, also after everybody left and the server stopped', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const author = new Editor(server, project.id, project.edit);
    author.write('kept');
    await author.saved();
    const late = new Stranger(server, project.id, project.view);
    await late.reads('kept');
    author.leave();
    late.leave();
    await server.stop();
    const again = await startServer({ dataDir: server.dataDir });
    const later = new Stranger(again, project.id, project.view);
    await later.reads('kept');
  });
});

describe('one person', () => {
  it('with two tabs sees in each what the other wrote, and counts each tab’s own changes', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const tabs = [0, 1].map(() => new Editor(server, project.id, project.edit)) as [Editor, Editor];
    await Promise.all(tabs.map((tab) => tab.saved()));
    tabs[0].write('left ');
    await tabs[1].reads('left ');
    tabs[1].write('right');
    await tabs[0].reads('left right');
    await Promise.all(tabs.map((tab) => tab.saved()));
  });

  it('comes back with the changes of a lost connection, counted until they are on the disk', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const editor = new Editor(server, project.id, project.edit);
    await editor.saved();
    await server.stop();
    await editor.until('offline', (state) => state.connection === 'offline');
    editor.write('a');
    editor.write('b');
    expect(editor.state).toMatchObject({ unconfirmed: 2, saved: false, connection: 'offline' });
    const again = await startServer({ dataDir: server.dataDir });
    // The page would find it at the same address; here it is another port.
    const back = new Editor(again, project.id, project.edit, editor.state.unconfirmed);
    expect(back.state).toMatchObject({ unconfirmed: 2, saved: false });
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(editor.doc));
    await back.saved();
    expect(back.state.unconfirmed).toBe(0);
    const reader = new Stranger(again, project.id, project.view);
    await reader.reads('ab');
  });
});

describe('a link that may only view', () => {
  it('reads, is told what it may, and is asked for nothing', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const viewer = new Editor(server, project.id, project.view);
    await viewer.saved();
    expect(viewer.state).toMatchObject({ role: 'viewer', changeRefused: false });
    const bare = new Bare(addressIn(server, project.id, project.view));
    await bare.open;
    bare.socket.send(Uint8Array.of(MESSAGE.queryAwareness));
    await bare.hears('an answer', isPresence);
    expect(bare.heard.filter((bytes) => bytes[0] === MESSAGE.sync)).toEqual([]);
  });

  it('cannot write by any message, and our client says so', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const viewer = new Editor(server, project.id, project.view);
    const editor = new Editor(server, project.id, project.edit);
    await Promise.all([viewer.saved(), editor.saved()]);
    viewer.write('mine now');
    await viewer.until('refused', (state) => state.changeRefused);
    expect(viewer.state).toMatchObject({ saved: false, unconfirmed: 1 });

    const bare = new Bare(addressIn(server, project.id, project.view));
    await bare.open;
    const update = someUpdate('mine too');
    bare.socket.send(updateMessage(update));
    await bare.hears('“you may not” of the standard protocol', (bytes) => bytes[0] === MESSAGE.auth);
    bare.socket.send(
      message((e) => {
        encoding.writeVarUint(e, MESSAGE.sync);
        encoding.writeVarUint(e, SYNC.step2);
        encoding.writeVarUint8Array(e, update);
      }),
    );
    editor.write('still ours');
    const late = new Stranger(server, project.id, project.view);
    await late.reads('still ours');
    expect(editor.words.toJSON()).toBe('still ours');
  });

  it('may be seen by the others', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const viewer = new Editor(server, project.id, project.view);
    const editor = new Editor(server, project.id, project.edit);
    viewer.provider.awareness.setLocalState({ name: 'Reader' });
    await becomes(
      'seen',
      () => editor.provider.awareness.getStates().get(viewer.doc.clientID)?.['name'] === 'Reader',
      presenceOf(editor.provider.awareness),
    );
  });
});

describe('presence', () => {
  const names = (who: Awareness): unknown[] =>
    [...who.getStates().values()]
      .map((state) => state['name'] as unknown)
      .filter((name) => name !== undefined)
      .toSorted();
  const sees = (who: Editor, expected: string[]): Promise<void> =>
    becomes(
      `sees ${expected.join()}`,
      () => JSON.stringify(names(who.provider.awareness)) === JSON.stringify(expected),
      presenceOf(who.provider.awareness),
    );

  it('of those who are here reaches whoever comes late; goodbyes reach all', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    ana.provider.awareness.setLocalState({ name: 'Ana' });
    await ana.saved();
    const ben = new Editor(server, project.id, project.edit);
    await sees(ben, ['Ana']);
    ben.provider.awareness.setLocalState({ name: 'Ben' });
    await sees(ana, ['Ana', 'Ben']);
    ben.leave();
    await sees(ana, ['Ana']);
  });

  it('is back at once after a lost connection, on both sides', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    const ben = new Editor(server, project.id, project.edit);
    ana.provider.awareness.setLocalState({ name: 'Ana' });
    ben.provider.awareness.setLocalState({ name: 'Ben' });
    await Promise.all([sees(ana, ['Ana', 'Ben']), sees(ben, ['Ana', 'Ben'])]);
    const left = sees(ben, ['Ben']);
    ana.provider.reconnect();
    await left;
    await Promise.all([sees(ana, ['Ana', 'Ben']), sees(ben, ['Ana', 'Ben'])]);
  });

  it('that clients send back as they heard it is not passed round again', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    const echoes = [0, 1, 2].map(() => new Stranger(server, project.id, project.edit));
    await Promise.all(echoes.map((echo) => echo.synced()));
    const bare = new Bare(addressIn(server, project.id, project.edit));
    await bare.open;
    bare.socket.send(Uint8Array.of(MESSAGE.queryAwareness));
    await bare.hears('the state so far', isPresence);
    ana.provider.awareness.setLocalState({ name: 'Ana', at: 1 });
    for (const echo of echoes)
      await becomes(
        'heard',
        () => echo.provider.awareness.getStates().get(ana.doc.clientID)?.['at'] === 1,
        presenceOf(echo.provider.awareness),
      );
    // Whatever the strangers sent back was sent before these words, on the same connections.
    for (const [i, echo] of echoes.entries()) echo.provider.awareness.setLocalState({ last: i });
    const saysAt = (bytes: Uint8Array): boolean => isPresence(bytes) && statesIn(bytes).includes('"at":1');
    const saysLast = (bytes: Uint8Array, i: number): boolean => statesIn(bytes).includes(`"last":${i}`);
    for (const i of [0, 1, 2])
      await bare.hears('the last words', (bytes) => isPresence(bytes) && saysLast(bytes, i));
    expect(bare.heard.filter(saysAt)).toHaveLength(1);
  });

  const statesIn = (bytes: Uint8Array): string => {
    const decoder = decoding.createDecoder(bytes);
    decoding.readVarUint(decoder);
    return new TextDecoder().decode(decoding.readVarUint8Array(decoder));
  };
});
