// Finds a Chromium for the browser tests: one that is named, the system's, Playwright's own; else tries to install one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath() {
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const file = path.join(dir, name);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

async function playwrightsOwn(root) {
  const { chromium } = await import(path.join(root, 'node_modules', '@playwright', 'test', 'index.mjs'));
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

const quiet = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 };

function installed(command, args) {
  return spawnSync(command, args, quiet).status === 0;
}

/** @returns the path of an executable, or null */
export async function findChromium(root) {
  const named = process.env.THROUGHLINE_CHROMIUM;
  if (named && existsSync(named)) return named;
  const found = onPath() ?? (await playwrightsOwn(root));
  if (found) return found;
  console.log('No Chromium here yet: installing one.');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (
      installed('apt-get', ['update', '-qq']) &&
      installed('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    )
      return onPath();
  }
  if (installed(path.join(root, 'node_modules', '.bin', 'playwright'), ['install', 'chromium']))
    return playwrightsOwn(root);
  return null;
}
