/**
 * The operator's commands on a database of real size (bench/operator/generate.ts makes it): time on the clock, processor time and the most memory
 * of each, as processes of their own, as an operator runs them.
 *
 *   node --import tsx bench/operator/commands.ts <folder> [--only doctor]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const results = path.join(root, 'bench/results/operator.json');

/** Says at the end of the command what it used. */
const AT_END = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, '\\nused ' + JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1e3 }) + '\\n');
});`;
const atEnd = `data:text/javascript,${encodeURIComponent(AT_END)}`;

interface Used {
  readonly databaseMb?: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly mb: number;
}

function measured(dataDir: string, ...args: string[]): Used {
  const started = performance.now();
  const command = ['--import', atEnd, path.join(root, 'src/cli/throughline.mjs'), ...args];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  const used = /^used (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || used === undefined) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  const { cpuSeconds, mb } = JSON.parse(used) as Omit<Used, 'seconds'>;
  const tenths = (value: number): number => Math.round(value * 10) / 10;
  return {
    seconds: tenths(seconds),
    cpuSeconds: tenths(cpuSeconds),
    mb: Math.round(mb),
  };
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const dataDir = positionals[0];
if (dataDir === undefined) throw new Error('Say which folder: commands.ts <folder>');
const beside = mkdtempSync(path.join(path.dirname(path.resolve(dataDir)), 'throughline-bench-'));
const copy = path.join(beside, 'copy.sqlite');
const commands: Record<string, () => Used> = {
  backup: () => measured(dataDir, 'backup', copy),
  restore: () =>
    measured(
      path.join(beside, 'new'),
      'restore',
      existsSync(copy) ? copy : path.join(dataDir, 'throughline.sqlite'),
    ),
  doctor: () => measured(dataDir, 'doctor'),
  'export-all': () => measured(dataDir, 'export-all', path.join(beside, 'out')),
};
/** What was measured before, so that one command can be measured again by itself. */
const before = existsSync(results)
  ? (JSON.parse(readFileSync(results, 'utf8')) as { commands: object }).commands
  : {};
const databaseMb = Math.round(statSync(path.join(dataDir, 'throughline.sqlite')).size / 1e6);
try {
  const found: Record<string, Used> = { ...before };
  for (const [name, run] of Object.entries(commands)) {
    if (values.only !== undefined && values.only !== name) continue;
    found[name] = { ...run(), databaseMb };
    console.log(name, JSON.stringify(found[name]));
  }
  const result = {
    what: 'each command on one data folder, a process each; mb is the most that it held, 120 of it Node itself',
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    commands: found,
  };
  writeFileSync(results, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(beside, { recursive: true, force: true });
}
