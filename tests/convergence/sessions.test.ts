/** Whole sessions against a real server on a real disk: what people see of each other, of the network and of the server going away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import { createApp, type App } from '../../server/app.ts';
import { addResult, removeElements } from '../../src/core/commands/index.ts';
import { design } from '../../src/core/commands/testing/design.ts';
import type { FieldRef, Session } from '../../src/doc/api.ts';
import { openDeviceCopy } from '../../src/doc/deviceCopy.ts';
import { connectToRoom } from '../../src/doc/provider.ts';
import { openSession } from '../../src/doc/session.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import { makeProject, type Project } from '../server/kit.ts';

let dataDir = '';
let app: App;
let address = '';
let sessions: Session[] = [];

const serve = async (port: number): Promise<void> => {
  app = createApp({ host: '127.0.0.1', port, dataDir, logLevel: 'silent' });
  address = await app.listen();
};

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-sessions-'));
  sessions = [];
  await serve(0);
});
afterEach(async () => {
  for (const session of sessions) session.destroy();
  await app.close();
  rmSync(dataDir, { recursive: true });
});

const newProject = (): Promise<Project> => makeProject({ url: address }, design());

async function join(projectId: string, token: string, name: string, ready = true): Promise<Session> {
  const session = openSession(
    { projectId, token, device: `of-${name}`, person: { name, colour: 1 } },
    {
      url: `${address.replace('http', 'ws')}/sync`,
      now: () => Date.now(),
      openCopy: openDeviceCopy,
      connect: (options) =>
        connectToRoom({ ...options, WebSocket: NodeWebSocket as unknown as typeof WebSocket }),
    },
  );
  sessions.push(session);
  if (ready) await session.ready;
  return session;
}

/** Waits, by listening, until something holds for a session. */
const until = (session: Session, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const look = (): void => {
      if (!holds()) return;
      for (const stop of stops) stop();
      resolve();
    };
    stops.push(session.subscribe(look), session.store.subscribe(look), session.presence.subscribe(look));
    look();
  });

const statement: FieldRef = { table: 'results', id: 'op1', field: 'statement' };
const words = (session: Session): string | undefined => session.store.getSnapshot().results['op1']?.statement;
const isSaved = (session: Session): boolean => session.saveState().kind === 'saved';

describe('two people in one project', () => {
  it('see each other and each other’s words; each undo takes back one’s own', async () => {
    const { id, edit } = await newProject();
    const [ana, ben] = [await join(id, edit, 'Ana'), await join(id, edit, 'Ben')];
    await until(ana, () => ana.presence.peers().some((p) => p.person.name === 'Ben'));
    ana.presence.set({ selection: 'op1' });
    await until(ben, () => ben.presence.peers()[0]?.selection === 'op1');
    ana.store.splice(statement, { at: 0, remove: 0, insert: 'A' });
    ben.store.splice(statement, { at: 3, remove: 0, insert: 'B' });
    await until(ana, () => words(ana) === 'Aop1B');
    await until(ben, () => words(ben) === 'Aop1B');
    ana.store.undo();
    await until(ben, () => words(ben) === 'op1B');
    ben.store.undo();
    await until(ana, () => words(ana) === 'op1');
    await until(ana, () => isSaved(ana));
  });

  it('the same person in two tabs is two peers on one document', async () => {
    const { id, edit } = await newProject();
    const [one, two] = [await join(id, edit, 'Ana'), await join(id, edit, 'Ana')];
    const made = one.store.run(addResult, { level: 'output', parentId: 'oc1' });
    await until(two, () => made in two.store.getSnapshot().results);
    await until(two, () => two.presence.peers().length === 1);
  });
});

describe('a link for reading', () => {
  it('shows everything and changes nothing', async () => {
    const { id, edit, view } = await newProject();
    const [ana, reader] = [await join(id, edit, 'Ana'), await join(id, view, 'Reader')];
    await until(reader, () => reader.role() === 'viewer' && isSaved(reader));
    expect(() => reader.store.run(removeElements, { ids: ['op1'] })).toThrow('readOnly');
    ana.store.splice(statement, { at: 0, remove: 0, insert: 'A' });
    await until(reader, () => words(reader) === 'Aop1');
  });

  it('that opens nothing says so for good', async () => {
    const { id } = await newProject();
    const stranger = await join(id, 'not-a-key', 'Stranger', false);
    await until(stranger, () => stranger.saveState().kind === 'refused');
    expect(stranger.saveState()).toEqual({ kind: 'refused', code: CLOSE.linkUnknown });
  });
});

describe('when the server goes away', () => {
  it('both keep writing, nothing is called saved, and all of it is there when it is back', async () => {
    const { id, edit } = await newProject();
    const [ana, ben] = [await join(id, edit, 'Ana'), await join(id, edit, 'Ben')];
    await until(ana, () => isSaved(ana));
    const port = Number(new URL(address).port);
    await app.close();
    for (const one of [ana, ben]) await until(one, () => one.saveState().kind === 'offline');
    ana.store.splice(statement, { at: 0, remove: 0, insert: 'A' });
    ben.store.splice(statement, { at: 3, remove: 0, insert: 'B' });
    expect(ana.saveState()).toMatchObject({ kind: 'offline', changes: 1 });
    await serve(port);
    for (const one of [ana, ben]) await until(one, () => words(one) === 'Aop1B' && isSaved(one));
    const late = await join(id, edit, 'Late');
    expect(words(late)).toBe('Aop1B');
  });
});
