/** Servers as processes of their own, for what only a process can show: ports, signals, exit codes, sudden death. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export class ServerProcess {
  readonly child: ChildProcess;
  output = '';
  private readonly ended: Promise<number | null>;

  /** @param limits `largestFile` in kB: what would make a file larger fails, as on a full disk */
  constructor(settings: Record<string, string>, limits: { largestFile?: number } = {}) {
    const node = [process.execPath, '--import', 'tsx', 'server/main.ts'];
    const limited = ['bash', '-c', `ulimit -f ${limits.largestFile}; exec "$@"`, 'bash', ...node];
    const [command = '', ...args] = limits.largestFile === undefined ? node : limited;
    this.child = spawn(command, args, {
      cwd: root,
      env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.child.stderr?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.ended = once(this.child, 'close').then(([code]) => code as number | null);
    onTestFinished(() => void this.child.kill('SIGKILL'));
  }

  /** @returns the address that it prints */
  async address(): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const address = /Throughline is at (http:\/\/\S+)/.exec(this.output)?.[1];
        if (address) resolve(address);
      };
      this.child.stdout?.on('data', look);
      look();
      void this.ended.then((code) => reject(new Error(`It ended with ${code}: ${this.output}`)));
    });
  }

  /** @returns the exit code, null after a signal that it could not answer */
  end(): Promise<number | null> {
    return this.ended;
  }

  signal(name: NodeJS.Signals): Promise<number | null> {
    this.child.kill(name);
    return this.ended;
  }
}

export const syncOf = (address: string): { url: string; ws: string } => ({
  url: address,
  ws: `${address.replace('http', 'ws')}/sync`,
});
