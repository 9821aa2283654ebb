/** `throughline move-to-postgres`: everything in a data folder into an empty PostgreSQL database. */
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { placeOf } from '../storage/open.ts';
import { DatabaseError, openPool } from '../storage/postgres/connect.ts';
import { migratePostgres } from '../storage/postgres/schema.ts';
import { CannotTake, takeFromSqlite } from '../storage/postgres/take.ts';
import { DataFolderError, lockDataFolder } from '../storage/sqlite/dataFolder.ts';
import type { Run } from './list.ts';
import { Stopped } from './operator.ts';
import { OperatorError, openToRead, reasonOf } from './place.ts';

export const moveToPostgres: Run = async (target, _, operator) => {
  const { dataDir, databaseUrl } = target;
  if (!databaseUrl) throw new OperatorError('operator.move.noTarget');
  const place = placeOf(target);
  const source = openToRead(dataDir);
  const pool = openPool(databaseUrl);
  try {
    // A running server would go on writing to the folder.
    const release = lockDataFolder(dataDir);
    try {
      operator.print(t('operator.move.begins', { dataDir, place }));
      await migratePostgres(pool);
      const counts = await takeFromSqlite(source, pool, ({ step, ...how }) =>
        operator.progress(t(`operator.move.${step}`, how)),
      );
      const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
      operator.print(t('operator.move.done', { place, projects: counts.get('projects') ?? 0, rows }));
      return 0;
    } finally {
      release();
    }
  } catch (error) {
    if (error instanceof CannotTake)
      throw new OperatorError(`operator.move.${error.why}`, { place, table: error.table });
    if (error instanceof Stopped || error instanceof DatabaseError || error instanceof DataFolderError)
      throw error;
    throw new OperatorError('operator.move.failed', { place, reason: reasonOf(error) });
  } finally {
    source.close();
    await pool.end();
  }
};
