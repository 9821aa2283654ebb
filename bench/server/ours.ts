/**
 * Our server as it runs everywhere, but for two things that only a bench may ask for: limits that a load generator on one address does not run
 * into (they are still looked at), and SYNC=NORMAL, which leaves the flush of each commit to the operating system. PORT, DATA_DIR, SYNC.
 */
import { createApp } from '../../server/app.ts';
import { LIMITS } from '../../server/limits.ts';
import { openDataFolder } from '../../server/storage/sqlite/dataFolder.ts';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';

const { PORT, DATA_DIR = '', SYNC } = process.env;
const FAR = 1_000_000_000;

const { db } = openDataFolder(DATA_DIR);
const storage = sqliteStorage(db);
if (SYNC === 'NORMAL') db.pragma('synchronous = NORMAL');

const limits = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, FAR]));
const app = createApp(
  { host: '127.0.0.1', port: Number(PORT), dataDir: DATA_DIR, logLevel: 'error', limits },
  storage,
);
process.on('SIGTERM', () => {
  void app.close().then((saved) => process.exit(saved ? 0 : 1));
});
await app.listen();
