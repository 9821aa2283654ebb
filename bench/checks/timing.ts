/**
 * How long a full check takes, which runs in a worker after each edit: designs of 75, 300 and 3,000 results with one and a half
 * times as many links, an indicator for each result and an assumption for every second one. Each run gets a design whose
 * sentences nobody has read before. Processor time stands beside the time on the clock, because other programs take turns.
 * Then a letter is typed into one statement after the other: what a check costs that goes on from the one before, beside a full
 * one, what has to be copied to and from the worker, and what stays in memory after many edits. With --profile also the slowest
 * rules of a full check.
 *
 *   node --expose-gc --import tsx bench/checks/timing.ts [--profile]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { diff } from '../../src/core/changes/index.ts';
import { createChecker, RULES, runChecks, type Rule } from '../../src/core/checks/index.ts';
import type { Document, Result } from '../../src/core/model/index.ts';
import { benchDesign } from './design.ts';
import { measure, spread } from './measure.ts';

const SIZES = [
  { results: 75, runs: 60, edits: 400, aimMs: null, aimEditMs: null },
  { results: 300, runs: 60, edits: 400, aimMs: 30, aimEditMs: 4 },
  { results: 3000, runs: 8, edits: 24, aimMs: 300, aimEditMs: null },
];
const SLOWEST = 25;

/** The document with a letter more in the statement of one result, indicator or assumption. */
function typed(doc: Document, edit: number): Document {
  const table = (['results', 'indicators', 'assumptions'] as const)[edit % 3] as 'results';
  const ids = Object.keys(doc[table]);
  const record = doc[table][ids[(edit * 7) % ids.length] as string] as Result;
  const statement = `${record.statement}${edit % 5 === 0 ? ' more' : 'e'}`;
  return { ...doc, [table]: { ...doc[table], [record.id]: { ...record, statement } } };
}

function editing(results: number, edits: number) {
  let doc = benchDesign(results);
  const check = createChecker();
  let result = check(doc, { preset: 'submission' });
  const heap: number[] = [];
  const timing = measure(edits, (run) => {
    if (run % Math.floor(edits / 4) === 0) heap.push(heapMB());
    doc = typed(doc, run);
    return () => {
      result = check(doc, { preset: 'submission' });
    };
  });
  heap.push(heapMB());
  const before = doc;
  const after = typed(doc, edits);
  return {
    afterEdit: timing,
    /** Megabytes, at the beginning and after each quarter of the edits; nothing where node was started without --expose-gc. */
    heapMB: heap,
    copyMs: {
      wholeDocument: copying(doc),
      changesOfAnEdit: copying(diff(before, after)),
      findings: copying(result),
    },
  };
}

const copying = (data: unknown): number => measure(12, () => () => void structuredClone(data)).clockMs.median;

function heapMB(): number {
  globalThis.gc?.();
  return globalThis.gc ? Math.round(process.memoryUsage().heapUsed / 1e5) / 10 : NaN;
}

const sizes = SIZES.map(({ results, runs, edits, aimMs, aimEditMs }) => {
  let findings = 0;
  const full = measure(runs, (run) => {
    const doc = benchDesign(results, run + 1);
    return () => {
      findings = runChecks(doc, { preset: 'submission' }).findings.length;
    };
  });
  const edit = editing(results, edits);
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
    aimEditMs,
    ...edit,
    ratio: Math.round((edit.afterEdit.processorMs.median / full.processorMs.median) * 1000) / 1000,
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
