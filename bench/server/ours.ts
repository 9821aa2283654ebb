/**
 * Our server as it runs everywhere, but for two things that only a bench may ask for: limits that a load generator on one address does not run
 * into, and SYNC=NORMAL, which leaves the flush of each commit to the operating system. PORT, DATA_DIR, SYNC.
 */
import { createApp } from '../../server/app.ts';
import { openDataFolder } from '../../server/storage/dataFolder.ts';
import { sqliteStorage } from '../../server/storage/sqlite.ts';

const { PORT, DATA_DIR = '', SYNC } = process.env;
const MANY = 1_000_000_000;

const { db } = openDataFolder(DATA_DIR);
const storage = sqliteStorage(db);
if (SYNC === 'NORMAL') db.pragma('synchronous = NORMAL');

const app = createApp(
  {
    host: '127.0.0.1',
    port: Number(PORT),
    dataDir: DATA_DIR,
    logLevel: 'error',
    limits: {
      connectionsPerRoom: MANY,
      connectionsPerAddress: MANY,
      projectsPerMinute: MANY,
      messagesPerSecond: MANY,
      messageBurst: MANY,
      bytesPerSecond: MANY,
      byteBurst: MANY,
    },
  },
  storage,
);
process.on('SIGTERM', () => {
  void app.close().then((saved) => process.exit(saved ? 0 : 1));
});
await app.listen();
