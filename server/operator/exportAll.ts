/** `throughline export-all <folder>`: every project and its versions as project files, so that nobody is locked in. */
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import type { Place } from '../storage/open.ts';
import { exportProject } from './exportProject.ts';
import type { Run } from './list.ts';
import { Stopped, type Operator } from './operator.ts';
import { OperatorError, reasonOf, storageToRead } from './place.ts';

export const exportAll: Run = async (place, { argument: folder }, operator) => {
  const made = mkdirSync(folder, { recursive: true }) !== undefined;
  if (readdirSync(folder).length > 0) throw new OperatorError('operator.exportAll.notEmpty', { folder });
  // Inside the folder, which may be a disk of its own. Killed in the middle, it holds nothing but a folder of this name.
  const draft = path.join(folder, `unfinished-${process.pid}`);
  try {
    mkdirSync(draft, { mode: 0o700 });
    const { failed, ...written } = await exportInto(draft, place, operator);
    for (const name of readdirSync(draft)) renameSync(path.join(draft, name), path.join(folder, name));
    rmdirSync(draft);
    operator.print(t('operator.exportAll.done', { ...written, folder: path.resolve(folder) }));
    return failed > 0 ? 1 : 0;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (made) rmdirSync(folder);
    const isOfFile = error instanceof Error && 'syscall' in error && 'path' in error;
    if (error instanceof Stopped || !isOfFile) throw error;
    throw new OperatorError('operator.exportAll.notWritten', { folder, reason: reasonOf(error) });
  }
};

async function exportInto(draft: string, place: Place, operator: Operator) {
  const storage = await storageToRead(place);
  const sum = { projects: 0, versions: 0, failed: 0 };
  try {
    const ids = await storage.projectIds();
    for (const [i, id] of ids.entries()) {
      await operator.progress(t('operator.progress.projects', { done: i, total: ids.length }));
      const written = await exportProject(storage, id, draft, operator);
      sum.projects += written.project ? 1 : 0;
      sum.versions += written.versions;
      sum.failed += written.failed;
    }
    return sum;
  } finally {
    await storage.close();
  }
}
