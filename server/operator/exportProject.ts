/** One project and its versions as files. What cannot be read is said and left out; what cannot be written ends the whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as Y from 'yjs';
import { fileNameOf, PROJECT_ENDING, projectText } from '../../src/core/formats/projectFile.ts';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { readYDoc } from '../../src/doc/read.ts';
import { docOf } from '../rooms/encoded.ts';
import type { ProjectLog } from '../storage/log.ts';
import type { VersionStore } from '../storage/versions.ts';
import { load } from './load.ts';
import type { Operator } from './operator.ts';
import { reasonOf } from './place.ts';

/** Systems take 255 bytes for a name; the id and the ending come behind these. */
const TITLE_BYTES = 160;

export interface Written {
  readonly project: boolean;
  readonly versions: number;
  readonly failed: number;
}

/** A document as the text of its file. */
interface Text {
  readonly title: string;
  readonly text: string;
  /** Records that cannot be read. */
  readonly lacks: number;
}

/** @throws Stopped, and an Error of the file system */
export async function exportProject(
  storage: ProjectLog & VersionStore,
  project: string,
  folder: string,
  operator: Operator,
): Promise<Written> {
  const write = (file: string, { text, lacks }: Text): void => {
    writeFileSync(path.join(folder, file), text, { flag: 'wx', mode: 0o600 });
    if (lacks > 0) operator.print(t('operator.exportAll.records', { project, count: lacks, file }));
  };
  const now = await readable(
    async () => textOf((await load(storage, project)).doc),
    (reason) => operator.print(t('operator.exportAll.failed', { project, reason })),
  );
  const name = `${now?.title ?? 'project'}-${safe(project)}`;
  if (now) write(`${name}.${PROJECT_ENDING}`, now);

  const kept = await storage.listVersions(project);
  let versions = 0;
  for (const [i, version] of kept.entries()) {
    await operator.progress(t('operator.progress.versions', { project, done: i, total: kept.length }));
    const then = await readable(
      async () => {
        const bytes = await storage.readVersion(project, version.id);
        if (!bytes) throw new Error('it is not in the database');
        return textOf(docOf([bytes]));
      },
      (reason) =>
        operator.print(t('operator.exportAll.versionFailed', { project, name: version.name, reason })),
    );
    if (!then) continue;
    mkdirSync(path.join(folder, `${name}-versions`), { recursive: true });
    // The oldest is number 1.
    const number = String(kept.length - i).padStart(3, '0');
    const file = [number, safe(version.name)].filter(Boolean).join('-');
    write(path.join(`${name}-versions`, `${file}.${PROJECT_ENDING}`), then);
    versions += 1;
  }
  return { project: now !== null, versions, failed: kept.length - versions + (now ? 0 : 1) };
}

/** Null where it cannot be read. */
async function readable(read: () => Promise<Text>, say: (reason: string) => void): Promise<Text | null> {
  try {
    return await read();
  } catch (error) {
    say(reasonOf(error));
    return null;
  }
}

function textOf(doc: Y.Doc): Text {
  const { document, quarantined } = readYDoc(doc);
  doc.destroy();
  const title = fileNameOf(document, PROJECT_ENDING).slice(0, -PROJECT_ENDING.length - 1);
  const letters = Array.from(title);
  while (Buffer.byteLength(letters.join('')) > TITLE_BYTES) letters.pop();
  return { title: letters.join(''), text: projectText(document), lacks: quarantined.length };
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
