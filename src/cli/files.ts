/** Files in and out. Whatever goes wrong becomes one sentence: what, where, what to do. */
import { createHash } from 'node:crypto';
import { open, readFile as readBytes, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE, readFile, type ImportResult, type TemplateFile } from '../core/formats/index.ts';
import { cliText, type CliMessageKey } from '../core/i18n/cli.ts';
import type { MessageData } from '../core/i18n/index.ts';
import type { NewId } from '../core/model/index.ts';

/** A sentence for the person at the keyboard; the command ends with 2. */
export class CliError extends Error {
  constructor(key: CliMessageKey, data: MessageData = {}) {
    super(cliText(key, data));
  }
}

const MB = 1024 * 1024;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Ids that depend on the file's bytes only, so that reading it twice gives the same project. */
function idsFor(bytes: Uint8Array): NewId {
  const prefix = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  let next = 0;
  return () => `${prefix}${(next += 1).toString(36).padStart(4, '0')}`;
}

/** @throws CliError or FormatError, each with a sentence */
export async function importFile(file: string): Promise<ImportResult> {
  const bytes = await bytesOf(file);
  return readFile(bytes, path.basename(file), { newId: idsFor(bytes) });
}

/** @throws CliError for a file that cannot be opened */
export const templateOf = async (file: string): Promise<TemplateFile> => ({
  bytes: await bytesOf(file),
  fileName: path.basename(file),
});

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE)
      throw new CliError('cli.file.large', {
        path: file,
        size: Math.ceil(size / MB),
        limit: Math.floor(MAX_FILE / MB),
      });
    return new Uint8Array(await readBytes(file));
  } catch (error) {
    if (error instanceof CliError) throw error;
    switch (codeOf(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new CliError('cli.file.missing', { path: file });
      case 'EISDIR':
        throw new CliError('cli.file.folder', { path: file });
      case 'EACCES':
      case 'EPERM':
        throw new CliError('cli.file.locked', { path: file });
      default:
        throw new CliError('cli.file.unreadable', { path: file, reason: reasonOf(error) });
    }
  }
}

/** Writes beside the place first and then moves it there, so that a full disk never leaves half a file. */
export async function saveFile(file: string, bytes: Uint8Array): Promise<void> {
  if (await isFolder(file)) throw new CliError('cli.out.folder', { path: file });
  const draft = `${file}.${process.pid}.part`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    switch (codeOf(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new CliError('cli.out.noFolder', { path: path.dirname(file) });
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        throw new CliError('cli.out.locked', { path: file });
      case 'ENOSPC':
      case 'EDQUOT':
        throw new CliError('cli.out.full', { path: file });
      default:
        throw new CliError('cli.out.failed', { path: file, reason: reasonOf(error) });
    }
  }
}

const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (s) => s.isDirectory(),
    () => false,
  );
