/** Reads a file off the main thread. One message in, one out; cancelled by ending the worker. */
import { FormatError, readFile, type ImportResult } from '../core/formats/index.ts';
import { randomId } from '../core/model/index.ts';

export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly language: string;
}
export type ReadAnswer =
  { readonly result: ImportResult; readonly ms: number } | { readonly sentence: string | null };

self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => {
  const started = performance.now();
  let answer: ReadAnswer;
  try {
    const result = await readFile(data.bytes, data.fileName, { newId: randomId, language: data.language });
    answer = { result, ms: performance.now() - started };
  } catch (error) {
    answer = { sentence: error instanceof FormatError ? error.message : null };
  }
  self.postMessage(answer);
};
