/** Every close code is provoked here, and has a sentence that says what happened and what to do. */
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';
import { hasMessage, translator } from '../../src/core/i18n/index.ts';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { CLOSE, MAX_MESSAGE, MESSAGE, SYNC, type CloseName } from '../../src/doc/wire.ts';
import { addressIn, Bare, dataFolder, linkFor, makeProject, startServer, type Project } from './kit.ts';

const ASK = Uint8Array.of(MESSAGE.queryAwareness);

function update(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('words').insert(0, words);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, SYNC.update);
  encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
  return encoding.toUint8Array(encoder);
}

async function begin(options: Parameters<typeof startServer>[0] = {}) {
  const server = await startServer(options);
  const project = await makeProject(server);
  const join = (key = project.edit, more = ''): Bare => new Bare(addressIn(server, project.id, key, more));
  const joined = async (): Promise<Bare> => {
    const one = join();
    await one.hears('the server’s question', (bytes) => bytes[0] === MESSAGE.sync);
    return one;
  };
  return { server, project, join, joined };
}

async function afterSending(
  limits: NonNullable<Parameters<typeof startServer>[0]>['limits'],
  ...messages: Uint8Array[]
): Promise<number> {
  const { joined } = await begin({ limits: limits ?? {} });
  const one = await joined();
  for (const message of messages) one.socket.send(message);
  return one.closed;
}

const change = async (
  server: { url: string },
  project: Project,
  id: string,
  patch: object,
): Promise<void> => {
  const response = await fetch(`${server.url}/api/projects/${project.id}/links/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${project.owner}` },
    body: JSON.stringify(patch),
  });
  expect(response.status).toBe(200);
};

const provoke: Readonly<Record<CloseName, () => Promise<number>>> = {
  restarting: async () => {
    const { server, joined } = await begin();
    const one = await joined();
    await server.stop();
    return one.closed;
  },
  messageTooLarge: () => afterSending({}, new Uint8Array(MAX_MESSAGE + 1)),
  notUnderstood: () => afterSending({}, Uint8Array.of(99)),
  linkUnknown: async () => (await begin()).join('x'.repeat(32)).closed,
  linkEnded: async () => {
    const { server, project, join } = await begin();
    const link = await linkFor(server, project, { role: 'viewer' });
    const one = join(link.token);
    await one.open;
    await change(server, project, link.id, { revoked: true });
    return one.closed;
  },
  passphraseNeeded: async () => {
    const { server, project, join } = await begin();
    return join((await linkFor(server, project, { role: 'viewer', passphrase: 'eleven wells' })).token)
      .closed;
  },
  signedOut: async () => {
    const provider = {
      issuer: 'http://127.0.0.1:1',
      clientId: 'throughline',
      clientSecret: 'none',
      publicUrl: 'http://127.0.0.1:1',
      organisationClaim: null,
    };
    const server = await startServer({ settings: { provider } });
    return new Bare(`${server.ws}/any`, { cookie: `throughline=${'x'.repeat(32)}` }).closed;
  },
  clientTooOld: async () =>
    (await begin()).join(undefined, `&client=throughline&schema=${SCHEMA_VERSION - 1}`).closed,
  serverTooOld: async () =>
    (await begin()).join(undefined, `&client=throughline&schema=${SCHEMA_VERSION + 1}`).closed,
  documentTooLarge: () => afterSending({ document: 20_000 }, update('x'.repeat(30_000))),
  unavailable: async () => {
    const storage = openSqlite(dataFolder());
    const { join } = await begin({
      storage: { ...storage, load: () => Promise.reject(new Error('The disk cannot be read.')) },
    });
    return join().closed;
  },
  notSaved: async () => {
    const storage = openSqlite(dataFolder());
    const { joined } = await begin({
      limits: { document: 20_000 },
      storage: { ...storage, append: () => Promise.reject(new Error('The disk is full.')) },
    });
    const one = await joined();
    one.socket.send(update('x'.repeat(15_000)));
    const late = await joined();
    await late.hears('that nothing can be saved', () => true);
    one.socket.send(update('y'.repeat(15_000)));
    return one.closed;
  },
  roomFull: async () => {
    const { join, joined } = await begin({ limits: { connectionsPerRoom: 1 } });
    await joined();
    return join().closed;
  },
  tooMany: async () => {
    const { join, joined } = await begin({ limits: { connectionsPerAddress: 1 } });
    await joined();
    return join().closed;
  },
  tooManyTries: async () => {
    const { join } = await begin({ limits: { wrongKeysPerMinute: 2 } });
    for (const key of ['x', 'y']) await join(key.repeat(32)).closed;
    return join().closed;
  },
  tooFast: () => afterSending({ messageBurst: 2, messagesPerSecond: 1 }, ASK, ASK, ASK),
  roomTooFast: () => afterSending({ roomMessageBurst: 2, roomMessagesPerSecond: 1 }, ASK, ASK, ASK),
};

describe('a connection that is closed', () => {
  it.each(Object.keys(CLOSE) as CloseName[])('with the code of %s says why', async (name) => {
    expect(await provoke[name]()).toBe(CLOSE[name]);
    const key = `server.close.${name}`;
    expect(hasMessage(key) && translator()(key)).toMatch(/^[A-Z].{20,}\.$/s);
  });
});
