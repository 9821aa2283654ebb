/** A database file that is whole, or not there. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { shapeOf } from '../storage/sqlite/schema.ts';
import { OperatorError, reasonOf } from './place.ts';

/**
 * Has a file written beside its place, looked at and put on the disk, and only then moved there.
 *
 * @param write writes the file at the path that it is given
 * @param check throws where what was written is no good
 * @throws OperatorError
 */
export function writeWhole<T>(file: string, write: (draft: string) => void, check: (draft: string) => T): T {
  if (existsSync(file)) throw new OperatorError('operator.exists', { file });
  const draft = `${file}.${process.pid}.part`;
  try {
    // The copy lets in whoever can open it: nobody else on this machine may.
    closeSync(openSync(draft, 'wx', 0o600));
    write(draft);
    const found = check(draft);
    flush(draft);
    if (existsSync(file)) throw new OperatorError('operator.exists', { file });
    renameSync(draft, file);
    flush(path.dirname(path.resolve(file)));
    return found;
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError('operator.notWritten', { file, reason: reasonOf(error) });
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${draft}${ending}`, { force: true });
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Reads every page of a database. @returns how many projects it holds @throws Error that says what is wrong with it */
export function countProjects(file: string): number {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = db.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok') throw new Error(String(verdict));
    if (shapeOf(db) === 'newer') throw new OperatorError('operator.newer', { file });
    return db.prepare<[], number>('SELECT count(*) FROM projects').pluck().get() ?? 0;
  } finally {
    db.close();
  }
}
