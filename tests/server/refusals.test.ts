import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { CLOSE, MAX_MESSAGE, MESSAGE, SYNC } from '../../src/doc/wire.ts';
import {
  addressIn,
  Bare,
  Editor,
  makeProject,
  startServer,
  Stranger,
  type Project,
  type Running,
} from './kit.ts';

const sync = (step: number, payload: Uint8Array): Uint8Array => {
  const e = encoding.createEncoder();
  encoding.writeVarUint(e, MESSAGE.sync);
  encoding.writeVarUint(e, step);
  encoding.writeVarUint8Array(e, payload);
  return encoding.toUint8Array(e);
};
const presence = (...states: [clientId: number, clock: number, state: string][]): Uint8Array => {
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, states.length);
  for (const [id, clock, state] of states) {
    encoding.writeVarUint(inner, id);
    encoding.writeVarUint(inner, clock);
    encoding.writeVarString(inner, state);
  }
  const e = encoding.createEncoder();
  encoding.writeVarUint(e, MESSAGE.awareness);
  encoding.writeVarUint8Array(e, encoding.toUint8Array(inner));
  return encoding.toUint8Array(e);
};
const someUpdate = (words: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('words').insert(0, words);
  return Y.encodeStateAsUpdate(doc);
};

/** An update by which a text hangs on a later one of its own author: Yjs decodes it and stumbles while applying. */
function updatePointingAhead(): Uint8Array {
  const e = encoding.createEncoder();
  for (const n of [1, 1, 77, 0]) encoding.writeVarUint(e, n); // one client, one struct, client 77, clock 0
  encoding.writeUint8(e, 4); // a string without neighbours
  encoding.writeVarUint(e, 0); // whose parent is an item:
  encoding.writeVarUint(e, 77);
  encoding.writeVarUint(e, 500);
  encoding.writeVarString(e, 'x');
  encoding.writeVarUint(e, 0); // nothing deleted
  return encoding.toUint8Array(e);
}

const closesWith = async (address: string, headers?: Record<string, string>): Promise<number> =>
  new Bare(address, headers).closed;

describe('a link', () => {
  it('with a wrong key, of another project, or to no project at all is refused alike', async () => {
    const server = await startServer();
    const [one, other] = [await makeProject(server), await makeProject(server)];
    for (const address of [
      addressIn(server, one.id, other.edit),
      addressIn(server, one.id, 'x'.repeat(32)),
      addressIn(server, one.id, '%00'),
      addressIn(server, 'nothing', one.edit),
      `${server.ws}/${one.id}`,
    ])
      expect(await closesWith(address)).toBe(CLOSE.linkUnknown);
  });

  it('that is unknown stops our client from trying again', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const editor = new Editor(server, project.id, 'y'.repeat(32));
    await editor.until('closed', (state) => state.connection === 'closed');
    expect(editor.state).toMatchObject({ closeCode: CLOSE.linkUnknown, saved: false });
  });
});

describe('a page of another version', () => {
  it('is told which of the two is too old', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const as = (schema: string): Promise<number> =>
      closesWith(addressIn(server, project.id, project.edit, `&client=throughline&schema=${schema}`));
    expect(await as('0')).toBe(CLOSE.clientTooOld);
    expect(await as(String(SCHEMA_VERSION + 1))).toBe(CLOSE.serverTooOld);
    expect(await as('one')).toBe(CLOSE.clientTooOld);
  });
});

describe('a page of another site', () => {
  it('gets no connection; our own page and a program do', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const address = addressIn(server, project.id, project.edit);
    const foreign = new Bare(address, { Origin: 'https://elsewhere.example' });
    await expect(foreign.open).rejects.toThrow('403');
    await new Bare(address, { Origin: server.url }).open;
    await new Bare(address).open;
  });
});

describe('limits', () => {
  const crowd = async (limits: Parameters<typeof startServer>[0], link: (p: Project) => string) => {
    const server = await startServer(limits);
    const project = await makeProject(server);
    const first = new Bare(addressIn(server, project.id, link(project)));
    await first.hears('the server’s question', (bytes) => bytes[0] === MESSAGE.sync);
    return { server, project, first };
  };

  it('on the people in a room', async () => {
    const { server, project } = await crowd({ limits: { connectionsPerRoom: 1 } }, (p) => p.edit);
    expect(await closesWith(addressIn(server, project.id, project.edit))).toBe(CLOSE.roomFull);
  });

  it('that last for now only are known to our client, until it gets in', async () => {
    const { server, project, first } = await crowd({ limits: { connectionsPerRoom: 1 } }, (p) => p.edit);
    const editor = new Editor(server, project.id, project.edit);
    await editor.until('sent away', (state) => state.connection === 'offline');
    expect(editor.state.closeCode).toBe(CLOSE.roomFull);
    first.socket.close();
    await editor.saved();
    expect(editor.state.closeCode).toBeNull();
  });

  it('on the connections of an address, until one of them ends', async () => {
    const { server, project, first } = await crowd({ limits: { connectionsPerAddress: 1 } }, (p) => p.edit);
    expect(await closesWith(addressIn(server, project.id, project.edit))).toBe(CLOSE.tooMany);
    first.socket.close();
    await first.closed;
    const next = new Bare(addressIn(server, project.id, project.edit));
    await next.hears('the server’s question', (bytes) => bytes[0] === MESSAGE.sync);
  });

  it('on messages and bytes per second', async () => {
    const many = await crowd({ limits: { messageBurst: 5, messagesPerSecond: 1 } }, (p) => p.edit);
    for (let i = 0; i < 7; i += 1) many.first.socket.send(Uint8Array.of(MESSAGE.queryAwareness));
    expect(await many.first.closed).toBe(CLOSE.tooFast);
    const large = await crowd({ limits: { byteBurst: 1_000, bytesPerSecond: 1 } }, (p) => p.edit);
    large.first.socket.send(sync(SYNC.update, someUpdate('x'.repeat(2_000))));
    expect(await large.first.closed).toBe(CLOSE.tooFast);
  });

  it('on one message', async () => {
    const { first } = await crowd({}, (p) => p.edit);
    first.socket.send(new Uint8Array(MAX_MESSAGE + 1));
    expect(await first.closed).toBe(CLOSE.messageTooLarge);
  });

  it('on the document: what would outgrow it is not taken, and what it held stays', async () => {
    const { server, project, first } = await crowd({ limits: { document: 20_000 } }, (p) => p.edit);
    first.socket.send(sync(SYNC.update, someUpdate('small')));
    const editor = new Editor(server, project.id, project.edit);
    await editor.reads('small');
    editor.write('x'.repeat(30_000));
    await editor.until('closed', (state) => state.connection === 'closed');
    expect(editor.state).toMatchObject({ closeCode: CLOSE.documentTooLarge, unconfirmed: 1 });
    const late = new Stranger(server, project.id, project.view);
    await late.reads('small');
  });

  it('on the document count what it is, not what was typed and deleted on the way', async () => {
    const server = await startServer({ limits: { document: 60_000 } });
    const project = await makeProject(server);
    const editor = new Editor(server, project.id, project.edit);
    await editor.saved();
    for (let i = 0; i < 10; i += 1) {
      editor.write('x'.repeat(9_000));
      await editor.saved();
      editor.words.delete(0, 9_000);
      await editor.saved();
    }
    expect(editor.state.closeCode).toBeNull();
  });

  it('on presence', async () => {
    const { first } = await crowd({}, (p) => p.edit);
    first.socket.send(presence([7, 1, JSON.stringify('x'.repeat(20_000))]));
    expect(await first.closed).toBe(CLOSE.notUnderstood);
  });
});

describe('a hostile peer', () => {
  /** Two people at work beside whatever happens; at the end they must still be. */
  async function beside(attack: (server: Running, project: Project) => Promise<void>): Promise<void> {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    const ben = new Editor(server, project.id, project.edit);
    await Promise.all([ana.saved(), ben.saved()]);
    let cuts = 0;
    for (const who of [ana, ben])
      who.provider.subscribe(() => {
        if (who.state.connection !== 'online') cuts += 1;
      });
    await attack(server, project);
    ana.write('on we go');
    await ben.reads('on we go');
    await ana.saved();
    expect(cuts).toBe(0);
  }

  const garbage: readonly [string, Uint8Array | string][] = [
    ['a message of no kind', Uint8Array.of(99, 1, 2, 3)],
    ['a note, which only servers write', Uint8Array.of(MESSAGE.note, 0, 1)],
    ['nothing', Uint8Array.of()],
    ['text', 'hello'],
    ['a sync step of no kind', Uint8Array.of(MESSAGE.sync, 7, 0)],
    ['a truncated update', sync(SYNC.update, someUpdate('words and more words')).subarray(0, 12)],
    ['a broken update', sync(SYNC.update, Uint8Array.of(255, 255, 255, 255, 15))],
    ['an update pointing ahead of itself', sync(SYNC.update, updatePointingAhead())],
    ['a broken state vector', sync(SYNC.step1, Uint8Array.of(9, 1))],
    ['presence that other browsers could not parse', presence([7, 1, '{"name":'])],
    ['presence that promises more than it holds', Uint8Array.of(MESSAGE.awareness, 3, 200, 9, 9)],
  ];
  it.each(garbage)('is shown the door for %s; nobody else notices', (_name, bytes) =>
    beside(async (server, project) => {
      const bad = new Bare(addressIn(server, project.id, project.edit));
      await bad.open;
      bad.socket.send(bytes);
      expect(await bad.closed).toBe(CLOSE.notUnderstood);
    }),
  );

  it('may send any bytes at all: no crash, nobody else notices', () =>
    beside(async (server, project) => {
      const update = sync(SYNC.update, someUpdate('a good update'));
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc
          .tuple(fc.constantFrom(0, 1, 2, 3, 100), fc.uint8Array({ maxLength: 40 }))
          .map(([type, rest]) => Uint8Array.of(type, ...rest)),
        // A good message with one byte changed, or cut.
        fc.tuple(fc.nat(update.length - 1), fc.nat(255)).map(([at, value]) => {
          const changed = update.slice();
          changed[at] = value;
          return changed;
        }),
        fc.nat(update.length).map((end) => update.slice(0, end)),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(bytes, { minLength: 1, maxLength: 8 }), async (messages) => {
          const bad = new Bare(addressIn(server, project.id, project.view));
          await bad.open;
          for (const message of messages) bad.socket.send(message);
          bad.socket.close();
          await bad.closed;
        }),
        { numRuns: 150 },
      );
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    }));

  it('that may edit can send any bytes too: the room goes on', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    const update = sync(SYNC.update, someUpdate('a good update'));
    await fc.assert(
      fc.asyncProperty(fc.nat(update.length - 1), fc.nat(255), async (at, value) => {
        const bad = new Bare(addressIn(server, project.id, project.edit));
        await bad.open;
        const changed = update.slice();
        changed[at] = value;
        bad.socket.send(changed);
        bad.socket.close();
        await bad.closed;
      }),
      { numRuns: 150 },
    );
    ana.doc.getMap('project').set('probe', 'on we go');
    await ana.saved();
    const late = new Stranger(server, project.id, project.view);
    await late.synced();
    expect(late.doc.getMap('project').get('probe')).toBe('on we go');
  });

  it('cannot take somebody else’s presence away or stand for a crowd', () =>
    beside(async (server, project) => {
      const victim = new Bare(addressIn(server, project.id, project.edit));
      await victim.open;
      victim.socket.send(presence([7, 1, '{"name":"Cy"}']));
      const bad = new Bare(addressIn(server, project.id, project.view));
      await bad.open;
      bad.socket.send(presence([7, 9, 'null']));
      bad.socket.send(presence([7, 9, '{"name":"not Cy"}']));
      for (let i = 0; i < 50; i += 1) bad.socket.send(presence([1_000 + i, 1, '{}']));
      bad.socket.send(Uint8Array.of(MESSAGE.queryAwareness));
      const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
      const answer = await bad.hears(
        'who is here',
        (bytes) => text(bytes).includes('Cy') && bytes.length > 40,
      );
      expect(text(answer)).not.toContain('not Cy');
      expect(text(answer).split('{}').length - 1).toBeLessThan(10);
    }));
});

describe('an address that cannot be read', () => {
  it('gets an answer, and the server stays', async () => {
    const server = await startServer();
    const { connect } = await import('node:net');
    const port = Number(new URL(server.url).port);
    const ask = (lines: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(`${lines}\r\nHost: x\r\n\r\n`));
        socket.once('data', (data) => {
          resolve(data.toString());
          socket.destroy();
        });
        socket.once('error', () => resolve('cut'));
      });
    expect(await ask('GET // HTTP/1.1')).toContain(' 400 ');
    const upgrade = 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13';
    expect(
      await ask(`GET // HTTP/1.1\r\n${upgrade}\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==`),
    ).toContain(' 403 ');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
