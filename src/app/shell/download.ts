/** Hands something written to the browser as a file. */
// Loaded with the page, not when it is wanted: the copy is wanted when the server is gone.
import { fileNameOf, PROJECT_ENDING, projectText } from '../../core/formats/projectFile.ts';
import type { Document } from '../../core/model/index.ts';

export function download(content: Uint8Array | string, fileName: string, mime: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the blob over by then; a minute is generous for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The whole project as one file: the copy to keep when the server cannot take the work. */
export const downloadProject = (doc: Document): void =>
  download(projectText(doc), fileNameOf(doc, PROJECT_ENDING), 'application/json');
