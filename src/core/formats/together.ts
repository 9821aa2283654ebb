/** Several files chosen at once are one graph in several tables: packed together, they are read like an archive of them. */
import { pack } from './ooxml/repack.ts';
import { FormatError } from './types.ts';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws FormatError where one of them is no table: two documents are two projects */
export function packTogether(files: readonly NamedBytes[], language?: string): Uint8Array {
  const other = files.find(({ name }) => !/\.csv$/i.test(name));
  if (other) throw new FormatError('formats.read.several', { file: other.name }, language);
  return pack(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), '1980-01-01');
}
