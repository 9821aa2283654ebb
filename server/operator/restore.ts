/** `throughline restore <file>`: a backup into an empty data folder. */
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { placeOf } from '../storage/open.ts';
import { DATABASE, lockDataFolder } from '../storage/sqlite/dataFolder.ts';
import { countProjects, writeWhole } from './copy.ts';
import type { Run } from './list.ts';
import { OperatorError, reasonOf } from './place.ts';

export const restore: Run = async (place, { argument: file }, print) => {
  const { dataDir } = place;
  if (place.databaseUrl) throw new OperatorError('operator.restore.postgres', { place: placeOf(place) });
  const projects = projectsIn(file);
  // A running server has the folder to itself.
  const release = lockDataFolder(dataDir);
  try {
    const database = path.join(dataDir, DATABASE);
    if (existsSync(database)) throw new OperatorError('operator.restore.notEmpty', { dataDir });
    writeWhole(database, (draft) => copyFileSync(file, draft), countProjects);
  } finally {
    release();
  }
  print(t('operator.restore.done', { dataDir, projects, file: path.resolve(file) }));
  return 0;
};

function projectsIn(file: string): number {
  try {
    return countProjects(file);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError('operator.restore.notOurs', { file, reason: reasonOf(error) });
  }
}
