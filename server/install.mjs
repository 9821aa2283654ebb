// Installs the packages of a fresh clone. Plain Node: `npm start` and `npm test` call it before anything else is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder that holds this Node's own headers, or null. With it the SQLite driver compiles without asking the network for them; only headers
 * of this very version will do.
 */
function headers() {
  const prefix = path.resolve(path.dirname(process.execPath), '..');
  const file = path.join(prefix, 'include', 'node', 'node_version.h');
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  return `${part('MAJOR')}.${part('MINOR')}.${part('PATCH')}` === process.versions.node ? prefix : null;
}

/** Runs `npm ci` in `root`. Gives null when it worked, else one sentence that says what to do. */
export function installPackages(root) {
  const nodedir = process.env.npm_config_nodedir ?? headers();
  // The pages are built here, so the tools for that belong to it whatever NODE_ENV says.
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env: { ...process.env, ...(nodedir === null ? {} : { npm_config_nodedir: nodedir }) },
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  process.stderr.write(npm.stderr ?? '');
  if (npm.status === 0) return null;
  if (/better-sqlite3|node-gyp/.test(npm.stderr ?? ''))
    return 'The SQLite driver (better-sqlite3) could not be installed: there is no ready-made one for this machine and none could be compiled. Install Python 3 and a C++ compiler (on Debian: apt install python3 g++ make) and run the command again.';
  return 'Installing failed; the lines above say why. Run the command again when that is settled.';
}
