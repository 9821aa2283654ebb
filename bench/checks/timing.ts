/**
 * How long a full check takes, which runs in a worker after each edit: designs of 75, 300 and 3,000 results with one and a half
 * times as many links, an indicator for each result and an assumption for every second one. Each run gets a design whose
 * sentences nobody has read before. Processor time stands beside the time on the clock, because other programs take turns.
 * With --profile also the slowest rules.
 *
 *   node --import tsx bench/checks/timing.ts [--profile]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { RULES, runChecks, type Rule } from '../../src/core/checks/index.ts';
import { benchDesign } from './design.ts';
import { measure, spread } from './measure.ts';

const SIZES = [
  { results: 75, runs: 40, aimMs: null },
  { results: 300, runs: 60, aimMs: 30 },
  { results: 3000, runs: 12, aimMs: 300 },
];
const SLOWEST = 25;

const sizes = SIZES.map(({ results, runs, aimMs }) => {
  let findings = 0;
  const full = measure(runs, (run) => {
    const doc = benchDesign(results, run + 1);
    return () => {
      findings = runChecks(doc, { preset: 'submission' }).findings.length;
    };
  });
  const doc = benchDesign(results);
  const count = (table: object): number => Object.keys(table).length;
  return {
    results,
    links: count(doc.links),
    indicators: count(doc.indicators),
    assumptions: count(doc.assumptions),
    findings,
    aimMs,
    full,
  };
});

console.log(JSON.stringify(sizes, null, 2));
mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../results/checks-timing.json', import.meta.url),
  `${JSON.stringify({ rules: RULES.length, sizes }, null, 2)}\n`,
);
if (process.argv.includes('--profile')) profile(300, 40);

/** Prints how long each rule takes alone; the first that reads a sentence pays for those that read it again. */
function profile(results: number, runs: number): void {
  const times = new Map<string, number[]>(RULES.map((rule) => [rule.id, []]));
  const timed = RULES.map((rule): Rule => ({
    ...rule,
    check: (context) => {
      const start = performance.now();
      const reports = [...rule.check(context)];
      times.get(rule.id)?.push(performance.now() - start);
      return reports;
    },
  }));
  for (let run = 0; run < runs; run += 1)
    runChecks(benchDesign(results, run + 1), { preset: 'submission', rules: timed });
  const rows = [...times]
    .filter(([, ms]) => ms.length > 0)
    .map(([rule, ms]) => ({ rule, ...spread(ms) }))
    .toSorted((a, b) => b.median - a.median);
  console.table(rows.slice(0, SLOWEST));
}
