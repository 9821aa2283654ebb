// The one test command: `npm test`. Plain Node, so that it runs in a fresh clone before anything is installed.
// Installs what is missing, then types, lint, unit, property, server and browser tests; ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../server/install.mjs';
import { findChromium } from './chromium.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'test-results');
const totals = { passed: 0, failed: 0 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Throughline needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** A step that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const ok = run(command, args) === 0;
  totals[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A runner that counts its own tests in a JSON report; a runner that dies without one counts as one failure. */
function suite(name, command, args, env, report, count) {
  console.log(`\n— ${name}`);
  rmSync(report, { force: true });
  const status = run(command, args, env);
  if (!existsSync(report)) {
    totals.failed += 1;
    return;
  }
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  totals.passed += passed;
  totals.failed += failed;
  if (status !== 0 && failed === 0) totals.failed += 1;
  if (passed + failed === 0) totals.failed += 1;
}

function finish() {
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed > 0 ? 1 : 0);
}

function needsInstall() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
}

if (needsInstall()) {
  const wrong = installPackages(root);
  if (wrong !== null) {
    console.error(wrong);
    totals.failed += 1;
    finish();
  }
}

mkdirSync(out, { recursive: true });
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
step('types', bin('tsc'), ['-p', '.']);
step('types of the core, without DOM and Node', bin('tsc'), ['-p', 'src/core']);
step('lint', bin('oxlint'), ['--deny-warnings']);
step('format', bin('prettier'), ['--check', '.', '--log-level', 'warn']);

const vitest = path.join(out, 'vitest.json');
suite(
  'unit, property and server tests',
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
  {},
  vitest,
  (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }),
);

if (step('build', bin('vite'), ['build', '--logLevel', 'warn'])) {
  const chromium = await findChromium(root);
  if (chromium === null) {
    console.error('No Chromium was found and none could be installed: the browser tests cannot run.');
    totals.failed += 1;
  } else {
    const report = path.join(out, 'playwright.json');
    suite(
      'browser tests',
      bin('playwright'),
      ['test', '--reporter=list,json'],
      { THROUGHLINE_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      report,
      (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky }),
    );
  }
}
finish();
