/** `throughline export-all <folder>`: every project and its versions as project files, so that nobody is locked in. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as Y from 'yjs';
import { fileNameOf, PROJECT_ENDING, projectText } from '../../src/core/formats/projectFile.ts';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { readYDoc } from '../../src/doc/read.ts';
import { docOf } from '../rooms/encoded.ts';
import type { ProjectLog } from '../storage/log.ts';
import type { VersionStore } from '../storage/versions.ts';
import { load } from './load.ts';
import type { Print, Run } from './list.ts';
import { OperatorError, reasonOf, storageToRead } from './place.ts';

export const exportAll: Run = async (place, { argument: folder }, print) => {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new OperatorError('operator.exportAll.notEmpty', { folder });
  const storage = await storageToRead(place);
  try {
    let projects = 0;
    let versions = 0;
    let failed = 0;
    for (const project of await storage.projectIds()) {
      const written = await exportProject(storage, project, folder, print);
      projects += written.project ? 1 : 0;
      versions += written.versions;
      failed += written.failed;
    }
    print(t('operator.exportAll.done', { projects, versions, folder: path.resolve(folder) }));
    return failed > 0 ? 1 : 0;
  } finally {
    await storage.close();
  }
};

interface Written {
  readonly project: boolean;
  readonly versions: number;
  readonly failed: number;
}

async function exportProject(
  storage: ProjectLog & VersionStore,
  project: string,
  folder: string,
  print: Print,
): Promise<Written> {
  const kept = await storage.listVersions(project);
  let whole = true;
  let title = '';
  try {
    const { doc } = await load(storage, project);
    title = writeProject(project, doc, (name) => path.join(folder, `${name}-${safe(project)}`), print);
  } catch (error) {
    whole = false;
    print(t('operator.exportAll.failed', { project, reason: reasonOf(error) }));
  }
  let versions = 0;
  for (const [i, { id, name }] of kept.entries()) {
    try {
      const bytes = await storage.readVersion(project, id);
      if (!bytes) throw new Error('it is not in the database');
      const inside = path.join(folder, `${title || 'project'}-${safe(project)}-versions`);
      mkdirSync(inside, { recursive: true });
      // The oldest is number 1.
      const number = String(kept.length - i).padStart(3, '0');
      writeProject(
        project,
        docOf([bytes]),
        () => path.join(inside, [number, safe(name)].filter(Boolean).join('-')),
        print,
      );
      versions += 1;
    } catch (error) {
      print(t('operator.exportAll.versionFailed', { project, name, reason: reasonOf(error) }));
    }
  }
  return { project: whole, versions, failed: kept.length - versions + (whole ? 0 : 1) };
}

/** @returns the title as it stands in the file's name */
function writeProject(project: string, doc: Y.Doc, fileOf: (title: string) => string, print: Print): string {
  const { document, quarantined } = readYDoc(doc);
  const title = fileNameOf(document, PROJECT_ENDING).slice(0, -PROJECT_ENDING.length - 1);
  const file = `${fileOf(title)}.${PROJECT_ENDING}`;
  writeFileSync(file, projectText(document), { flag: 'wx', mode: 0o600 });
  if (quarantined.length > 0)
    print(t('operator.exportAll.records', { project, count: quarantined.length, file }));
  return title;
}

/** Letters, digits and hyphens of any script: a name for a file on every system. */
const safe = (name: string): string =>
  [
    ...name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}_]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  ]
    .slice(0, 40)
    .join('');
