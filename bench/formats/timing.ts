/**
 * What it takes to read and to write a matrix of a thousand rows: each reader and writer in a process of its own, which loads it with a
 * design of one row first, so that the figures are of reading and writing alone. Memory is the most that the process had, less what it had
 * before it began. Beside them the bare libraries with the same cells.
 *
 *   npm run build && npx tsx bench/formats/timing.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMATS, readFile, writeFile, type Format } from '../../src/core/formats/index.ts';
import { countingId, type Document } from '../../src/core/model/index.ts';
import { BARE_READERS, BARE_WRITERS, cellsOf } from './bare.ts';
import { chunkSizes } from './chunks.ts';
import { largeDesign } from './design.ts';

const ROWS = 1_000;
/** One core does it all, so that processor time is the time on the clock where nobody else takes turns. */
const AIM = { cpuMs: 2_000, mb: 300 };
const DETAILS = {
  'reporting-org': 'XM-DAC-99999',
  'reporting-org-type': '22',
  'reporting-org-name': 'Valley Water Union',
  identifier: 'XM-DAC-99999-1',
  status: '2',
  place: 'KE',
  sector: '14030',
};

const script = fileURLToPath(import.meta.url);
const root = path.resolve(path.dirname(script), '../..');

interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
  readonly mb: number;
  readonly bytes: number;
}

const write = async (doc: Document, to: string, as: string): Promise<Uint8Array> =>
  (await writeFile(doc, { to, as, language: 'en', date: '2026-11-21', details: DETAILS })).bytes;
const read = async (bytes: Uint8Array, as: string): Promise<number> =>
  Object.keys((await readFile(bytes, `matrix.${as}`, { newId: countingId() })).document.indicators).length;

async function measured(act: () => Promise<Uint8Array | number>, bytes?: number): Promise<Measured> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const made = await act();
  const ms = Math.round(performance.now() - started);
  const { user, system } = process.cpuUsage(cpu);
  const mb = Math.max(0, Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1_000_000));
  return { ms, cpuMs: Math.round((user + system) / 1000), mb, bytes: bytes ?? (made as Uint8Array).length };
}

/** In the process of its own. */
async function one(what: string, to: string, as: string, file: string): Promise<Measured> {
  const small = largeDesign(1);
  if (what === 'write' || what === 'file') {
    await write(small, to, as);
    const large = largeDesign(ROWS);
    if (what === 'write') return measured(() => write(large, to, as));
    writeFileSync(file, await write(large, to, as));
    return { ms: 0, cpuMs: 0, mb: 0, bytes: 0 };
  }
  if (what === 'bare-write') {
    const bare = BARE_WRITERS[as as 'docx'];
    await bare(cellsOf(small));
    const cells = cellsOf(largeDesign(ROWS));
    return measured(() => bare(cells));
  }
  const bytes = new Uint8Array(readFileSync(file));
  if (what === 'bare-read') return measured(async () => BARE_READERS[as as 'docx'](bytes), bytes.length);
  await read(await write(small, to, as), as).catch(() => 0);
  return measured(() => read(bytes, as), bytes.length);
}

function inOwnProcess(...args: string[]): Measured {
  const out = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...args], {
    cwd: root,
  });
  return JSON.parse(out.toString()) as Measured;
}

const ratio = (a: Measured, b: Measured): number => Math.round((a.cpuMs / Math.max(1, b.cpuMs)) * 10) / 10;

function all(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'));
  const result: Record<string, unknown> = {
    what: `${ROWS} rows, a process each; mb is the peak less the start; ratios are of processor time`,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    aim: AIM,
  };
  const writing: Record<string, Measured> = {};
  const reading: Record<string, Measured> = {};
  try {
    for (const f of FORMATS as readonly Format[]) {
      if (f.direction === 'in') continue;
      for (const as of f.as.filter((kind) => kind !== 'png')) {
        const name = `${f.id}.${as}`;
        writing[name] = inOwnProcess('write', f.id, as, '-');
        console.log('write', name, JSON.stringify(writing[name]));
        if (f.direction !== 'both') continue;
        const file = path.join(folder, name);
        inOwnProcess('file', f.id, as, file);
        reading[name] = inOwnProcess('read', f.id, as, file);
        console.log('read', name, JSON.stringify(reading[name]));
      }
    }
    const bare: Record<string, unknown> = {};
    for (const as of ['docx', 'xlsx'] as const) {
      const name = `iom-results-matrix-current.${as}`;
      const out = inOwnProcess('bare-write', '-', as, '-');
      const back = inOwnProcess('bare-read', '-', as, path.join(folder, name));
      bare[as] = {
        write: out,
        read: back,
        writeRatio: ratio(writing[name] as Measured, out),
        readRatio: ratio(reading[name] as Measured, back),
      };
    }
    Object.assign(result, { writing, reading, bare, chunksKB: chunkSizes() });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const late = Object.entries({ ...writing, ...reading }).filter(
    ([, m]) => m.cpuMs > AIM.cpuMs || m.mb > AIM.mb,
  );
  result['over'] = late.map(([name]) => name);
  writeFileSync(path.join(root, 'bench/results/formats.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(
    JSON.stringify({ bare: result['bare'], chunksKB: result['chunksKB'], over: result['over'] }, null, 1),
  );
}

const [what, to = '', as = '', file = ''] = process.argv.slice(2);
if (what === undefined) all();
else void one(what, to, as, file).then((m) => process.stdout.write(JSON.stringify(m)));
