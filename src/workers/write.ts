/** Writes a document in a donor's format off the main thread. */
import { FormatError, writeFile, type WriteOptions, type WrittenFile } from '../core/formats/index.ts';
import type { Document } from '../core/model/index.ts';

export interface WriteRequest {
  readonly document: Document;
  readonly options: WriteOptions;
}
export type WriteAnswer = { readonly file: WrittenFile } | { readonly sentence: string | null };

self.onmessage = async ({ data }: MessageEvent<WriteRequest>) => {
  let answer: WriteAnswer;
  try {
    answer = { file: await writeFile(data.document, data.options) };
  } catch (error) {
    answer = { sentence: error instanceof FormatError ? error.message : null };
  }
  self.postMessage(answer);
};
