import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { setText } from '../core/commands/index.ts';
import { emptyDocument } from '../core/model/index.ts';
import type { Remembered } from './deviceCopy.ts';
import type { SyncOptions, SyncState } from './provider.ts';
import { openSession } from './session.ts';
import { CLOSE } from './wire.ts';
import { documentToUpdate } from './write.ts';

const connecting: SyncState = {
  connection: 'connecting',
  synced: false,
  role: null,
  you: null,
  unconfirmed: 0,
  saved: false,
  savedAt: null,
  offlineSince: null,
  notSavedSince: null,
  changeRefused: false,
  closeCode: null,
};
const online: SyncState = {
  ...connecting,
  connection: 'online',
  synced: true,
  role: 'editor',
  saved: true,
  savedAt: 5,
};
const offline: SyncState = { ...connecting, connection: 'offline', offlineSince: 7 };

const content = documentToUpdate(emptyDocument({ title: 'Kept' }));

const silent = (): void => {};

/** A session whose connection and device do what the test says. */
function open(
  kept: { content?: Uint8Array; known?: Partial<Remembered>; keeps?: boolean; pending?: number } = {},
) {
  let state = connecting;
  let tell: () => void = silent;
  let connection: SyncOptions | null = null;
  const remembered: Remembered[] = [];
  const session = openSession(
    { projectId: 'p', token: 't', device: 'd', person: { name: 'Ana', colour: 1 } },
    {
      url: 'ws://localhost/sync',
      now: () => 1,
      openCopy: (_project, _token, ydoc) => {
        if (kept.content) Y.applyUpdate(ydoc, kept.content);
        return {
          loaded: Promise.resolve({ role: null, you: null, unconfirmed: 0, ...kept.known }),
          keeps: () => kept.keeps ?? true,
          pending: () => kept.pending ?? 0,
          remember: (what) => remembered.push(what),
          discard: () => Promise.resolve(),
          destroy: () => {},
        };
      },
      connect: (options) => {
        connection = options;
        return {
          awareness: options.awareness!,
          state: () => state,
          subscribe: (listener) => {
            tell = listener;
            return () => {};
          },
          reconnect: () => {},
          destroy: () => {},
        };
      },
    },
  );
  return {
    session,
    remembered,
    connection: () => connection,
    serverSends: (update: Uint8Array) => Y.applyUpdate(connection!.doc, update, 'remote'),
    now: (next: SyncState) => {
      state = next;
      tell();
    },
  };
}

/** Resolves to whether a promise has settled by now. */
const settled = async (promise: Promise<unknown>): Promise<boolean> => {
  const no = Symbol('no');
  await new Promise((resolve) => setImmediate(resolve));
  return (await Promise.race([promise, Promise.resolve(no)])) !== no;
};

const retitle = { table: 'project', id: 'project', field: 'title', text: 'New' } as const;

describe('when a project is ready', () => {
  it('waits for the server where this device has no copy', async () => {
    const { session, now, serverSends } = open();
    expect(await settled(session.ready)).toBe(false);
    serverSends(content);
    now(online);
    await session.ready;
    expect(session.store.getSnapshot().project['project']?.title).toBe('Kept');
  });

  it('is ready from this device’s own copy when the server cannot be reached, and can be edited', async () => {
    const { session, now } = open({ content, known: { role: 'editor', unconfirmed: 3 } });
    await session.ready;
    now({ ...offline, unconfirmed: 3 });
    session.store.run(setText, retitle);
    expect(session.store.getSnapshot().project['project']?.title).toBe('New');
    expect(session.saveState()).toEqual({ kind: 'offline', changes: 3, since: 7, code: null });
  });

  it('tells the connection about changes that an earlier visit could not hand in', async () => {
    const { connection, session } = open({ content, known: { role: 'editor', unconfirmed: 3 } });
    await session.ready;
    expect(connection()?.unconfirmedBefore).toBe(3);
  });

  it('remembers what the link may do and what is not confirmed', async () => {
    const { session, now, remembered } = open({ content });
    await session.ready;
    now({ ...online, unconfirmed: 2 });
    expect(remembered.at(-1)).toMatchObject({ role: 'editor', unconfirmed: 2 });
  });
});

describe('who may write', () => {
  it('nobody before anything is known of the link', async () => {
    const { session } = open({ content });
    await session.ready;
    expect(session.role()).toBe('viewer');
    expect(() => session.store.run(setText, retitle)).toThrow('readOnly');
  });

  it('nobody with a link for reading', async () => {
    const { session, now } = open({ content });
    await session.ready;
    now({ ...online, role: 'viewer' });
    expect(session.store.readOnly()).toBe(true);
    now(online);
    expect(session.store.readOnly()).toBe(false);
  });

  it('nobody once the server will never take it; but whoever is over the limit can still shorten', async () => {
    const { session, now } = open({ content });
    await session.ready;
    const closed = { ...online, connection: 'closed', saved: false } as const;
    now({ ...closed, closeCode: CLOSE.clientTooOld });
    expect(session.store.readOnly()).toBe(true);
    expect(session.saveState()).toEqual({ kind: 'refused', code: CLOSE.clientTooOld });
    now({ ...closed, closeCode: CLOSE.documentTooLarge });
    expect(session.store.readOnly()).toBe(false);
  });
});

describe('the saved state', () => {
  it('says saved only for what the server has confirmed', async () => {
    const { session, now } = open({ content });
    await session.ready;
    expect(session.saveState()).toEqual({ kind: 'connecting' });
    now({ ...online, synced: false, saved: false });
    expect(session.saveState()).toEqual({ kind: 'connecting' });
    now(online);
    expect(session.saveState()).toEqual({ kind: 'saved', at: 5 });
    now({ ...online, saved: false, unconfirmed: 1 });
    expect(session.saveState()).toEqual({ kind: 'saving' });
    now({ ...online, saved: false, notSavedSince: 9 });
    expect(session.saveState()).toEqual({ kind: 'notSaved', since: 9 });
    now({ ...offline, unconfirmed: 1 });
    expect(session.saveState()).toEqual({ kind: 'offline', changes: 1, since: 7, code: null });
    now({ ...offline, closeCode: CLOSE.roomFull });
    expect(session.saveState()).toMatchObject({ kind: 'offline', code: CLOSE.roomFull });
  });

  it('offline counts what this device has kept, or all where it cannot keep anything', async () => {
    const slow = open({ content, pending: 2 });
    await slow.session.ready;
    slow.now({ ...offline, unconfirmed: 5 });
    expect(slow.session.saveState()).toMatchObject({ kind: 'offline', changes: 3 });
    const full = open({ content, pending: 2, keeps: false });
    await full.session.ready;
    full.now({ ...offline, unconfirmed: 5 });
    expect(full.session.saveState()).toMatchObject({ kind: 'offline', changes: 5 });
    expect(full.session.keepsCopy()).toBe(false);
  });

  it('stays the same object while it says the same', async () => {
    const { session, now } = open({ content });
    await session.ready;
    now(online);
    const before = session.saveState();
    now({ ...online });
    expect(session.saveState()).toBe(before);
  });
});

it('a session that was left does not come back when the device answers late', async () => {
  const { session, connection } = open({ content });
  session.destroy();
  await settled(session.ready);
  expect(connection()).toBeNull();
});
