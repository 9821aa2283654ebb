/**
 * The shape of the project file as a JSON Schema (draft 2020-12), made from the very schemas that the reader checks with. It says what
 * is written; the reader takes more, see docs/formats/throughline-json.md.
 */
import * as z from 'zod/mini';
import { SCHEMA_VERSION, TABLES, kindOf } from '../model/index.ts';

export function projectSchema(): string {
  const tables = TABLES.map((table) => {
    const { $schema: _dialect, ...record } = z.toJSONSchema(kindOf(table).schema);
    return [table, { type: 'object', additionalProperties: record }] as const;
  });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Throughline project',
    type: 'object',
    required: ['throughline', 'document'],
    properties: {
      throughline: { description: 'Version of the stored shape', const: SCHEMA_VERSION },
      document: { type: 'object', required: TABLES, properties: Object.fromEntries(tables) },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
