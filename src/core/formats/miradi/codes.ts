/** Keeps the identifiers of a Miradi project where the place of an element would give it another code. */
import { SCHEMA_VERSION, view, type Document } from '../../model/index.ts';
import type { Built } from '../graph/build.ts';
import type { Diagrams } from './diagrams.ts';

/** A pinned code moves the numbers beside it, so it takes a few rounds until all are right. */
const ROUNDS = 4;

export function pinCodes({ tables, ids }: Built, { factors }: Diagrams): void {
  const wanted = new Map<string, string>();
  for (const [key, factor] of factors) {
    const id = ids.get(key) ?? '';
    const code = factor.field('Identifier').slice(0, 500);
    if (code !== '' && (tables.results[id] ?? tables.activities[id])) wanted.set(id, code);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const v = view({ ...tables, schemaVersion: SCHEMA_VERSION } as unknown as Document);
    const wrong = [...wanted].filter(([id, code]) => v.code(id) !== code);
    if (wrong.length === 0) return;
    for (const [id, pinnedCode] of wrong)
      for (const table of ['results', 'activities'] as const)
        if (tables[table][id]) tables[table][id] = { ...tables[table][id], pinnedCode } as never;
    // The view keeps what it knows by the tables' own identity.
    tables.results = { ...tables.results };
    tables.activities = { ...tables.activities };
  }
}
