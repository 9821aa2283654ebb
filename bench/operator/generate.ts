/**
 * A data folder as an organisation has it after some years: 500 projects whose matrices have 30 to 2,000 rows, most of them small, a log of some
 * hundred edits behind each that is not folded yet, and versions kept. Every project is of one of ten sizes; those of a size hold the same.
 *
 *   node --import tsx bench/operator/generate.ts <folder> [projects]
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { openDataFolder } from '../../server/storage/sqlite/dataFolder.ts';
import { sqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { largeDesign } from '../formats/design.ts';
import { randomFrom } from '../server/figures.ts';

/** Rows of the matrices, and how many projects of a hundred have so many. */
const SIZES = [
  [30, 30],
  [60, 20],
  [90, 15],
  [130, 10],
  [200, 8],
  [300, 6],
  [500, 4],
  [800, 3],
  [1_300, 2],
  [2_000, 2],
] as const;
const VERSIONS = 4;
const EDITS = 600;
const DAY_MS = 86_400_000;

interface Sample {
  readonly snapshot: Uint8Array;
  readonly edits: readonly Uint8Array[];
}

/** A project of this many rows, and what is typed into its statements, a few letters at a time. */
function sampleOf(rows: number): Sample {
  const random = randomFrom(rows);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, documentToUpdate(largeDesign(rows)));
  const snapshot = Y.encodeStateAsUpdate(doc);
  const edits: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => edits.push(update));
  const results = [...doc.getMap<Y.Map<unknown>>('results').values()];
  while (edits.length < EDITS) {
    const words = results[Math.floor(random() * results.length)]?.get('statement') as Y.Text;
    for (let i = 0; i < 20; i += 1) words.insert(words.length, ' and so on'.slice(0, 3 + (i % 7)));
  }
  doc.destroy();
  return { snapshot, edits };
}

const [folder, count = '500'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say into which folder: generate.ts <folder> [projects]');
mkdirSync(folder, { recursive: true });
const { db, release } = openDataFolder(folder);
const storage = sqliteStorage(db);
// Nothing here has to outlive a power cut.
db.pragma('synchronous = OFF');
const total = Number(count);
let made = 0;
for (const [rows, share] of SIZES) {
  const { snapshot, edits } = sampleOf(rows);
  const upTo = made + Math.round((share / 100) * total);
  for (; made < upTo && made < total; made += 1) {
    const projectId = `project${String(made).padStart(5, '0')}`;
    db.exec('BEGIN');
    const about = {
      schemaVersion: SCHEMA_VERSION,
      links: [],
      owner: null,
      now: DAY_MS,
    };
    await storage.createProject({ id: projectId, first: snapshot, ...about });
    await storage.compact(projectId, {
      bytes: snapshot,
      upTo: 1,
      schemaVersion: SCHEMA_VERSION,
    });
    await storage.append(edits.map((bytes) => ({ projectId, bytes })));
    for (let v = 0; v < VERSIONS; v += 1) {
      const version = {
        id: `${projectId}-${v}`,
        projectId,
        kind: 'automatic',
        name: '',
        by: 'Ana',
      } as const;
      await storage.addVersion({ ...version, at: v * DAY_MS }, snapshot);
    }
    db.exec('COMMIT');
  }
}
await storage.close();
release();
const megabytes = Math.round(statSync(path.join(folder, 'throughline.sqlite')).size / 1e6);
console.log(`${made} projects, ${megabytes} MB`);
