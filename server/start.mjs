// `npm start`: installs what is missing, builds the pages when they are older than their sources, and serves. Plain Node, so that it runs in a
// fresh clone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Throughline needs Node 20.19 or newer; this is ${process.versions.node}.`);

/** When a file, or the newest file of a folder, was changed; 0 where there is none. */
function changed(file) {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => changed(path.join(file, name))));
}

function install() {
  console.log('Installing what Throughline needs. The first time takes a few minutes.');
  const wrong = installPackages(root);
  if (wrong !== null) stop(wrong);
}

function build() {
  console.log('Building the pages.');
  const vite = spawnSync(
    process.execPath,
    [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: root, stdio: 'inherit' },
  );
  if (vite.status !== 0) stop('Building the pages failed; the lines above say where.');
}

if (changed(at('node_modules', '.package-lock.json')) < changed(at('package-lock.json'))) install();

const sources = ['src', 'docs', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
if (changed(at('dist', 'index.html')) < Math.max(...sources.map((name) => changed(at(name))))) build();

const server = spawn(process.execPath, ['--import', 'tsx', at('server', 'main.ts')], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
