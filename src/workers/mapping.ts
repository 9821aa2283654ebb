/**
 * Reads one file again and again while people say what its columns and rows are: the file is sent once, each choice gets a reading, a
 * small picture of the diagram and what has no place.
 */
import type { Choices } from '../core/formats/donors/general/detect.ts';
import { FormatError, readFile, type ImportResult } from '../core/formats/index.ts';
import { choicesFor, tablesToMap, type MappingTable, type SavedMapping } from '../core/formats/mapping.ts';
import { diagramSvg } from '../core/formats/picture/svg.ts';
import { randomId } from '../core/model/index.ts';

export type MappingRequest =
  | {
      readonly kind: 'open';
      readonly file: File;
      readonly saved: readonly SavedMapping[];
      readonly language: string;
    }
  | { readonly kind: 'choose'; readonly nonce: number; readonly choices: Choices };

export type MappingAnswer =
  | { readonly kind: 'tables'; readonly tables: readonly MappingTable[]; readonly choices: Choices | null }
  | {
      readonly kind: 'reading';
      readonly nonce: number;
      readonly result: ImportResult | null;
      /** Why there is no result. */
      readonly sentence: string | null;
      readonly picture: string;
      readonly ms: number;
    };

let opened: { bytes: Uint8Array; name: string; language: string } | null = null;

const answer = (given: MappingAnswer): void => self.postMessage(given);

self.onmessage = async ({ data }: MessageEvent<MappingRequest>) => {
  if (data.kind === 'choose') {
    answer(await read(data.nonce, data.choices));
    return;
  }
  const { file, language, saved } = data;
  opened = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, language };
  const tables = await tablesToMap(opened.bytes, file.name, language).catch(() => []);
  const choices = choicesFor(tables, saved);
  answer({ kind: 'tables', tables, choices });
  answer(await read(0, choices));
};

async function read(nonce: number, choices: Choices | null): Promise<MappingAnswer> {
  const started = performance.now();
  const { bytes, name, language } = opened as NonNullable<typeof opened>;
  const done = { kind: 'reading', nonce, result: null, sentence: null, picture: '' } as const;
  try {
    const result = await readFile(bytes, name, { newId: randomId, language, ...(choices && { choices }) });
    const picture = diagramSvg(result.document, { language });
    return { ...done, result, picture, ms: performance.now() - started };
  } catch (error) {
    const sentence = error instanceof FormatError ? error.message : null;
    return { ...done, sentence, ms: performance.now() - started };
  }
}
