/**
 * Our server and its peers under the same work in one run: `node --import tsx bench/server/all.ts [--only load|kill|idle|cold] [--reps 2]`,
 * some ten minutes. Writes results/server-<scenario>.json with every run, their medians, and what was aimed at as ratios, and the tables of
 * results/server.md. The peers come first with `npm ci --ignore-scripts --prefix bench/server/peers`.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { PEERS } from './contenders.ts';
import { onCore } from './serverProcess.ts';
import { SCENARIOS, type Job } from './scenarios.ts';
import { writeTables } from './table.ts';
import { medians, type Row } from './targets.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: { only: { type: 'string' }, reps: { type: 'string', default: '2' } },
});

if (!existsSync(path.join(PEERS, 'node_modules'))) {
  console.error('The peers are not installed: npm ci --ignore-scripts --prefix bench/server/peers');
  process.exit(1);
}

/** Ends the runs that are under way, and with them the servers that they started. */
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    ending.abort();
    process.exit(1);
  });

/** One run in a process of its own on the second core; the server that it starts is on the first. */
async function run(scenario: string, { contender, options }: Job): Promise<Row> {
  const own = [process.execPath, '--import', 'tsx', path.join(here, 'one.ts')];
  const [command = '', ...args] = [...onCore(1), ...own, scenario, contender, JSON.stringify(options)];
  console.log(scenario, contender, JSON.stringify(options));
  try {
    const { stdout } = await promisify(execFile)(command, args, { timeout: 240_000, signal: ending.signal });
    console.log(stdout.trim());
    return JSON.parse(stdout) as Row;
  } catch (error) {
    // The others are still worth measuring; what hangs on this one is missed.
    console.error(error instanceof Error ? error.message : error);
    return { failed: true };
  }
}

const results = path.join(here, '..', 'results');
mkdirSync(results, { recursive: true });
let allMet = true;
for (const { name, what, atOnce, jobs, targets } of SCENARIOS) {
  if (values.only !== undefined && values.only !== name) continue;
  const started = new Date().toISOString();
  const runs = new Map<string, Row[]>();
  const take = async (job: Job): Promise<void> => {
    const rows = runs.get(job.cell) ?? [];
    runs.set(job.cell, rows);
    rows.push(await run(name, job));
  };
  for (let rep = 0; rep < Number(values.reps); rep += 1) {
    const round = jobs.filter((job) => rep === 0 || job.again);
    if (atOnce) await Promise.all(round.map(take));
    else for (const job of round) await take(job);
  }
  const starved = [...runs].flatMap(([cell, rows]) =>
    rows.some((row) => row.starved === true) ? [cell] : [],
  );
  if (starved.length > 0) console.log(`The machine was too busy to measure ${starved.join(', ')}.`);
  const cells = Object.fromEntries([...runs].map(([cell, rows]) => [cell, medians(rows)]));
  const verdicts = targets.map(({ title, figure, most }) => {
    const measured = figure(cells);
    return { title, measured, most, met: measured <= most };
  });
  for (const { title, measured, most, met } of verdicts) {
    allMet &&= met;
    console.log(`${met ? 'met   ' : 'missed'} ${title}: ${measured} (at most ${most})`);
  }
  const result = {
    what,
    started,
    node: process.version,
    cores: cpus().length,
    /** Of the machine when the scenario ended. */
    load: loadavg()[0],
    starved,
    targets: verdicts,
    medians: cells,
    runs: Object.fromEntries(runs),
  };
  writeFileSync(path.join(results, `server-${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
writeTables(results, SCENARIOS);
process.exit(allMet ? 0 : 1);
