/** `throughline restore <file>`: a backup into an empty data folder. */
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { placeOf } from '../storage/open.ts';
import { DATABASE, lockDataFolder } from '../storage/sqlite/dataFolder.ts';
import { countProjects, writeWhole } from './copy.ts';
import type { Run } from './list.ts';
import { Stopped, type Operator } from './operator.ts';
import { OperatorError, reasonOf } from './place.ts';

export const restore: Run = async (place, { argument: file }, operator) => {
  const { dataDir } = place;
  if (place.databaseUrl) throw new OperatorError('operator.restore.postgres', { place: placeOf(place) });
  const projects = await projectsIn(file, operator);
  // A running server has the folder to itself.
  const release = lockDataFolder(dataDir);
  try {
    const database = path.join(dataDir, DATABASE);
    if (existsSync(database)) throw new OperatorError('operator.restore.notEmpty', { dataDir });
    await writeWhole(
      database,
      operator,
      (draft) => copyFile(file, draft, operator),
      (draft) => countProjects(draft, operator),
    );
  } finally {
    release();
  }
  operator.print(t('operator.restore.done', { dataDir, projects, file: path.resolve(file) }));
  return 0;
};

async function projectsIn(file: string, operator: Operator): Promise<number> {
  try {
    return await countProjects(file, operator);
  } catch (error) {
    if (error instanceof OperatorError || error instanceof Stopped) throw error;
    throw new OperatorError('operator.restore.notOurs', { file, reason: reasonOf(error) });
  }
}

async function copyFile(file: string, draft: string, operator: Operator): Promise<void> {
  const { size } = statSync(file);
  let copied = 0;
  const counting = new Transform({
    transform: (chunk: Buffer, _, pass) => {
      copied += chunk.byteLength;
      operator.tell(t('operator.progress.copying', { done: Math.floor((copied / size) * 100) }));
      pass(null, chunk);
    },
  });
  try {
    await pipeline(createReadStream(file), counting, createWriteStream(draft), { signal: operator.signal });
  } finally {
    operator.goOn();
  }
}
