/** Reads a file, or the tables of a graph together, off the main thread. One message in, one out; cancelled by ending the worker. */
import { FormatError, readFile, refuseLarge, type ImportResult } from '../core/formats/index.ts';
import { packTogether } from '../core/formats/together.ts';
import { randomId, type Document } from '../core/model/index.ts';
import { matchDocuments, type Matching } from '../core/revise/index.ts';

export interface ReadRequest {
  /** One, or the tables of one graph. */
  readonly files: readonly File[];
  readonly language: string;
  /** The project that the file may update: the answer then says which element is which. */
  readonly ours?: Document;
}
export type ReadAnswer =
  | { readonly result: ImportResult; readonly ms: number; readonly matching?: Matching }
  | { readonly sentence: string | null };

self.onmessage = async ({ data: { files, language, ours } }: MessageEvent<ReadRequest>) => {
  const started = performance.now();
  let answer: ReadAnswer;
  try {
    const result = await readFile(await bytesOf(files, language), files[0]?.name ?? '', {
      newId: randomId,
      language,
    });
    const matching = ours && matchDocuments(ours, result);
    answer = { result, ms: performance.now() - started, ...(matching && { matching }) };
  } catch (error) {
    answer = { sentence: error instanceof FormatError ? error.message : null };
  }
  self.postMessage(answer);
};

async function bytesOf(files: readonly File[], language: string): Promise<Uint8Array> {
  for (const { size, name } of files) refuseLarge(size, name, language);
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return read.length === 1 && read[0] ? read[0].bytes : packTogether(read, language);
}
