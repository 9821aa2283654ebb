/** Whether an SQLite file is whole, page by page. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import type { Operator } from './operator.ts';

export interface WholeFile {
  readonly damage: null;
  /** Entries that belong to something that is not there. */
  readonly orphans: readonly { readonly table: string; readonly count: number }[];
  readonly projects: number;
}

const script = fileURLToPath(new URL('readThrough.mjs', import.meta.url));

/** @throws Stopped */
export async function readThrough(
  file: string,
  operator: Operator,
): Promise<WholeFile | { readonly damage: string }> {
  // Detached: Ctrl-C goes to whoever waits for it, who ends it.
  const child = spawn(process.execPath, [script, file], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
    signal: operator.signal,
  });
  const line = t('operator.progress.reading', { file: path.basename(file), size: megabytes(file) });
  const said = await operator.during(
    Promise.all([text(child.stdout), once(child, 'close')]).then(([printed]) => printed),
    line,
  );
  if (said === '') return { damage: t('operator.cutShort') };
  return JSON.parse(said) as WholeFile | { readonly damage: string };
}

/** Size of a file in MB; 0 where there is none. */
export const megabytes = (file: string): number =>
  Math.ceil(((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 1024 / 1024) * 10) / 10;
