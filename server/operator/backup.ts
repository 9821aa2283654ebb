/** `throughline backup <file>`: one moment of the whole database, while the server goes on writing. */
import path from 'node:path';
import Database from 'better-sqlite3';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { placeOf } from '../storage/open.ts';
import { countProjects, writeWhole } from './copy.ts';
import type { Run } from './list.ts';
import { Stopped, type Operator } from './operator.ts';
import { OperatorError, openToRead, reasonOf } from './place.ts';
import { megabytes } from './readThrough.ts';

/** Pages that are copied at a time: 8 MB, some milliseconds. */
const PAGES = 2_000;

export const backup: Run = async (place, { argument: file }, operator) => {
  if (place.databaseUrl) throw new OperatorError('operator.backup.postgres', { place: placeOf(place), file });
  const db = openToRead(place.dataDir);
  try {
    const projects = await writeWhole(
      file,
      operator,
      (draft) => copyMoment(db, draft, operator),
      async (draft) => {
        try {
          return await countProjects(draft, operator);
        } catch (error) {
          if (error instanceof Stopped) throw error;
          throw new OperatorError('operator.backup.damaged', { reason: reasonOf(error) });
        }
      },
    );
    operator.print(t('operator.backup.done', { file: path.resolve(file), projects, size: megabytes(file) }));
    return 0;
  } finally {
    db.close();
  }
};

async function copyMoment(db: Database.Database, draft: string, operator: Operator): Promise<void> {
  // One read transaction: it sees one moment, and in a write-ahead log it holds nobody up.
  db.exec('BEGIN');
  db.prepare('SELECT count(*) FROM projects').get();
  await db.backup(draft, {
    progress: ({ totalPages, remainingPages }) => {
      operator.goOn();
      const done = Math.floor(((totalPages - remainingPages) / Math.max(totalPages, 1)) * 100);
      operator.tell(t('operator.progress.copying', { done }));
      return PAGES;
    },
  });
  const copy = new Database(draft);
  // A file by itself, that can be read where nothing can be written.
  copy.pragma('journal_mode = DELETE');
  copy.close();
}
