/** Project files that earlier versions wrote, as they wrote them, come in whole: see tests/fixtures/documents. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION, TABLES, countingId, kindOf, type Document } from '../model/index.ts';
import { MIGRATIONS } from '../model/migrations/index.ts';
import { readFile } from './index.ts';

const folder = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../tests/fixtures/documents',
);
const files = readdirSync(folder);

describe('project files of past versions', () => {
  it('are stored for every version there has been, and each version has its step to the next', () => {
    for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
      expect(files.some((name) => new RegExp(`^version-${version}[.-]`).test(name))).toBe(true);
      if (version > 1) expect(MIGRATIONS.map((step) => step.to)).toContain(version);
    }
  });

  it.each(files)('%s comes in with every word, and its new fields are empty', async (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const { document, unplaced, questions } = await readFile(bytes, name, { newId: countingId() });
    expect(unplaced).toEqual([]);
    expect(questions).toEqual([]);
    const written = (JSON.parse(bytes.toString()) as { document: Document }).document;
    for (const table of TABLES) {
      const { fields } = kindOf(table);
      const records = Object.values(written[table] ?? {});
      expect(Object.keys(document[table])).toHaveLength(records.length);
      for (const record of records) {
        const fresh = Object.fromEntries(Object.entries(fields).map(([field, { default: d }]) => [field, d]));
        expect(document[table][record.id]).toEqual({ ...fresh, ...record });
      }
    }
  });
});
