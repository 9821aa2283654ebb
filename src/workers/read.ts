/** Reads a file off the main thread. One message in, one out; cancelled by ending the worker. */
import { FormatError, readFile, refuseLarge, type ImportResult } from '../core/formats/index.ts';
import { randomId } from '../core/model/index.ts';

export interface ReadRequest {
  readonly file: File;
  readonly language: string;
}
export type ReadAnswer =
  { readonly result: ImportResult; readonly ms: number } | { readonly sentence: string | null };

self.onmessage = async ({ data: { file, language } }: MessageEvent<ReadRequest>) => {
  const started = performance.now();
  let answer: ReadAnswer;
  try {
    refuseLarge(file.size, file.name, language);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await readFile(bytes, file.name, { newId: randomId, language });
    answer = { result, ms: performance.now() - started };
  } catch (error) {
    answer = { sentence: error instanceof FormatError ? error.message : null };
  }
  self.postMessage(answer);
};
