/** The folder in which one server keeps everything. One server at a time: two would fold each other's log away. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** Why the data folder cannot be used and what to do, as one or two sentences. */
export class DataFolderError extends Error {}

export const DATABASE = 'throughline.sqlite';

export interface DataFolder {
  readonly db: Database.Database;
  /** Lets another server have the folder. */
  readonly release: () => void;
}

/** @throws DataFolderError */
export function openDataFolder(dataDir: string): DataFolder {
  return inWords(dataDir, () => {
    const release = lockDataFolder(dataDir);
    const db = new Database(path.join(dataDir, DATABASE));
    // The first read of the file finds out whether it is a database at all.
    db.pragma('schema_version');
    return { db, release };
  });
}

/** Makes the folder where it is not there, and takes it for this process alone. @returns a function that lets it go @throws DataFolderError */
export function lockDataFolder(dataDir: string): () => void {
  return inWords(dataDir, () => {
    // Whoever can read the file reads every project.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const lock = takeLock(path.join(dataDir, 'in-use.sqlite'), dataDir);
    return () => void lock.close();
  });
}

function inWords<T>(dataDir: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof DataFolderError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new DataFolderError(
      `The data folder ${dataDir} cannot be used (${why}). Give this account the right to write there, or name another folder with DATA_DIR.`,
    );
  }
}

/** A lock that the operating system lets go when the process ends, however it ends: an open transaction on a file of its own. */
function takeLock(file: string, dataDir: string): Database.Database {
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new DataFolderError(
      `Another Throughline is running on the data folder ${dataDir}. Use that one, stop it first, or name another folder with DATA_DIR.`,
    );
  }
}
