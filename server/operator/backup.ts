/** `throughline backup <file>`: one moment of the whole database, while the server goes on writing. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { placeOf } from '../storage/open.ts';
import { countProjects, writeWhole } from './copy.ts';
import type { Run } from './list.ts';
import { OperatorError, openToRead, reasonOf } from './place.ts';

export const backup: Run = async (place, { argument: file }, print) => {
  if (place.databaseUrl) throw new OperatorError('operator.backup.postgres', { place: placeOf(place), file });
  const db = openToRead(place.dataDir);
  try {
    const projects = writeWhole(
      file,
      // One read transaction: it sees one moment, and in a write-ahead log it holds nobody up.
      (draft) => void db.prepare('VACUUM INTO ?').run(draft),
      (draft) => {
        try {
          return countProjects(draft);
        } catch (error) {
          throw new OperatorError('operator.backup.damaged', { reason: reasonOf(error) });
        }
      },
    );
    const size = Math.ceil((statSync(file).size / 1024 / 1024) * 10) / 10;
    print(t('operator.backup.done', { file: path.resolve(file), projects, size }));
    return 0;
  } finally {
    db.close();
  }
};
