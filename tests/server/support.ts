/** A real server in this process, on a free port and its own data folder, and clients that speak to it over real sockets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { createApp, type App } from '../../server/app.ts';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { writeFile } from '../../src/core/formats/index.ts';
import { safeCrossings } from '../../src/core/samples/safeCrossings.ts';
import { linkFor } from './kit.ts';
import { connectToRoom, type SyncProvider, type SyncState } from '../../src/doc/provider.ts';

export interface Project {
  readonly id: string;
  readonly edit: string;
  readonly view: string;
}

export class TestHost {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'throughline-sync-'));
  /** The database under the server, for tests that fill its disk. */
  db = new Database(path.join(this.dir, 'throughline.sqlite'));
  storage: Storage = sqliteStorage(this.db);
  private app: App | null = null;
  url = '';
  private readonly clients: TestClient[] = [];

  async start(): Promise<void> {
    this.app = createApp({ host: '127.0.0.1', port: 0, dataDir: this.dir, logLevel: 'silent' }, this.storage);
    this.url = await this.app.listen();
  }

  async restart(): Promise<void> {
    await this.app?.close();
    this.db = new Database(path.join(this.dir, 'throughline.sqlite'));
    this.storage = sqliteStorage(this.db);
    await this.start();
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.leave();
    await this.app?.close();
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** The most pages the file may have: a real SQLITE_FULL from the real driver. */
  limitPages(pages: number): void {
    this.db.pragma(`max_page_count = ${pages}`);
  }

  get sync(): string {
    return `${this.url.replace('http', 'ws')}/sync`;
  }

  async makeProject(): Promise<Project> {
    const file = await writeFile(safeCrossings(), {
      to: 'throughline-json',
      as: 'json',
      language: 'en',
      date: '',
    });
    const response = await fetch(`${this.url}/api/projects`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from(file.bytes),
    });
    if (response.status !== 201) throw new Error(await response.text());
    const { id, owner } = (await response.json()) as { id: string; owner: string };
    const { token } = await linkFor(this, { id, owner }, { role: 'viewer' });
    return { id, edit: owner, view: token };
  }

  join(projectId: string, token: string): TestClient {
    const client = new TestClient(this.sync, projectId, token);
    this.clients.push(client);
    return client;
  }

  /** A bare socket, for those who do not keep to the protocol. */
  socket(projectId: string, token: string, more = ''): WebSocket {
    return new WebSocket(`${this.sync}/${projectId}?token=${token}${more}`);
  }
}

/** Our own client without a browser. */
export class TestClient {
  readonly doc = new Y.Doc();
  private readonly provider: SyncProvider;

  constructor(url: string, projectId: string, token: string) {
    this.provider = connectToRoom({
      url,
      projectId,
      token,
      doc: this.doc,
      WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
    });
  }

  get state(): SyncState {
    return this.provider.state();
  }

  /** Resolves as soon as the connection's state is as wanted. */
  async until(wanted: (state: SyncState) => boolean): Promise<void> {
    if (wanted(this.state)) return;
    await new Promise<void>((resolve) => {
      const stop = this.provider.subscribe(() => {
        if (!wanted(this.state)) return;
        stop();
        resolve();
      });
    });
  }

  /** Resolves as soon as the title reads so. */
  async sees(title: string): Promise<void> {
    if (this.title === title) return;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.title !== title) return;
        this.doc.off('update', look);
        resolve();
      };
      this.doc.on('update', look);
    });
  }

  private get text(): Y.Text {
    const project = this.doc.getMap('project').get('project') as Y.Map<unknown>;
    return project.get('title') as Y.Text;
  }

  get title(): string {
    return this.doc.getMap('project').has('project') ? this.text.toJSON() : '';
  }

  write(words: string): void {
    this.text.insert(this.text.length, words);
  }

  leave(): void {
    this.provider.destroy();
    this.doc.destroy();
  }
}

export const closed = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => {
    socket.once('close', (code) => resolve(code));
  });
