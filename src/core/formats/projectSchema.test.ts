import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { emptyDocument, SCHEMA_VERSION } from '../model/index.ts';
import { safeCrossings } from '../samples/safeCrossings.ts';
import { projectText } from './projectFile.ts';
import { projectSchema } from './projectSchema.ts';

const published = new URL('../../../docs/formats/project.schema.json', import.meta.url);
const takes = (file: unknown): boolean =>
  z.fromJSONSchema(JSON.parse(projectSchema()) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(file)
    .success;

describe('the JSON Schema of the project file', () => {
  it('is published as the code has it (after a change: throughline schema > docs/formats/project.schema.json)', () => {
    expect(readFileSync(published, 'utf8')).toBe(projectSchema());
  });

  it('takes what is written', () => {
    expect(takes(JSON.parse(projectText(safeCrossings())))).toBe(true);
    expect(takes(JSON.parse(projectText(emptyDocument())))).toBe(true);
  });

  it('refuses a field that does not fit, a table that is missing and another version', () => {
    const file = JSON.parse(projectText(safeCrossings())) as {
      throughline: number;
      document: { results: Record<string, { level: string }>; risks?: object };
    };
    expect(takes({ ...file, throughline: SCHEMA_VERSION + 1 })).toBe(false);
    const { risks, ...rest } = file.document;
    expect(risks).toBeDefined();
    expect(takes({ ...file, document: rest })).toBe(false);
    const [first] = Object.values(file.document.results);
    first!.level = 'somewhere';
    expect(takes(file)).toBe(false);
  });
});
