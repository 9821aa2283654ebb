/** A database file that is whole, or not there. */
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { shapeOf } from '../storage/sqlite/schema.ts';
import { Stopped, type Operator } from './operator.ts';
import { OperatorError, reasonOf } from './place.ts';
import { readThrough } from './readThrough.ts';

/**
 * Has a file written beside its place, looked at and put on the disk, and only then moved there.
 *
 * @param write writes the file at the path that it is given
 * @param check throws where what was written is no good
 * @throws OperatorError, Stopped
 */
export async function writeWhole<T>(
  file: string,
  operator: Operator,
  write: (draft: string) => Promise<void>,
  check: (draft: string) => Promise<T>,
): Promise<T> {
  if (existsSync(file)) throw new OperatorError('operator.exists', { file });
  const draft = `${file}.${process.pid}.part`;
  try {
    // The copy lets in whoever can open it: nobody else on this machine may.
    closeSync(openSync(draft, 'wx', 0o600));
    await write(draft);
    const found = await check(draft);
    await flush(draft);
    operator.goOn();
    if (existsSync(file)) throw new OperatorError('operator.exists', { file });
    renameSync(draft, file);
    await flush(path.dirname(path.resolve(file)));
    return found;
  } catch (error) {
    if (error instanceof OperatorError || error instanceof Stopped) throw error;
    throw new OperatorError('operator.notWritten', { file, reason: reasonOf(error) });
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${draft}${ending}`, { force: true });
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Reads every page of a database. @returns how many projects it holds @throws Stopped, and an Error that says what is wrong with it */
export async function countProjects(file: string, operator: Operator): Promise<number> {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    if (shapeOf(db) === 'newer') throw new OperatorError('operator.newer', { file });
  } finally {
    db.close();
  }
  const found = await readThrough(file, operator);
  if (found.damage !== null) throw new Error(found.damage);
  return found.projects;
}
