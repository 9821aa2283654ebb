/** A contender as a process of its own on the first core, with a folder of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PEERS, type Contender } from './contenders.ts';
import { sleep } from './figures.ts';

const START_MS = 60_000;
const STOP_MS = 8_000;

/** The command that keeps a process on one core; empty where there is none. */
export const onCore = (core: number): string[] =>
  spawnSync('taskset', ['-c', String(core), 'true']).status === 0 ? ['taskset', '-c', String(core)] : [];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

export class ServerProcess {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'));
  private port = 0;
  private child: ChildProcess | null = null;
  private rooms = 0;

  constructor(private readonly contender: Contender) {
    process.on('exit', () => this.remove());
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Starts it, or starts it again on the same port and files. */
  async start(): Promise<void> {
    this.port ||= await freePort();
    const [command = '', ...args] = [...onCore(0), process.execPath, ...this.contender.script];
    const env = {
      PATH: process.env['PATH'],
      PORT: String(this.port),
      ...this.contender.settings(this.folder),
    };
    this.child = spawn(command, args, { env, cwd: PEERS, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const end = Date.now() + START_MS; Date.now() < end; await sleep(20))
      if (await answers(this.port)) return;
    throw new Error(`${this.contender.title} does not answer.`);
  }

  /** @returns where clients connect to, and the room's name for the wire that wants one */
  async makeRoom(): Promise<{ address: string; room: string }> {
    this.rooms += 1;
    const room = `room-${this.rooms}`;
    const made = await this.contender.makeRoom?.(`http://127.0.0.1:${this.port}`);
    const at = made ?? (this.contender.wire === 'hocuspocus' ? '' : `/${room}`);
    return { address: `ws://127.0.0.1:${this.port}${at}`, room };
  }

  /** Asked to stop, and killed where it does not. */
  async stop(): Promise<void> {
    const late = setTimeout(() => this.child?.kill('SIGKILL'), STOP_MS);
    await this.signal('SIGTERM');
    clearTimeout(late);
  }

  async signal(name: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(name);
    await gone;
  }

  private remove(): void {
    this.child?.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
