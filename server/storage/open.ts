/** Which storage the settings ask for. */
import { withoutPassword } from './postgres/connect.ts';
import { openPostgres } from './postgres/postgres.ts';
import { openSqlite } from './sqlite/sqlite.ts';
import type { Storage } from './storage.ts';

export interface Place {
  /** Address of a PostgreSQL database; null or empty where everything is kept in the data folder. */
  readonly databaseUrl?: string | null;
  readonly dataDir: string;
}

/** @throws DatabaseError, DataFolderError: one sentence each */
export async function openStorage({ databaseUrl, dataDir }: Place): Promise<Storage> {
  return databaseUrl ? openPostgres(databaseUrl) : openSqlite(dataDir);
}

/** Where that is, for people to read. */
export const placeOf = ({ databaseUrl, dataDir }: Place): string =>
  databaseUrl ? withoutPassword(databaseUrl) : dataDir;
