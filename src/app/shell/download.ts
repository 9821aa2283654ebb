/** Hands bytes to the browser as a file. */
import { writeFile } from '../../core/formats/index.ts';
// Loaded with the page, not when it is wanted: the copy is wanted when the server is gone.
import '../../core/formats/json.ts';
import type { Document } from '../../core/model/index.ts';

export function downloadBytes(bytes: Uint8Array, fileName: string, mime: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the blob over by then; a minute is generous for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The whole project as one file: the copy to keep when the server cannot take the work. */
export async function downloadProject(doc: Document): Promise<void> {
  const file = await writeFile(doc, { to: 'throughline-json', as: 'json', language: 'en', date: '' });
  downloadBytes(file.bytes, file.fileName, file.mime);
}
