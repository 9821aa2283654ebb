/** `throughline move-to-postgres`: everything in a data folder into an empty PostgreSQL database. */
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { placeOf } from '../storage/open.ts';
import { DatabaseError, openPool } from '../storage/postgres/connect.ts';
import { migratePostgres } from '../storage/postgres/schema.ts';
import { CannotTake, takeFromSqlite, type Progress } from '../storage/postgres/take.ts';
import { DataFolderError, lockDataFolder } from '../storage/sqlite/dataFolder.ts';
import type { Run } from './list.ts';
import { OperatorError, openToRead, reasonOf } from './place.ts';

/** How often to say how far it is, in milliseconds. */
const SAY_MS = 1_000;

export const moveToPostgres: Run = async (target, _, print) => {
  const { dataDir, databaseUrl } = target;
  if (!databaseUrl) throw new OperatorError('operator.move.noTarget');
  const place = placeOf(target);
  const source = openToRead(dataDir);
  const pool = openPool(databaseUrl);
  try {
    // A running server would go on writing to the folder.
    const release = lockDataFolder(dataDir);
    try {
      print(t('operator.move.begins', { dataDir, place }));
      await migratePostgres(pool);
      const counts = await takeFromSqlite(source, pool, saying(print));
      const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
      print(t('operator.move.done', { place, projects: counts.get('projects') ?? 0, rows }));
      return 0;
    } finally {
      release();
    }
  } catch (error) {
    if (error instanceof CannotTake)
      throw new OperatorError(`operator.move.${error.why}`, { place, table: error.table });
    if (error instanceof DatabaseError || error instanceof DataFolderError) throw error;
    throw new OperatorError('operator.move.failed', { place, reason: reasonOf(error) });
  } finally {
    source.close();
    await pool.end();
  }
};

/** Says how far it is: at the end of each table, and now and then on the way. */
function saying(print: (line: string) => void): (progress: Progress) => void {
  let said = performance.now();
  return ({ table, done, total }) => {
    const now = performance.now();
    if (done < total && now - said < SAY_MS) return;
    said = now;
    print(t('operator.move.progress', { table, done, total }));
  };
}
