/** The operator's commands as an operator runs them: processes of their own, beside whatever server is running. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export async function throughline(settings: Record<string, string>, ...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(root, 'src/cli/throughline.mjs'), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}
