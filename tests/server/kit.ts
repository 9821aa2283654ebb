/** A real server in this process, real clients on real sockets, and the few words in which the tests talk about them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { WebSocket as NodeWebSocket, type RawData } from 'ws';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { createApp, type App } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import type { Limits } from '../../server/limits.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { emptyDocument, SCHEMA_VERSION, type Document, type Role } from '../../src/core/model/index.ts';
import { connectToRoom, type SyncProvider, type SyncState } from '../../src/doc/provider.ts';

export const Socket = NodeWebSocket as unknown as typeof WebSocket;

export function dataFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'throughline-server-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export interface Running {
  readonly url: string;
  readonly ws: string;
  readonly dataDir: string;
  readonly app: App;
  readonly stop: () => Promise<boolean>;
}

export async function startServer(
  options: { dataDir?: string; limits?: Partial<Limits>; storage?: Storage; settings?: Partial<Config> } = {},
): Promise<Running> {
  const dataDir = options.dataDir ?? dataFolder();
  const app = createApp(
    {
      host: '127.0.0.1',
      port: 0,
      dataDir,
      logLevel: 'silent',
      limits: options.limits ?? {},
      ...options.settings,
    },
    options.storage,
  );
  const url = await app.listen();
  let stopped: Promise<boolean> | null = null;
  const stop = (): Promise<boolean> => (stopped ??= app.close());
  onTestFinished(async () => void (await stop()));
  return { url, ws: `${url.replace('http', 'ws')}/sync`, dataDir, app, stop };
}

/** A project and the keys of a link for each of these roles. */
export interface Project {
  readonly id: string;
  readonly owner: string;
  readonly edit: string;
  readonly view: string;
}

export const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });

export const asFile = (document: Document): string =>
  JSON.stringify({ throughline: SCHEMA_VERSION, document });

export async function makeProject(
  server: { url: string },
  document = emptyDocument({ title: 'Clean wells' }),
): Promise<Project> {
  const response = await post(`${server.url}/api/projects`, asFile(document));
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  const made = (await response.json()) as { id: string; owner: string };
  const edit = await linkFor(server, made, { role: 'editor' });
  const view = await linkFor(server, made, { role: 'viewer' });
  return { ...made, edit: edit.token, view: view.token };
}

export interface Link {
  readonly id: string;
  readonly token: string;
}

/** A further link, made by the owner. */
export async function linkFor(
  server: { url: string },
  project: { readonly id: string; readonly owner: string },
  wish: Readonly<Record<string, unknown>> & { readonly role: Role },
): Promise<Link> {
  const response = await post(`${server.url}/api/projects/${project.id}/links`, JSON.stringify(wish), {
    Authorization: `Bearer ${project.owner}`,
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  const { link, token } = (await response.json()) as { link: { id: string }; token: string };
  return { id: link.id, token };
}

/** A little less than a test may take, so that what did not happen is said; more than a client takes to give up an attempt that hangs. */
const PATIENCE_MS = 28_000;

/** Waits for something to become true, looking again whenever a source says that something happened. */
export function becomes(
  what: string,
  isTrue: () => boolean,
  ...sources: ((look: () => void) => () => void)[]
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const finish = (end: () => void): void => {
      clearTimeout(late);
      for (const stop of stops) stop();
      end();
    };
    const late = setTimeout(() => finish(() => reject(new Error(`Did not happen: ${what}`))), PATIENCE_MS);
    const look = (): void => {
      if (isTrue()) finish(resolve);
    };
    for (const source of sources) stops.push(source(look));
    look();
  });
}

export const changesOf =
  (doc: Y.Doc) =>
  (look: () => void): (() => void) => {
    doc.on('afterTransaction', look);
    return () => doc.off('afterTransaction', look);
  };
export const presenceOf =
  (awareness: Awareness) =>
  (look: () => void): (() => void) => {
    awareness.on('update', look);
    return () => awareness.off('update', look);
  };

/** Our own client: announced, counting what is on the server's disk. */
export class Editor {
  readonly doc = new Y.Doc();
  readonly provider: SyncProvider;

  constructor(server: { ws: string }, projectId: string, token: string, before = 0) {
    this.provider = connectToRoom({
      url: server.ws,
      projectId,
      token,
      doc: this.doc,
      unconfirmedBefore: before,
      WebSocket: Socket,
    });
    onTestFinished(() => this.leave());
  }

  get words(): Y.Text {
    return this.doc.getText('words');
  }
  get state(): SyncState {
    return this.provider.state();
  }
  write(text: string): void {
    this.words.insert(this.words.length, text);
  }
  until(what: string, isTrue: (state: SyncState) => boolean): Promise<void> {
    return becomes(what, () => isTrue(this.state), this.provider.subscribe);
  }
  saved(): Promise<void> {
    return this.until('saved', (state) => state.saved);
  }
  reads(text: string): Promise<void> {
    return becomes(`reads “${text}”`, () => this.words.toJSON() === text, changesOf(this.doc));
  }
  leave(): void {
    this.provider.destroy();
    this.doc.destroy();
  }
}

/** The y-websocket package as it is, announcing nothing. */
export class Stranger {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;

  constructor(server: { ws: string }, projectId: string, token: string) {
    this.provider = new WebsocketProvider(server.ws, projectId, this.doc, {
      params: { token },
      WebSocketPolyfill: Socket,
      disableBc: true,
    });
    onTestFinished(() => this.leave());
  }

  get words(): Y.Text {
    return this.doc.getText('words');
  }
  write(text: string): void {
    this.words.insert(this.words.length, text);
  }
  synced(): Promise<void> {
    return becomes(
      'synced',
      () => this.provider.synced,
      (look) => {
        this.provider.on('sync', look);
        return () => this.provider.off('sync', look);
      },
    );
  }
  reads(text: string): Promise<void> {
    return becomes(`reads “${text}”`, () => this.words.toJSON() === text, changesOf(this.doc));
  }
  leave(): void {
    this.provider.awareness.destroy();
    this.provider.destroy();
    this.doc.destroy();
  }
}

/** A bare socket that sends whatever it is told and queues what it hears. */
export class Bare {
  readonly socket: NodeWebSocket;
  readonly heard: Uint8Array[] = [];
  readonly open: Promise<void>;
  /** The close code. */
  readonly closed: Promise<number>;
  private wake: () => void = () => {};

  /** @param localAddress the address of this machine that it comes from */
  constructor(address: string, headers: Record<string, string> = {}, localAddress?: string) {
    this.socket = new NodeWebSocket(address, { headers, perMessageDeflate: false, localAddress });
    this.socket.binaryType = 'nodebuffer';
    this.open = new Promise((resolve, reject) => {
      this.socket.once('open', () => resolve());
      this.socket.once('error', reject);
    });
    this.open.catch(() => undefined);
    this.closed = new Promise((resolve) => {
      this.socket.once('close', (code) => resolve(code));
    });
    this.socket.on('message', (data: RawData) => {
      this.heard.push(new Uint8Array(data as Buffer));
      this.wake();
    });
    onTestFinished(() => this.socket.terminate());
  }

  async hears(what: string, isIt: (bytes: Uint8Array) => boolean): Promise<Uint8Array> {
    await becomes(
      what,
      () => this.heard.some(isIt),
      (look) => {
        this.wake = look;
        return () => {
          this.wake = () => {};
        };
      },
    );
    return this.heard.find(isIt) as Uint8Array;
  }
}

export const addressIn = (server: { ws: string }, projectId: string, token: string, more = ''): string =>
  `${server.ws}/${projectId}?token=${token}${more}`;
