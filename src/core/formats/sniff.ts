/** What a file is, said by its first bytes: an ending may be wrong, bytes are not. */
import { utf16Order } from './plain/decode.ts';
import { FormatError } from './types.ts';

/** Most bytes of a file that is opened at all. */
export const MAX_FILE = 25 * 1024 * 1024;

export type FileKind = 'zip' | 'json' | 'iati' | 'graphml' | 'html' | 'delimited';

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((b, i) => bytes[i] === b);

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

/** Word and Excel keep a password-protected file as a compound file with a stream of this name, in UTF-16. */
const ENCRYPTED = ascii('EncryptedPackage').flatMap((c) => [c, 0]);

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((b, i) => bytes[at + i] === b)) return true;
  return false;
}

/** Known before a file is read, so that a film does not fill the memory first. @throws FormatError for more than can be opened */
export function refuseLarge(size: number, file: string, language?: string): void {
  if (size > MAX_FILE)
    throw new FormatError('formats.read.tooLarge', { file, limit: MAX_FILE / 1024 / 1024 }, language);
}

/** @throws FormatError with one sentence for everything that cannot be read */
export function sniff(bytes: Uint8Array, file: string, language?: string): FileKind {
  const refuse = (key: ConstructorParameters<typeof FormatError>[0]): never => {
    throw new FormatError(key, { file }, language);
  };
  if (bytes.length === 0) return refuse('formats.read.empty');
  refuseLarge(bytes.length, file, language);
  if (startsWith(bytes, 0x50, 0x4b)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refuse(contains(bytes, ENCRYPTED) ? 'formats.read.encrypted' : 'formats.read.oldOffice');
  if (startsWith(bytes, ...ascii('%PDF'))) return refuse('formats.read.pdf');
  // Markup is told by its ASCII letters, which UTF-16 keeps between zeros.
  const letters = utf16Order(bytes) === null ? bytes : bytes.filter((b) => b !== 0);
  const start = String.fromCharCode(...letters.subarray(0, 200))
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('{\\rtf')) return refuse('formats.read.rtf');
  if (/^<(!doctype|html|table|meta)/.test(start)) {
    if (contains(letters, ascii('<table')) || contains(letters, ascii('<TABLE'))) return 'html';
    return refuse('formats.read.html');
  }
  if (start === '' && bytes.length < 200) return refuse('formats.read.empty');
  if (/^<(\?xml|!--|iati-)/.test(start) && contains(letters, ascii('<iati-activit'))) return 'iati';
  if (
    start.startsWith('<') &&
    (contains(letters, ascii('<graphml')) || contains(letters, ascii(':graphml ')))
  )
    return 'graphml';
  if (start.startsWith('{') || /\.json$/i.test(file)) return 'json';
  // Text has no head to know it by, so here the ending counts; of all encodings only UTF-16 has zeros.
  if (/\.(csv|tsv|tab|txt)$/i.test(file) && (utf16Order(bytes) !== null || !bytes.includes(0)))
    return 'delimited';
  return refuse('formats.read.unknown');
}
