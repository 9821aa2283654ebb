/** Puts the server together. Returned with `listen` and `close`, so that tests can start it on any free port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Config } from './config.ts';
import { createApi } from './http/api.ts';
import { Files } from './http/files.ts';
import { sendJson, setSafeHeaders } from './http/headers.ts';
import { SyncGate } from './http/sync.ts';
import { Rooms } from './rooms/rooms.ts';
import { openSqlite } from './storage/sqlite.ts';
import type { Storage } from './storage/storage.ts';

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
export function createApp(config: Config, storage: Storage = openSqlite(config.dataDir)): App {
  const log = pino({ level: config.logLevel });
  const rooms = new Rooms(storage, log);
  const gate = new SyncGate(rooms, storage, log);
  const api = createApi(storage);
  const files = new Files(PAGES);

  const server = createServer((request, response) => {
    setSafeHeaders(response);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    api(request, response, pathname)
      .then((handled) => {
        if (handled) return;
        if (pathname === '/healthz') {
          sendJson(response, 200, { status: 'ok', rooms: rooms.count, connections: gate.connections });
        } else if (request.method !== 'GET' && request.method !== 'HEAD') {
          sendJson(response, 405, { error: 'This address does not take such a request.' });
        } else if (files.empty) {
          sendJson(response, 503, { error: 'The pages are not built yet. Run npm start, or npm run build.' });
        } else files.serve(request, response, pathname);
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'A request failed.');
        if (!response.headersSent)
          sendJson(response, 500, { error: 'The server could not do this. Its log says why.' });
      });
  });
  server.requestTimeout = 60_000;
  server.on('upgrade', (request, socket, head) => gate.upgrade(request, socket, head));

  return {
    listen: async () => {
      const port = await listenFrom(server, config.host, config.port);
      return `http://${config.host}:${port}`;
    },
    close: async () => {
      const saved = rooms.close();
      gate.close();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await closed;
      storage.close();
      return saved;
    },
  };
}

/** Listens on the wanted port, or on the next free one. */
async function listenFrom(
  server: ReturnType<typeof createServer>,
  host: string,
  wanted: number,
): Promise<number> {
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
