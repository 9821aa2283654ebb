/** Where the operator's commands find the work, and the sentences of what is in their way. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { cliText, type CliMessageKey } from '../../src/core/i18n/cli.ts';
import type { MessageData } from '../../src/core/i18n/index.ts';
import { openPostgres } from '../storage/postgres/postgres.ts';
import type { Place } from '../storage/open.ts';
import { DATABASE } from '../storage/sqlite/dataFolder.ts';
import { shapeOf } from '../storage/sqlite/schema.ts';
import { storageOn } from '../storage/sqlite/sqlite.ts';
import type { Storage } from '../storage/storage.ts';

/** A sentence for the operator; the command ends with 2. */
export class OperatorError extends Error {
  constructor(key: CliMessageKey, data: MessageData = {}) {
    super(cliText(key, data));
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The database of a data folder, only to be read, also beside a running server. @throws OperatorError */
export function openToRead(dataDir: string): Database.Database {
  const file = path.join(dataDir, DATABASE);
  if (!existsSync(file)) throw new OperatorError('operator.noDatabase', { dataDir });
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    if (shapeOf(db) === 'today') return db;
    const outdated = shapeOf(db) === 'older';
    db.close();
    throw new OperatorError(outdated ? 'operator.outdated' : 'operator.newer', { dataDir, file });
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError('operator.unreadable', { file, reason: reasonOf(error) });
  }
}

/** The storage of a place, only to be read, also beside running servers. @throws OperatorError, DatabaseError */
export const storageToRead = async ({ databaseUrl, dataDir }: Place): Promise<Storage> =>
  databaseUrl ? openPostgres(databaseUrl) : storageOn(openToRead(dataDir));
