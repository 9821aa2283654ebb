/**
 * Migrations: pure functions from one version of the stored document to the next, numbered, never edited after release,
 * each with a stored document of the version before under tests/fixtures/documents. Version 1 is the first.
 */
import { SCHEMA_VERSION } from '../document.ts';
import { toVersion2 } from './toVersion2.ts';

/** A document of any version: tables of plain records whose fields nobody has checked yet. */
export type RawDocument = { schemaVersion: number } & Record<string, unknown>;

export interface Migration {
  /** The version it makes out of the one below. */
  readonly to: number;
  readonly migrate: (doc: RawDocument) => RawDocument;
}

export const MIGRATIONS: readonly Migration[] = [toVersion2];

/** Brings a document of an older version up to today's. The caller has refused versions from the future before. */
export function migrate(doc: RawDocument): RawDocument {
  let current = doc;
  for (const step of MIGRATIONS) {
    if (current.schemaVersion < step.to) current = { ...step.migrate(current), schemaVersion: step.to };
  }
  return { ...current, schemaVersion: SCHEMA_VERSION };
}
