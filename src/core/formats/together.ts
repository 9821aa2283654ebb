/** Several files chosen at once are one graph in several tables: packed together, they are read like an archive of them. */
import { pack } from './ooxml/repack.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const packTogether = (files: readonly NamedBytes[]): Uint8Array =>
  pack(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), '1980-01-01');
