/** Who is measured, and how each is started and told of a room. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { ANNOUNCE } from '../../src/doc/wire.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
export const PEERS = path.join(here, 'peers');

/** `hocuspocus`: y-websocket's messages behind the document's name, a token first. `relay`: no document on the server, nothing to wait for. */
export type Wire = 'y-websocket' | 'hocuspocus' | 'relay';

export interface Contender {
  readonly id: string;
  readonly title: string;
  readonly wire: Wire;
  /** Arguments of node. */
  readonly script: readonly string[];
  readonly settings: (folder: string) => Record<string, string>;
  /** Makes a room where a room is not simply a name. @returns the path to connect to */
  readonly makeRoom?: (http: string) => Promise<string>;
}

const anchor = (name: string): string[] => [path.join(here, 'anchors', name)];
const yWebsocketServer = [path.join(PEERS, 'node_modules/@y/websocket-server/src/server.js')];
const ours = ['--import', 'tsx', path.join(here, 'ours.ts')];

async function makeProject(http: string, query: string): Promise<string> {
  const response = await fetch(`${http}/api/projects`, {
    method: 'POST',
    // A connection that is kept for the next request may be gone by then.
    headers: { 'Content-Type': 'application/json', Connection: 'close' },
    body: JSON.stringify({ throughline: SCHEMA_VERSION, document: emptyDocument({ title: 'Bench' }) }),
  });
  if (response.status !== 201) throw new Error(`No project: ${response.status} ${await response.text()}`);
  const { id, owner } = (await response.json()) as { id: string; owner: string };
  return `/sync/${id}?token=${owner}${query}`;
}

const announced = (http: string): Promise<string> =>
  makeProject(http, `&${new URLSearchParams(ANNOUNCE).toString()}`);
const asStranger = (http: string): Promise<string> => makeProject(http, '');

export const CONTENDERS: readonly Contender[] = [
  {
    id: 'ours',
    title: 'Throughline, flushed',
    wire: 'y-websocket',
    script: ours,
    settings: (DATA_DIR) => ({ DATA_DIR }),
    makeRoom: announced,
  },
  {
    id: 'ours-plain',
    title: 'Throughline, flushed, clients without notes',
    wire: 'y-websocket',
    script: ours,
    settings: (DATA_DIR) => ({ DATA_DIR }),
    makeRoom: asStranger,
  },
  {
    id: 'ours-unflushed',
    title: 'Throughline, not flushed',
    wire: 'y-websocket',
    script: ours,
    settings: (DATA_DIR) => ({ DATA_DIR, STORAGE: 'unflushed' }),
    makeRoom: announced,
  },
  {
    id: 'ours-postgres',
    title: 'Throughline, PostgreSQL',
    wire: 'y-websocket',
    script: ours,
    settings: (DATA_DIR) => ({ DATA_DIR, STORAGE: 'postgres' }),
    makeRoom: announced,
  },
  { id: 'relay', title: 'bare relay', wire: 'relay', script: anchor('relay.mjs'), settings: () => ({}) },
  {
    id: 'log-unflushed',
    title: 'bare log, not flushed',
    wire: 'y-websocket',
    script: anchor('durable.mjs'),
    settings: (folder) => ({ SQLITE: path.join(folder, 'log.sqlite'), SYNC: 'NORMAL' }),
  },
  {
    id: 'log',
    title: 'bare log, flushed',
    wire: 'y-websocket',
    script: anchor('durable.mjs'),
    settings: (folder) => ({ SQLITE: path.join(folder, 'log.sqlite'), SYNC: 'FULL' }),
  },
  {
    id: 'yws',
    title: 'y-websocket-server, memory',
    wire: 'y-websocket',
    script: yWebsocketServer,
    settings: () => ({ HOST: '127.0.0.1' }),
  },
  {
    id: 'yws-leveldb',
    title: 'y-websocket-server, LevelDB',
    wire: 'y-websocket',
    script: yWebsocketServer,
    settings: (folder) => ({ HOST: '127.0.0.1', YPERSISTENCE: path.join(folder, 'level') }),
  },
  {
    id: 'hocuspocus',
    title: 'Hocuspocus, SQLite',
    wire: 'hocuspocus',
    script: [path.join(PEERS, 'hocuspocus.mjs')],
    settings: (folder) => ({ SQLITE: path.join(folder, 'hocuspocus.sqlite') }),
  },
];

export function contender(id: string): Contender {
  const found = CONTENDERS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}; there are ${CONTENDERS.map((c) => c.id).join(', ')}.`);
  return found;
}
