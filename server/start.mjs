// `npm start`: installs what is missing, builds the pages when they are older than their sources, and serves. Plain Node, so that it runs in a
// fresh clone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Throughline needs Node 20.19 or newer; this is ${process.versions.node}.`);

const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function newest(dir) {
  let latest = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(file) : changed(file));
  }
  return latest;
}

if (changed(at('node_modules', '.package-lock.json')) < changed(at('package-lock.json'))) {
  console.log('Installing what Throughline needs. The first time takes a few minutes.');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    stop(
      'Installing failed. If the lines above name better-sqlite3 and node-gyp, no prebuilt SQLite driver fits this machine: install Python 3 and a C++ compiler, and try again.',
    );
}

const sources = Math.max(
  newest(at('src')),
  newest(at('docs')),
  ...['index.html', 'vite.config.ts', 'package-lock.json'].map((f) => changed(at(f))),
);
if (changed(at('dist', 'index.html')) < sources) {
  console.log('Building the pages.');
  const vite = spawnSync(
    process.execPath,
    [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (vite.status !== 0) stop('Building failed; the lines above say where.');
}

const server = spawn(process.execPath, ['--import', 'tsx', at('server', 'main.ts')], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
