/** What the server promises to whoever connects, over real sockets and a real database. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { createApp } from '../../server/app.ts';
import { DataFolderError } from '../../server/storage/sqlite/dataFolder.ts';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import { closed, TestHost, type Project } from './support.ts';

let host: TestHost;
let project: Project;
beforeEach(async () => {
  host = new TestHost();
  await host.start();
  project = await host.makeProject();
});
afterEach(() => host.stop());

describe('joining', () => {
  it('gives the whole document and says what the link may do', async () => {
    const client = host.join(project.id, project.edit);
    await client.until((s) => s.saved);
    expect(client.title).toBe('Safe Crossings');
    expect(client.state.role).toBe('owner');
  });

  it('lets any y-websocket client in', async () => {
    const doc = new Y.Doc();
    const plain = new WebsocketProvider(host.sync, project.id, doc, {
      params: { token: project.edit },
      disableBc: true,
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    });
    await new Promise<void>((resolve) => {
      plain.once('sync', () => resolve());
    });
    expect(doc.getMap('results').size).toBeGreaterThan(5);
    plain.destroy();
  });

  it('opens nothing without the right key, and does not tell a wrong key from a wrong project', async () => {
    expect(await closed(host.socket(project.id, 'x'.repeat(32)))).toBe(CLOSE.linkUnknown);
    expect(await closed(host.socket('nosuchproject', project.edit))).toBe(CLOSE.linkUnknown);
    const other = await host.makeProject();
    expect(await closed(host.socket(project.id, other.edit))).toBe(CLOSE.linkUnknown);
  });

  it('turns an older and a newer page away with a code of its own', async () => {
    expect(await closed(host.socket(project.id, project.edit, '&client=throughline&schema=0'))).toBe(
      CLOSE.clientTooOld,
    );
    expect(await closed(host.socket(project.id, project.edit, '&client=throughline&schema=99'))).toBe(
      CLOSE.serverTooOld,
    );
  });

  it('refuses pages of other sites', async () => {
    const socket = new WebSocket(`${host.sync}/${project.id}?token=${project.edit}`, {
      origin: 'https://elsewhere.example',
    });
    const [error] = await new Promise<[Error]>((resolve) => {
      socket.once('error', (e) => resolve([e]));
    });
    expect(error.message).toContain('403');
  });
});

describe('writing', () => {
  it('reaches the other one, and is on the disk before it is called saved', async () => {
    const a = host.join(project.id, project.edit);
    const b = host.join(project.id, project.edit);
    await Promise.all([a.until((s) => s.saved), b.until((s) => s.saved)]);
    a.write(' one');
    expect(a.state.saved).toBe(false);
    await b.sees('Safe Crossings one');
    await a.until((s) => s.saved);
    const onDisk = new Y.Doc();
    const stored = await host.storage.load(project.id);
    if (stored?.snapshot) Y.applyUpdate(onDisk, stored.snapshot.bytes);
    for (const { bytes } of stored?.updates ?? []) Y.applyUpdate(onDisk, bytes);
    expect(
      ((onDisk.getMap('project').get('project') as Y.Map<unknown>).get('title') as Y.Text).toJSON(),
    ).toBe('Safe Crossings one');
  });

  it('is dropped from a link for reading, and the writer is told', async () => {
    const reader = host.join(project.id, project.view);
    const editor = host.join(project.id, project.edit);
    await Promise.all([reader.until((s) => s.synced), editor.until((s) => s.saved)]);
    reader.write(' smuggled');
    await reader.until((s) => s.changeRefused);
    editor.write(' honest');
    await editor.until((s) => s.saved);
    expect(editor.title).toBe('Safe Crossings honest');
  });

  it('survives a stop and a start', async () => {
    const a = host.join(project.id, project.edit);
    await a.until((s) => s.saved);
    for (let i = 0; i < 200; i += 1) a.write(`${i} `);
    await a.until((s) => s.saved);
    const written = a.title;
    a.leave();
    await host.restart();
    const b = host.join(project.id, project.edit);
    await b.until((s) => s.saved);
    expect(b.title).toBe(written);
  });

  it('is kept and shown to nobody while the disk is full, and goes on when there is room again', async () => {
    const a = host.join(project.id, project.edit);
    const b = host.join(project.id, project.edit);
    await Promise.all([a.until((s) => s.saved), b.until((s) => s.saved)]);
    host.limitPages(1);
    const long = ' long'.repeat(4_000);
    a.write(long);
    await a.until((s) => s.notSavedSince !== null);
    expect(a.state.saved).toBe(false);
    expect(b.title).toBe('Safe Crossings');
    await b.until((s) => s.notSavedSince !== null);
    host.limitPages(1_000_000);
    await a.until((s) => s.saved);
    await b.sees(`Safe Crossings${long}`);
    await b.until((s) => s.notSavedSince === null);
  });

  it('cannot lock others out by claiming another version of the document', async () => {
    const a = host.join(project.id, project.edit);
    await a.until((s) => s.saved);
    a.doc.getMap('meta').set('schemaVersion', 99);
    await a.until((s) => s.saved);
    const b = host.join(project.id, project.edit);
    await b.until((s) => s.saved);
    expect(b.title).toBe('Safe Crossings');
  });
});

describe('a hostile peer', () => {
  const garbage: readonly [string, Uint8Array | string][] = [
    ['bytes that mean nothing', Uint8Array.of(99, 1, 2, 3)],
    ['a truncated update', Uint8Array.of(0, 2, 200, 1, 7)],
    ['an update that is no update', Uint8Array.of(0, 2, 4, 255, 255, 255, 255)],
    ['an empty message', Uint8Array.of()],
    ['text', 'hello'],
    ['presence that is no presence', Uint8Array.of(1, 3, 9, 9, 9)],
  ];
  it.each(garbage)('is shown the door for %s, and nobody else notices', async (_name, bytes) => {
    const good = host.join(project.id, project.edit);
    await good.until((s) => s.saved);
    const bad = host.socket(project.id, project.edit);
    await new Promise<void>((resolve) => {
      bad.once('open', () => resolve());
    });
    bad.send(bytes);
    expect(await closed(bad)).toBe(CLOSE.notUnderstood);
    good.write(' on');
    await good.until((s) => s.saved);
  });

  it('cannot send more than the largest message', async () => {
    const bad = host.socket(project.id, project.edit);
    await new Promise<void>((resolve) => {
      bad.once('open', () => resolve());
    });
    bad.send(new Uint8Array(5 * 1024 * 1024));
    expect(await closed(bad)).toBe(CLOSE.messageTooLarge);
  });
});

describe('requests', () => {
  it('refuse what is no project with a sentence, and other sites altogether', async () => {
    const send = (body: string, headers: Record<string, string> = {}) =>
      fetch(`${host.url}/api/projects`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', ...headers },
      });
    const bad = await send('{"not":"a project"}');
    expect(bad.status).toBe(400);
    expect(((await bad.json()) as { error: string }).error).toMatch(/\w{4,}.*\./);
    expect((await send('{}', { Origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('make further links only for those who own the project', async () => {
    const mint = (token: string) =>
      fetch(`${host.url}/api/projects/${project.id}/links`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: '{"role":"viewer"}',
      });
    expect((await mint(project.view)).status).toBe(403);
    const made = await mint(project.edit);
    expect(made.status).toBe(201);
    const { token } = (await made.json()) as { token: string };
    const reader = host.join(project.id, token);
    await reader.until((s) => s.role === 'viewer');
  });

  it('carry a policy that allows nothing inline and nothing from elsewhere', async () => {
    const policy = (await fetch(`${host.url}/healthz`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('starting', () => {
  it('says in one sentence that the data folder cannot be used', () => {
    const file = path.join(host.dir, 'a-file');
    writeFileSync(file, '');
    expect(() => openSqlite(path.join(file, 'inside'))).toThrow(DataFolderError);
    expect(() => openSqlite(path.join(file, 'inside'))).toThrow(/DATA_DIR/);
  });

  it('takes the next free port when the wanted one is taken', async () => {
    const taken = Number(new URL(host.url).port);
    const second = createApp({
      host: '127.0.0.1',
      port: taken,
      dataDir: path.join(host.dir, 'second'),
      logLevel: 'silent',
    });
    const url = await second.listen();
    expect(Number(new URL(url).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
