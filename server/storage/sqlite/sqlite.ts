/** The embedded default: one SQLite file, write-ahead log, every commit flushed to the disk (synchronous=FULL). */
import type Database from 'better-sqlite3';
import type { Storage } from '../storage.ts';
import { sqliteAudit } from './audit.ts';
import { openDataFolder } from './dataFolder.ts';
import { ownFeed } from './feed.ts';
import { sqliteLinks } from './links.ts';
import { sqliteLog } from './log.ts';
import { sqlitePeople } from './people.ts';
import { migrateSqlite } from './schema.ts';
import { sqliteVersions } from './versions.ts';

/** @throws DataFolderError */
export function openSqlite(dataDir: string): Storage {
  const folder = openDataFolder(dataDir);
  const storage = sqliteStorage(folder.db);
  return {
    ...storage,
    close: async () => {
      await storage.close();
      folder.release();
    },
  };
}

/** A storage on an open database. */
export function sqliteStorage(db: Database.Database): Storage {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  migrateSqlite(db);
  db.pragma('foreign_keys = ON');
  const { settle, ...storage } = allOf(db);
  settle();
  return {
    ...storage,
    close: async () => {
      settle();
      await storage.close();
    },
  };
}

/** A storage on a database of today's shape that is taken as it is, as for reading beside a running server. */
export const storageOn = (db: Database.Database): Storage => allOf(db);

function allOf(db: Database.Database) {
  const { tellSessionEnd, ...feed } = ownFeed();
  const { insertLink, ...links } = sqliteLinks(db);
  const { claim, ...people } = sqlitePeople(db, tellSessionEnd);
  return {
    ...sqliteLog(db, insertLink, claim),
    ...links,
    ...sqliteVersions(db),
    ...people,
    ...sqliteAudit(db),
    ...feed,
    ping: async () => void db.prepare('SELECT count(*) FROM projects').get(),
    close: async () => void db.close(),
  };
}
