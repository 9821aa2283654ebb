/** A real server process on its own data folder for each test, and the few words in which stories are told. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const fixture = (name: string): string => path.join(root, 'tests', 'fixtures', name);
/** The real project's Word file, where it lies beside the checkout. */
export const realMatrix = path.join(root, '..', 'shared', 'cases', 'phase-iii', 'results-matrix.docx');
export const hasRealMatrix = existsSync(realMatrix);

export class TestServer {
  private process: ChildProcess | null = null;
  readonly data = mkdtempSync(path.join(tmpdir(), 'throughline-'));
  url = '';

  /** @param port a taken one moves on to the next; 0 takes any */
  constructor(
    private port = 0,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(this.port),
        DATA_DIR: this.data,
        LOG_LEVEL: 'warn',
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.process = child;
    this.url = await new Promise<string>((resolve, reject) => {
      let seen = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        seen += chunk.toString();
        // Addresses stand among the settings too, which are printed before anybody listens.
        const at = /Throughline is at (http:\/\/\S+)/.exec(seen)?.[1];
        if (at) resolve(at);
      });
      child.once('exit', (code, signal) =>
        reject(new Error(`The server stopped with ${code ?? signal}: ${seen}`)),
      );
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

export const test = base.extend<{ server: TestServer; leaving: void }>({
  // Pages that a story leaves open would go on looking for their server beside all the stories after it.
  leaving: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
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

/** Somebody at a browser of their own, with nothing stored but a name; `problems` gathers what the page complained of. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: string[];
}

/** What a browser prints by itself when a server or a network is away. */
const NETWORK = /WebSocket connection|net::ERR_|Failed to load resource/;

export async function colleague(
  browser: Browser,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await context.addInitScript((who) => localStorage.setItem('throughline.name', JSON.stringify(who)), name);
  const problems: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !NETWORK.test(line.text())) problems.push(line.text());
  });
  return { context, page, problems };
}

export const expectSaved = (page: Page): Promise<void> =>
  expect(page.locator('.saved')).toHaveAttribute('data-save', 'saved', { timeout: 30_000 });

/** The findings are those of the design as it is now: before that, what is clicked may move away under the pointer. */
export const expectChecked = (checks: Locator): Promise<void> =>
  expect(checks.locator('.panel-body')).toHaveAttribute('aria-busy', 'false');

/** Where a file is chosen on the start page. */
export const fileInput = (page: Page): Locator => page.getByRole('button', { name: 'Open what you have' });

/** Confirms what was read of a file; the project is open and on the server's disk afterwards. */
export async function openFile(page: Page, url: string, file: string): Promise<void> {
  await page.goto(url);
  await fileInput(page).setInputFiles(file);
  await page.getByRole('button', { name: 'Looks right, open the diagram' }).click();
  await expectSaved(page);
}

export async function openSample(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expectSaved(page);
}

export const show = (page: Page, view: 'Diagram' | 'Split' | 'Matrix' | 'Outline'): Promise<void> =>
  page.getByRole('group', { name: 'Views' }).getByRole('button', { name: view }).click();

/** A cell of the matrix by the beginning of its name, such as "Output 1.1, Result". */
export const cell = (page: Page, name: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${name.replaceAll('.', '\\.')}:`) });

/** Writes before what a cell of the matrix holds. */
export async function writeBefore(page: Page, name: string, words: string): Promise<void> {
  await cell(page, name).dblclick();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

export const card = (page: Page, words: string): Locator =>
  page.locator('.react-flow__node').filter({ hasText: words }).first();

/** Makes a link in the share dialog and closes it again. */
export async function shareLink(
  page: Page,
  role: 'Owner' | 'Editor' | 'Reader' | 'Commenter' | 'Workshop participant',
): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const making = page.getByRole('region', { name: 'A new link' });
  await making.getByRole('combobox', { name: 'Role' }).selectOption(role);
  await making.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: 'The new link' }).inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/**
 * The link by which a page is open, as its "Copy my link" gives it: the address shows no key. Read from where the tab keeps it, so that no
 * dialog opens in the middle of a story.
 */
export const linkOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const projectId = location.pathname.split('/').at(-1) ?? '';
    return `${location.href}#${sessionStorage.getItem(`throughline.key.${projectId}`) ?? ''}`;
  });

export async function expectAccessible(page: Page): Promise<void> {
  // The app has no frames: without looking for any, a check needs no second page to gather what each of them says.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

export const read = (file: string): Buffer => readFileSync(file);
