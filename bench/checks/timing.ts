/**
 * How long a full check takes, which runs in a worker after each edit: documents of 75, 300 and 1,200 nodes with one and
 * a half times as many links, an indicator for each result and an assumption for each outcome. Each run gets a fresh
 * document, so that nothing is remembered from the run before.
 *
 *   npx tsx bench/checks/timing.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runChecks } from '../../src/core/checks/index.ts';
import {
  create,
  emptyDocument,
  keysBetween,
  type Document,
  type TableName,
} from '../../src/core/model/index.ts';

const VERBS = [
  'trained',
  'reached',
  'that apply the guide',
  'registered',
  'supported',
  'that meet every month',
];
const NOUNS = ['clinics', 'teachers', 'committees', 'workshops', 'farms', 'inspectors', 'villages', 'cases'];

function design(nodes: number): Document {
  const doc = emptyDocument({ title: 'Safe water in the hills, Phase II', language: 'en' });
  const tables = doc as unknown as Record<TableName, Record<string, unknown>>;
  const orders = keysBetween(null, null, nodes);
  const levelOf = (i: number) => (i === 0 ? 'objective' : i <= nodes / 12 ? 'outcome' : 'output');
  const outcomes = Math.floor(nodes / 12);
  const outputs = Math.floor(nodes / 3);
  const link = (id: string, from: string, to: string) =>
    (tables.links[id] = create('links', id, { from, to }));
  for (let i = 0; i < nodes; i += 1) {
    const id = `n${i}`;
    const order = orders[i] as string;
    const words = `${2 + (i % 7)} ${NOUNS[i % NOUNS.length]} in the district of Orlan ${VERBS[i % VERBS.length]} by the end`;
    if (i > outcomes + outputs) {
      tables.activities[id] = create('activities', id, { statement: `Organize ${words}`, order });
      link(`l${i}`, id, `n${outcomes + 1 + (i % outputs)}`);
      continue;
    }
    tables.results[id] = create('results', id, { statement: words, level: levelOf(i), order });
    if (i > 0) link(`l${i}`, id, i <= outcomes ? 'n0' : `n${1 + (i % outcomes)}`);
    const indicator = {
      result: id,
      statement: `Number of ${NOUNS[i % 8]} ${VERBS[i % 6]} in place ${i % 40}`,
      order,
    };
    tables.indicators[`i${i}`] = create('indicators', `i${i}`, { ...indicator, baselineText: String(i % 3) });
    tables.targets[`t${i}`] = create('targets', `t${i}`, { indicator: `i${i}`, text: String(i % 9), order });
    if (i <= outcomes)
      tables.assumptions[`a${i}`] = create('assumptions', `a${i}`, {
        statement: words,
        attachedTo: { [id]: true },
        order,
      });
  }
  // Every second output serves a second outcome.
  for (let i = 0; Object.keys(tables.links).length < nodes * 1.5; i += 1)
    link(`x${i}`, `n${outcomes + 1 + (i % outputs)}`, `n${1 + ((i * 7 + 3) % outcomes)}`);
  return doc;
}

const RUNS = 30;
const results = [75, 300, 1200].map((nodes) => {
  const times: number[] = [];
  let findings = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const doc = design(nodes);
    const start = performance.now();
    findings = runChecks(doc, { preset: 'submission' }).findings.length;
    times.push(performance.now() - start);
  }
  const sorted = times.slice(5).toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] as number).toFixed(1));
  return {
    nodes,
    links: Object.keys(design(nodes).links).length,
    findings,
    medianMs: at(0.5),
    p95Ms: at(0.95),
  };
});
console.table(results);
mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../results/checks-timing.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
