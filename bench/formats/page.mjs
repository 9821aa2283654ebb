/**
 * Whether the page answers while a matrix of a thousand rows is read and written: the longest task on the main thread, in headless Chromium.
 * Reading and writing run in workers; what is left is the drawing of what came.
 *
 *   npm run build && node --import tsx bench/formats/page.mjs
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { writeFile } from '../../src/core/formats/index.ts';
import { findChromium } from '../../tests/chromium.mjs';
import { largeDesign } from './design.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ROWS = 1_000;
const RECORDER = `window.tasks_ = []; new PerformanceObserver((list) => { for (const e of list.getEntries()) window.tasks_.push(Math.round(e.duration)); })
  .observe({ type: 'longtask', buffered: true });`;

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'));
const file = path.join(folder, 'matrix.docx');
const { bytes } = await writeFile(largeDesign(ROWS), {
  to: 'iom-results-matrix-current',
  as: 'docx',
  language: 'en',
  date: '2026-11-21',
});
writeFileSync(file, bytes);

const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
  cwd: root,
  env: { ...process.env, PORT: '0', DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk));
    if (found) resolve(found[0]);
  });
});

/** What the main thread did from the start of an action until its end is seen. */
async function watched(page, act, end) {
  await page.evaluate('window.tasks_.length = 0');
  const started = Date.now();
  await act();
  await end();
  const ms = Date.now() - started;
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
  const tasks = await page.evaluate('window.tasks_');
  return { ms, longestTaskMs: Math.max(0, ...tasks), tasksOver50Ms: tasks.length };
}

const executablePath = await findChromium(root);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-sync',
  ],
});
const result = {
  what: `a matrix of ${ROWS} rows in the page, and one of the usual size, until its review is seen; tasks are those of the main thread that took over 50 ms`,
};
/** A matrix as offices have them: eleven pages, 25 rows. */
const usual = path.join(root, 'tests/fixtures/clean-wells.docx');
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(RECORDER);
  await page.addInitScript(() => localStorage.setItem('throughline.name', '"Bench"'));
  await page.goto(url);
  const seen = page.getByRole('button', { name: 'Looks right, open the diagram' });
  const open = page.getByRole('button', { name: 'Open what you have' });
  result.importingUsual = await watched(
    page,
    () => open.setInputFiles(usual),
    () => seen.waitFor({ timeout: 120_000 }),
  );
  await page.goto(url);
  result.importing = await watched(
    page,
    () => open.setInputFiles(file),
    () => seen.waitFor({ timeout: 120_000 }),
  );
  await seen.click();
  const exporting = page.getByRole('button', { name: 'Export' });
  await exporting.waitFor({ timeout: 120_000 });
  await exporting.click();
  const save = page.getByRole('button', { name: 'Save Word file' });
  await save.waitFor({ timeout: 120_000 });
  await page.waitForTimeout(5_000);
  let download;
  result.exporting = await watched(
    page,
    () => {
      download = page.waitForEvent('download', { timeout: 120_000 });
      return save.click();
    },
    () => download,
  );
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(result));
writeFileSync(path.join(root, 'bench/results/formats-page.json'), `${JSON.stringify(result, null, 2)}\n`);
process.exit(0);
