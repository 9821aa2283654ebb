/** Reads a file, or the tables of a graph together, off the main thread. One message in, one out; cancelled by ending the worker. */
import { FormatError, readFile, refuseLarge, type ImportResult } from '../core/formats/index.ts';
import { choicesFor, tablesToMap, type MappingTable, type SavedMapping } from '../core/formats/mapping.ts';
import { packTogether } from '../core/formats/together.ts';
import { randomId, type Document } from '../core/model/index.ts';
import { matchDocuments, type Matching } from '../core/revise/index.ts';

export interface ReadRequest {
  /** One, or the tables of one graph. */
  readonly files: readonly File[];
  readonly language: string;
  /** The project that the file may update: the answer then says which element is which. */
  readonly ours?: Document;
  /** What was said of an organisation's own templates. */
  readonly saved?: readonly SavedMapping[];
}
export type ReadAnswer =
  | {
      readonly result: ImportResult;
      readonly ms: number;
      readonly matching?: Matching;
      /** Read as it was said for this template. */
      readonly known: boolean;
    }
  | {
      readonly sentence: string | null;
      /** The file has tables; people may say what they are. */
      readonly hasTables: boolean;
    };

self.onmessage = async ({ data: { files, language, ours, saved } }: MessageEvent<ReadRequest>) => {
  const started = performance.now();
  const name = files[0]?.name ?? '';
  let bytes: Uint8Array = new Uint8Array();
  let answer: ReadAnswer;
  try {
    bytes = await bytesOf(files, language);
    const choices = saved?.length ? choicesFor(await tablesOf(bytes, name), saved) : null;
    const result = await readFile(bytes, name, { newId: randomId, language, ...(choices && { choices }) });
    const matching = ours && matchDocuments(ours, result);
    const ms = performance.now() - started;
    answer = { result, ms, known: choices !== null, ...(matching && { matching }) };
  } catch (error) {
    const sentence = error instanceof FormatError ? error.message : null;
    answer = { sentence, hasTables: bytes.length > 0 && (await tablesOf(bytes, name)).length > 0 };
  }
  self.postMessage(answer);
};

/** Empty for a file that cannot be opened at all: its own sentence says so. */
const tablesOf = (bytes: Uint8Array, name: string): Promise<readonly MappingTable[]> =>
  tablesToMap(bytes, name).catch(() => []);

async function bytesOf(files: readonly File[], language: string): Promise<Uint8Array> {
  for (const { size, name } of files) refuseLarge(size, name, language);
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return read.length === 1 && read[0] ? read[0].bytes : packTogether(read, language);
}
