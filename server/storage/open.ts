/** Which storage the settings ask for. */
import { openPostgres } from './postgres/postgres.ts';
import { openSqlite } from './sqlite/sqlite.ts';
import type { Storage } from './storage.ts';

export interface Place {
  /** Address of a PostgreSQL database; null where everything is kept in the data folder. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}

/** @throws DatabaseError, DataFolderError: one sentence each */
export async function openStorage({ databaseUrl, dataDir }: Place): Promise<Storage> {
  return databaseUrl === null ? openSqlite(dataDir) : openPostgres(databaseUrl);
}
