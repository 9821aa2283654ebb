/**
 * Our server as it runs everywhere, but for what only a bench may ask for: limits that a load generator on one address does not run into (they
 * are still looked at); STORAGE=unflushed, which leaves the flush of each commit to the operating system; and STORAGE=postgres, a
 * database of its own on the same core, which does not flush either. PORT, DATA_DIR, STORAGE.
 */
import { createApp } from '../../server/app.ts';
import { LIMITS } from '../../server/limits.ts';
import { openStorage } from '../../server/storage/open.ts';
import { openDataFolder } from '../../server/storage/sqlite/dataFolder.ts';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { EmbeddedPostgres } from '../../tests/support/embeddedPostgres.ts';

const { PORT, DATA_DIR = '', STORAGE } = process.env;
const FAR = 1_000_000_000;

function unflushed(): Storage {
  const { db } = openDataFolder(DATA_DIR);
  const storage = sqliteStorage(db);
  db.pragma('synchronous = NORMAL');
  return storage;
}

const postgres = STORAGE === 'postgres' ? await EmbeddedPostgres.start() : null;
const databaseUrl = postgres?.url ?? null;
const storage = STORAGE === 'unflushed' ? unflushed() : await openStorage({ databaseUrl, dataDir: DATA_DIR });
const limits = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, FAR]));
const app = createApp(
  { host: '127.0.0.1', port: Number(PORT), dataDir: DATA_DIR, logLevel: 'error', limits },
  storage,
);

async function stop(): Promise<void> {
  const saved = await app.close();
  await postgres?.remove();
  process.exit(saved ? 0 : 1);
}
process.on('SIGTERM', () => void stop());
await app.listen();
