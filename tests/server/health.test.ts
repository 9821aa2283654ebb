/** What whoever looks after the server can ask it: is it alive, does it save, may visitors be sent here, and how does it do. */
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import { addressIn, Bare, dataFolder, Editor, makeProject, startServer, type Running } from './kit.ts';

const ask = async (server: Running, where: string): Promise<[number, unknown]> => {
  const response = await fetch(`${server.url}${where}`);
  return [response.status, await response.json()];
};

/** Given once, waited for by whoever likes. */
class Signal {
  give: () => void = () => undefined;
  readonly given = new Promise<void>((resolve) => {
    this.give = resolve;
  });
}

describe('a server', () => {
  it('is ready while its storage answers', async () => {
    const db = new Database(path.join(dataFolder(), 'a.sqlite'));
    const storage = sqliteStorage(db);
    let answers = true;
    const ping = async (): Promise<void> => {
      if (!answers) throw new Error('The storage is away.');
    };
    const server = await startServer({ storage: { ...storage, ping } });
    expect(await ask(server, '/readyz')).toEqual([200, { status: 'ready' }]);
    answers = false;
    expect(await ask(server, '/readyz')).toEqual([503, { status: 'storageSilent' }]);
    expect(await ask(server, '/healthz')).toMatchObject([200, { status: 'ok' }]);
  });

  it('is not ready any more once it was told to stop', async () => {
    const db = new Database(path.join(dataFolder(), 'a.sqlite'));
    const storage = sqliteStorage(db);
    const [begun, finished] = [new Signal(), new Signal()];
    let slow = false;
    const append: typeof storage.append = async (updates) => {
      if (slow) {
        begun.give();
        await finished.given;
      }
      return storage.append(updates);
    };
    const server = await startServer({ storage: { ...storage, append }, settings: { metrics: true } });
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    slow = true;
    ana.write('on its way');
    await begun.given;
    const stopped = server.stop();
    expect(await ask(server, '/readyz')).toEqual([503, { status: 'stopping' }]);
    expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/^throughline_unsaved_rooms 1$/m);
    finished.give();
    expect(await stopped).toBe(true);
  });

  it('counts for Prometheus what it does, without naming anything', async () => {
    const server = await startServer({ settings: { metrics: true } });
    const project = await makeProject(server);
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    ana.write('counted');
    await ana.saved();
    const wrong = new Bare(addressIn(server, project.id, 'w'.repeat(32)));
    expect(await wrong.closed).toBe(CLOSE.linkUnknown);
    const response = await fetch(`${server.url}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toMatch(/^throughline_updates_total [1-9]/m);
    expect(text).toMatch(/^throughline_update_bytes_total [1-9]/m);
    expect(text).toMatch(/^throughline_commit_seconds_count [1-9]/m);
    expect(text).toMatch(/^throughline_connections 1$/m);
    expect(text).toMatch(/^throughline_rooms 1$/m);
    expect(text).toMatch(/^throughline_unsaved_rooms 0$/m);
    expect(text).toMatch(/^throughline_not_saving 0$/m);
    expect(text).toContain('throughline_closed_connections_total{reason="linkUnknown"} 1');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(text).not.toContain(project.id);
  });

  it('serves no metrics unless they are asked for', async () => {
    const [status, body] = await ask(await startServer(), '/metrics');
    expect([status, body]).toEqual([404, { error: 'Metrics are off here. METRICS=on serves them.' }]);
  });

  it('counts visitors behind a trusted proxy each by their own address', async () => {
    const limits = { connectionsPerAddress: 1 };
    const server = await startServer({ limits, settings: { trustedProxies: ['127.0.0.1'] } });
    const project = await makeProject(server);
    const from = (address: string): Bare =>
      new Bare(addressIn(server, project.id, project.edit), { 'X-Forwarded-For': address });
    const [one, other] = [from('198.51.100.7'), from('198.51.100.8')];
    await Promise.all([one.open, other.open]);
    expect(await from('198.51.100.7').closed).toBe(CLOSE.tooMany);
    expect([one, other].map(({ socket }) => socket.readyState)).toEqual([1, 1]);
  });
});
