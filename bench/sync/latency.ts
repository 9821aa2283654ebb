/**
 * Two clients in one room: how long until an edit of one is seen by the other, the write to the disk (fsync) included. Beside it the same messages
 * through a bare relay that neither reads nor stores, so that the figure is a ratio too. `node --import tsx bench/sync/latency.ts`
 */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket, WebSocketServer } from 'ws';
import { TestHost } from '../../tests/server/support.ts';

const EDITS = 400;
const results = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  'results',
  'sync-latency.json',
);

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;

const summary = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 0.999) };
};

async function ours(): Promise<number[]> {
  const host = new TestHost();
  await host.start();
  const project = await host.makeProject();
  const a = host.join(project.id, project.edit);
  const b = host.join(project.id, project.edit);
  await Promise.all([a.until((s) => s.saved), b.until((s) => s.saved)]);
  const times: number[] = [];
  for (let i = 0; i < EDITS; i += 1) {
    const started = performance.now();
    a.write('x');
    await b.sees(a.title);
    times.push(performance.now() - started);
    await a.until((s) => s.saved);
  }
  await host.stop();
  return times;
}

async function relay(): Promise<number[]> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  server.on('connection', (one) =>
    one.on('message', (data: Buffer) => {
      for (const other of server.clients) if (other !== one) other.send(data);
    }),
  );
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const join = (): Promise<WebSocket> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`);
      socket.once('open', () => resolve(socket));
    });
  const [a, b] = await Promise.all([join(), join()]);
  const times: number[] = [];
  for (let i = 0; i < EDITS; i += 1) {
    const started = performance.now();
    const seen = new Promise((resolve) => {
      b.once('message', resolve);
    });
    a.send(new Uint8Array(40));
    await seen;
    times.push(performance.now() - started);
  }
  a.terminate();
  b.terminate();
  server.close();
  return times;
}

const result = {
  what: 'edit of one client seen by the other, in ms; ours includes the flush to disk',
  edits: EDITS,
  node: process.version,
  cores: cpus().length,
  ours: summary(await ours()),
  relay: summary(await relay()),
};
mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result));
process.exit(0);
