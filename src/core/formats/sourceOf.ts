/** What a file prints, whatever kind of file it is: from here on all readers see the same paragraphs and tables. */
import { readDocx } from './ooxml/docx.ts';
import { openPackage } from './ooxml/package.ts';
import type { SourceDocument } from './ooxml/source.ts';
import { readXlsx } from './ooxml/xlsx.ts';
import { readDelimited } from './plain/delimited.ts';
import { readHtml } from './plain/html.ts';
import type { FileKind } from './sniff.ts';

/** @throws FormatError for a package that is damaged, protected or no Office document; SourceError for what holds too much or unknown letters */
export function sourceOf(
  kind: Exclude<FileKind, 'json' | 'iati' | 'graphml'>,
  bytes: Uint8Array,
  fileName: string,
  language?: string,
): SourceDocument {
  if (kind === 'html') return readHtml(bytes);
  if (kind === 'delimited') return readDelimited(bytes);
  const pack = openPackage(bytes, fileName, language);
  return pack.kind === 'docx' ? readDocx(pack) : readXlsx(pack);
}
