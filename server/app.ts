/** Puts the server together. Returned with `listen` and `close`, so that tests can start it on any free port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Config } from './config.ts';
import { createApi } from './http/api.ts';
import { readChecksFile } from './http/checks.ts';
import { Files } from './http/files.ts';
import { addressOf, refuse, sendJson, setSafeHeaders } from './http/headers.ts';
import { healthPages } from './http/health.ts';
import { notePeer, trusting } from './http/peer.ts';
import { PerAddress } from './http/request.ts';
import { SignIn } from './http/signIn.ts';
import { SyncGate } from './http/sync.ts';
import { LIMITS } from './limits.ts';
import { Metrics } from './metrics.ts';
import { Rooms } from './rooms/rooms.ts';
import { openSqlite } from './storage/sqlite/sqlite.ts';
import type { Storage } from './storage/storage.ts';
import { Versions } from './versions/versions.ts';
import { WorkWatch } from './versions/work.ts';

const PAGES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
/** How many ports to try when the wanted one is taken. */
const TRIES = 50;

export interface App {
  /** @returns the address, such as http://127.0.0.1:4870 */
  readonly listen: () => Promise<string>;
  /** Writes what waits and stops. @returns whether everything is on the disk */
  readonly close: () => Promise<boolean>;
}

/** @throws DataFolderError */
export function createApp(config: Config, kept: Storage = openSqlite(config.dataDir)): App {
  const metrics = config.metrics ? new Metrics() : null;
  const storage = metrics ? metrics.timed(kept) : kept;
  const proxies = trusting(config.trustedProxies ?? []);
  let stopping = false;
  const log = pino({ level: config.logLevel });
  const limits = { ...LIMITS, ...config.limits };
  const rooms = new Rooms(storage, limits, log);
  const signIn = new SignIn(storage, config.provider ?? null, log);
  const versions = new Versions(storage, limits);
  const work = new WorkWatch(versions, limits, log);
  const requests = new PerAddress(limits.requestsPerMinute);
  const wrongKeys = new PerAddress(limits.wrongKeysPerMinute);
  const gate = new SyncGate(rooms, storage, signIn, work, limits, wrongKeys, log, (code) =>
    metrics?.close(code),
  );
  const checks: unknown = JSON.parse(readChecksFile(config.checksFile ?? null));
  const api = createApi(storage, signIn, versions, limits, wrongKeys, log);
  const files = new Files(PAGES);
  const levels = {
    connections: () => gate.connections,
    rooms: () => rooms.count,
    unsaved: () => rooms.unsaved,
    failing: () => rooms.failing,
  };
  metrics?.watch(levels);
  const health = healthPages({
    ...levels,
    stopping: () => stopping,
    storage: storage.ping,
    metrics: metrics && (() => metrics.page()),
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSafeHeaders(response);
    const pathname = addressOf(request)?.pathname;
    if (pathname === undefined) return refuse(response, 400, 'This address cannot be read.');
    if (/^\/(api|auth)\//.test(pathname) && (!requests.take(request) || !wrongKeys.has(request)))
      return refuse(response, 429, 'Too many requests come from this network. Wait a minute and try again.');
    if (pathname === '/api/checks-settings' && request.method === 'GET')
      return sendJson(response, 200, checks);
    if (await signIn.handle(request, response, pathname)) return undefined;
    if (await api(request, response, pathname)) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'This address does not take such a request.');
    if (await health(response, pathname)) return undefined;
    if (files.empty)
      return refuse(response, 503, 'The pages are not built yet. Run npm start, or npm run build.');
    return files.serve(request, response, pathname);
  }

  const server = createServer((request, response) => {
    notePeer(request, proxies);
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'A request failed.');
      if (!response.headersSent)
        refuse(response, 500, 'The server could not do this. Its log says why. Nothing was changed.');
    });
  });
  server.requestTimeout = 60_000;
  server.on('upgrade', (request, socket, head) => {
    notePeer(request, proxies);
    gate.upgrade(request, socket, head).catch((error: unknown) => {
      log.error({ err: error }, 'A connection could not be made.');
      socket.destroy();
    });
  });

  return {
    listen: async () => {
      const port = await listenFrom(server, config.host, config.port);
      return `http://${config.host}:${port}`;
    },
    close: async () => {
      stopping = true;
      gate.stopListening();
      const saved = await rooms.close();
      await gate.close();
      await work.close();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await closed;
      await storage.close();
      return saved;
    },
  };
}

/** Listens on the wanted port, or on the next free one. */
async function listenFrom(server: Server, host: string, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port - wanted >= TRIES) throw error;
    }
  }
}
