/** A real server process on its own data folder for each test, and the few words in which stories are told. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const fixture = (name: string): string => path.join(root, 'tests', 'fixtures', name);
/** The real project's Word file, where it lies beside the checkout. */
export const realMatrix = path.join(root, '..', 'shared', 'cases', 'phase-iii', 'results-matrix.docx');
export const hasRealMatrix = existsSync(realMatrix);

export class TestServer {
  private process: ChildProcess | null = null;
  readonly data = mkdtempSync(path.join(tmpdir(), 'throughline-'));
  url = '';
  private port = 0;

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(this.port), DATA_DIR: this.data, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.process = child;
    this.url = await new Promise<string>((resolve, reject) => {
      let seen = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        seen += chunk.toString();
        const match = /http:\/\/127\.0\.0\.1:(\d+)/.exec(seen);
        if (match) resolve(match[0]);
      });
      child.once('exit', (code) => reject(new Error(`The server stopped with ${code}: ${seen}`)));
    });
    this.port = Number(new URL(this.url).port);
  }

  /** As when somebody pulls the plug: no goodbye, no flush. */
  async kill(): Promise<void> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}

export const test = base.extend<{ server: TestServer }>({
  // Playwright reads the fixtures that one needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = new TestServer();
    await server.start();
    await use(server);
    await server.remove();
  },
});
export { expect };

/** A colleague: a browser of their own, with nothing stored. */
export async function colleague(
  browser: Browser,
  name: string,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript((who) => localStorage.setItem('throughline.name', JSON.stringify(who)), name);
  return { context, page: await context.newPage() };
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

export const read = (file: string): Buffer => readFileSync(file);
