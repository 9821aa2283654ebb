/** Past one machine: PostgreSQL, for any number of server processes. The log, links and everything else as in SQLite, in one database. */
import type { Storage } from '../storage.ts';
import { postgresAudit } from './audit.ts';
import { DatabaseError, openPool, rows, withoutPassword } from './connect.ts';
import { PostgresFeed } from './feed.ts';
import { postgresLinks } from './links.ts';
import { Locks } from './locks.ts';
import { postgresLog } from './log.ts';
import { postgresPeople } from './people.ts';
import { migratePostgres } from './schema.ts';
import { postgresVersions } from './versions.ts';

/** @param url postgres://user:password@host:port/database @throws DatabaseError */
export async function openPostgres(url: string): Promise<Storage> {
  const pool = openPool(url);
  const locks = new Locks(url);
  const feed = new PostgresFeed(url, pool);
  const close = async (): Promise<void> => {
    await feed.close();
    await locks.close();
    await pool.end();
  };
  try {
    await migratePostgres(pool);
    await feed.open();
  } catch (error) {
    await close();
    if (error instanceof DatabaseError) throw error;
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new DatabaseError(
      `The database ${withoutPassword(url)} cannot be used (${why}). Check DATABASE_URL, that PostgreSQL is running there, and that this account may create tables.`,
    );
  }
  const { watch, follow, tell, tellPermissions } = feed;
  return {
    ...postgresLog(pool, locks, feed.announce),
    ...postgresLinks(pool),
    ...postgresVersions(pool),
    ...postgresPeople(pool, feed),
    ...postgresAudit(pool),
    watch,
    follow,
    tell,
    tellPermissions,
    ping: async () => void (await rows(pool, 'SELECT 1')),
    close,
  };
}
