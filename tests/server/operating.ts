/** The operator's commands as an operator runs them: processes of their own, beside whatever server is running. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export class Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  private out = '';
  private err = '';
  /** How it ended. */
  readonly ran: Promise<Ran>;

  constructor(settings: Record<string, string>, ...args: string[]) {
    this.child = spawn(process.execPath, [path.join(root, 'src/cli/throughline.mjs'), ...args], {
      cwd: root,
      env: { PATH: process.env['PATH'], ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout.on('data', (data: Buffer) => (this.out += data.toString()));
    this.child.stderr.on('data', (data: Buffer) => (this.err += data.toString()));
    this.ran = once(this.child, 'close').then(([code]) => ({
      code: code as number | null,
      out: this.out,
      err: this.err,
    }));
  }

  /** Ctrl-C as soon as something happens. */
  async interrupted(happens: Promise<unknown>): Promise<Ran> {
    await Promise.race([happens, this.ran]);
    this.child.kill('SIGINT');
    return this.ran;
  }
}

export const throughline = (settings: Record<string, string>, ...args: string[]): Promise<Ran> =>
  new Running(settings, ...args).ran;
