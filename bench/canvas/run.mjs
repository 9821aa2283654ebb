/**
 * How the diagram behaves with 300 nodes and 450 links in headless Chromium with software rendering, beside a bare React Flow page in
 * the same run: time until it can be used, then frames while panning, dragging a card, typing into a card (with the checks running)
 * and zooming. `node bench/canvas/run.mjs [--n 300] [--links 450] [--out FILE]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../../tests/chromium.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '300' },
    links: { type: 'string', default: '450' },
    runs: { type: 'string', default: '3' },
    out: { type: 'string', default: path.join(root, 'bench/results/canvas.json') },
  },
});
const SIZE = { width: 1440, height: 900 };
const SPAN = 2500;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
const round = (x, digits = 1) => Math.round(x * 10 ** digits) / 10 ** digits;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Counts frames in the page between start and stop. */
const RECORDER = `window.frames_ = { times: [], on: false,
  start() { this.times = []; this.on = true; const tick = (t) => { this.times.push(t); if (this.on) requestAnimationFrame(tick); }; requestAnimationFrame(tick); },
  stop() { this.on = false; return this.times; } };`;

async function measured(page, act) {
  await page.waitForTimeout(300);
  await page.evaluate('window.frames_.start()');
  const end = Date.now() + SPAN;
  for (let step = 0; Date.now() < end; step += 1) {
    const started = Date.now();
    await act(step);
    await page.waitForTimeout(Math.max(0, 16 - (Date.now() - started)));
  }
  const times = await page.evaluate('window.frames_.stop()');
  const gaps = times.slice(1).map((t, i) => t - times[i]);
  gaps.sort((a, b) => a - b);
  return {
    fps: round((gaps.length / (times.at(-1) - times[0])) * 1000),
    p50: round(quantile(gaps, 0.5)),
    p95: round(quantile(gaps, 0.95)),
    max: round(gaps.at(-1) ?? 0),
    under50: round(gaps.filter((g) => g < 50).length / gaps.length, 3),
  };
}

/** A place on the sheet with nothing on it, near the middle. */
const emptySpot = (page) =>
  page.evaluate(() => {
    for (let r = 0; r < 700; r += 6)
      for (let a = 0; a < 6.3; a += 0.3) {
        const x = innerWidth / 2 + r * Math.cos(a);
        const y = innerHeight / 2 + r * Math.sin(a) * 0.6;
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y };
      }
    return { x: innerWidth / 2, y: innerHeight - 60 };
  });

const outputNearMiddle = (page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll('.react-flow__node')].filter((e) =>
      e.dataset.id?.startsWith('op'),
    );
    const boxes = cards.map((e) => ({ id: e.dataset.id, box: e.getBoundingClientRect() }));
    const away = ({ box }) =>
      Math.hypot(box.x + box.width / 2 - innerWidth / 2, box.y + box.height / 2 - innerHeight / 2);
    boxes.sort((a, b) => away(a) - away(b));
    const { id, box } = boxes[0];
    return { id, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

async function pan(page) {
  const at = await emptySpot(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const frames = await measured(page, (i) =>
    page.mouse.move(at.x + 260 * Math.sin(i / 14), at.y + 90 * Math.sin(i / 9)),
  );
  await page.mouse.move(at.x, at.y);
  await page.mouse.up();
  return frames;
}

async function wheel(page) {
  const at = await emptySpot(page);
  await page.mouse.move(at.x, at.y);
  return measured(page, (i) => page.mouse.wheel(Math.cos(i / 14) * 24, Math.cos(i / 9) * 10));
}

async function drag(page) {
  const at = await outputNearMiddle(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 8, at.y + 2, { steps: 3 });
  const frames = await measured(page, (i) =>
    page.mouse.move(at.x + 140 * Math.sin(i / 12), at.y + 20 * Math.sin(i / 9)),
  );
  await page.mouse.up();
  return frames;
}

const WORDS = 'the police and the schools agree on the hours ';

/** Typing into a card, with the checks running on every pause as they do in the product. */
async function type(page) {
  const at = await outputNearMiddle(page);
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForSelector('.card.ed textarea');
  const frames = await measured(page, (i) => page.keyboard.type(WORDS[i % WORDS.length]));
  await page.keyboard.press('Escape');
  return frames;
}

/** A letter now and then, so that the full check runs each time, while the sheet is being panned. */
async function check(page) {
  const at = await outputNearMiddle(page);
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForSelector('.card.ed textarea');
  const frames = await measured(page, async (i) => {
    if (i % 24 === 0) await page.keyboard.type(WORDS[(i / 24) % WORDS.length]);
    else await page.mouse.wheel(Math.cos(i / 14) * 8, 0);
  });
  await page.keyboard.press('Escape');
  return frames;
}

async function zoom(page) {
  await page.mouse.move(SIZE.width / 2, SIZE.height / 2);
  await page.keyboard.down('Control');
  const frames = await measured(page, (i) => page.mouse.wheel(0, Math.sin(i / 20) > 0 ? 6 : -6));
  await page.keyboard.up('Control');
  return frames;
}

/** A keystroke until its letter is painted. */
async function keystroke(page) {
  const at = await outputNearMiddle(page);
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForSelector('.card.ed textarea');
  await page.evaluate(() => {
    window.delays_ = [];
    document.addEventListener('keydown', (e) => {
      const from = e.timeStamp;
      requestAnimationFrame(() => requestAnimationFrame((t) => window.delays_.push(t - from)));
    });
  });
  for (const letter of WORDS.slice(0, 30)) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(70);
  }
  const delays = await page.evaluate(() => window.delays_.toSorted((a, b) => a - b));
  await page.keyboard.press('Escape');
  return { p50: round(quantile(delays, 0.5)), p95: round(quantile(delays, 0.95)) };
}

async function visit(browser, url, tasks) {
  const page = await (await browser.newContext({ viewport: SIZE })).newPage();
  await page.addInitScript(RECORDER);
  // Ready: cards are there, and two frames later they have been painted.
  await page.addInitScript(`(() => { const look = () => { if (document.querySelectorAll('.react-flow__node').length > 3 || document.querySelector('canvas.far'))
    requestAnimationFrame(() => requestAnimationFrame(() => { window.ready_ = performance.now(); })); else setTimeout(look, 5); }; look(); })();`);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction('window.ready_ > 0', null, { timeout: 60_000 });
  const result = { interactiveMs: round(await page.evaluate('window.ready_'), 0) };
  await page.waitForTimeout(1200);
  result.dom = await page.evaluate(() => document.querySelectorAll('*').length);
  for (const [name, task] of Object.entries(tasks)) result[name] = await task(page);
  await page.context().close();
  return result;
}

/** The middle run of several, figure by figure. */
function middle(runs) {
  const first = runs[0];
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      typeof first[key] === 'object' ? middle(runs.map((r) => r[key])) : median(runs.map((r) => r[key])),
    ]),
  );
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const configFile = path.join(here, 'vite.config.ts');
await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { host: '127.0.0.1', port: await freePort() } });
const base = server.resolvedUrls.local[0];
const executablePath = await findChromium(root);
const size = `n=${values.n}&links=${values.links}`;
const pages = {
  reading: [`${base}diagram.html?${size}`, { pan, wheel, drag, type, check, keystroke, zoom }],
  bareReading: [`${base}bare.html?${size}`, { pan, wheel, drag, zoom }],
  everything: [`${base}diagram.html?${size}&fit`, { pan, wheel }],
  bareEverything: [`${base}bare.html?${size}&fit`, { pan, wheel }],
};
const out = { nodes: Number(values.n), links: Number(values.links), runs: Number(values.runs), window: SIZE };
try {
  for (const [name, [url, tasks]] of Object.entries(pages)) {
    const runs = [];
    for (let i = 0; i < Number(values.runs); i += 1) {
      const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags });
      try {
        runs.push(await visit(browser, url, tasks));
      } finally {
        await browser.close();
      }
    }
    out[name] = middle(runs);
    console.log(name, JSON.stringify(out[name]));
  }
} finally {
  server.httpServer.close();
}
const ratio = (a, b) => round(a / b, 2);
out.ratios = {
  interactive: ratio(out.reading.interactiveMs, out.bareReading.interactiveMs),
  panFps: ratio(out.reading.pan.fps, out.bareReading.pan.fps),
  dragFps: ratio(out.reading.drag.fps, out.bareReading.drag.fps),
  zoomFps: ratio(out.reading.zoom.fps, out.bareReading.zoom.fps),
  everythingPanFps: ratio(out.everything.pan.fps, out.bareEverything.pan.fps),
};
console.log('ratios to bare React Flow', JSON.stringify(out.ratios));
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(out, null, 2)}\n`);
process.exit(0);
