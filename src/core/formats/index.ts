/**
 * Documents in and out: bytes in, bytes out, no files, no network, no clock. Each reader and writer is loaded when it is
 * used, so that the app's first load carries none of them.
 */
import { strToU8 } from 'fflate';
import { view, type Document } from '../model/index.ts';
import { formatTranslator } from '../i18n/formats.ts';
import { FORMATS, type Format } from './list.ts';
import type { Carrying } from './losses.ts';
import { fileNameOf, PROJECT_ENDING, projectText } from './projectFile.ts';
import { SourceError } from './ooxml/source.ts';
import { sniff } from './sniff.ts';
import {
  FormatError,
  type ImportResult,
  type ReadOptions,
  type WriteOptions,
  type WrittenFile,
} from './types.ts';

export { MAX_FILE, refuseLarge } from './sniff.ts';
export { FormatError } from './types.ts';
export type {
  CountKey,
  Counts,
  ImportQuestion,
  ImportResult,
  ImportRow,
  ReadOptions,
  SourceCell,
  SourceTable,
  Sureness,
  TemplateFile,
  Unplaced,
  WriteOptions,
  WrittenFile,
} from './types.ts';

export { FORMATS, type Format, type FormatId } from './list.ts';

/**
 * Reads any file that can be imported. Nothing of the file is dropped: what found no place is in `unplaced` and in the
 * document's notes.
 *
 * @throws FormatError with a sentence for everything that cannot be read
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): Promise<ImportResult> {
  try {
    return await readBytes(bytes, fileName, options);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new FormatError(`formats.read.${error.reason}`, { file: fileName }, options.language);
  }
}

async function readBytes(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<ImportResult> {
  const kind = sniff(bytes, fileName, options.language);
  if (kind === 'json') {
    const { readJson } = await import('./json.ts');
    return readJson(bytes, fileName, options);
  }
  if (kind === 'iati') {
    const { readIati } = await import('./iati/read.ts');
    return readIati(bytes, fileName, options);
  }
  if (kind === 'graphml') {
    const { readGraphml } = await import('./graph/readGraphml.ts');
    return readGraphml(bytes, fileName, options);
  }
  const { readSheets, readTables } = await import('./tables.ts');
  const read = kind === 'html' ? null : await readTables(kind, bytes, fileName, options);
  if (read) return read;
  const { sourceOf } = await import('./sourceOf.ts');
  const source = sourceOf(kind, bytes, fileName, options.language);
  const sheets = kind === 'zip' ? readSheets(source, fileName, options) : null;
  if (sheets) return sheets;
  const { readMatrixDocument } = await import('./donors/iom/readOffice.ts');
  return readMatrixDocument(source, fileName, options);
}

const MIME: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  md: 'text/markdown',
  csv: 'text/csv',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  graphml: 'application/xml',
  xml: 'application/xml',
  zip: 'application/zip',
  xmpz2: 'application/zip',
  json: 'application/json',
};

/**
 * Writes a document in a format. The same document and options give the same bytes.
 *
 * @throws FormatError for a format that is not there, or a document that the format cannot print at all
 */
export async function writeFile(doc: Document, options: WriteOptions): Promise<WrittenFile> {
  const format: Format | undefined = FORMATS.find((f) => f.id === options.to);
  if (!format)
    throw new FormatError(
      'formats.write.unknown',
      { to: options.to, known: FORMATS.map((f) => f.id).join(', ') },
      options.language,
    );
  const ending = format.id === 'throughline-json' ? PROJECT_ENDING : options.as;
  return {
    ...(await written(doc, options, format)),
    mime: MIME[options.as] ?? 'application/octet-stream',
    fileName: fileNameOf(doc, ending),
  };
}

/** What a format has a place for. */
export const carryingOf = ({ donor, carries }: Format): Promise<Carrying> =>
  (donor ?? carries ?? everything)();
const everything = async (): Promise<Carrying> => (await import('./everything.ts')).EVERYTHING;

async function written(
  doc: Document,
  options: WriteOptions,
  format: Format,
): Promise<Pick<WrittenFile, 'bytes' | 'leftOut'>> {
  if (format.id === 'template' && format.as.includes(options.as)) {
    const { fillTemplate } = await import('./template/index.ts');
    return fillTemplate(doc, options);
  }
  const bytes = await writeAs(doc, options, format);
  const { lossesOf } = await import('./losses.ts');
  const t = formatTranslator(options.language);
  const losses = lossesOf(view(doc), await carryingOf(format));
  return { bytes, leftOut: losses.map(({ key, count }) => t(key, { count })) };
}

async function writeAs(doc: Document, options: WriteOptions, format: Format): Promise<Uint8Array> {
  const { language } = options;
  if (format.donor && format.as.includes(options.as)) {
    const { writeDonor } = await import('./donors/write.ts');
    return writeDonor(await format.donor(), doc, options);
  }
  switch (`${format.id}/${options.as}`) {
    case 'throughline-json/json':
      return strToU8(projectText(doc));
    case 'diagram/svg': {
      const { diagramSvg } = await import('./picture/svg.ts');
      return strToU8(diagramSvg(doc, options));
    }
    case 'diagram/pdf': {
      const { diagramPdf } = await import('./picture/pdf.ts');
      return diagramPdf(doc, options);
    }
    case 'diagram/pptx': {
      const { diagramPptx } = await import('./picture/pptx.ts');
      return diagramPptx(doc, options);
    }
    case 'outline/md': {
      const { outlineMarkdown } = await import('./picture/outline.ts');
      return strToU8(outlineMarkdown(doc, language));
    }
    case 'graphml/graphml': {
      const { graphml } = await import('./data/graphml.ts');
      return strToU8(graphml(doc));
    }
    case 'miradi/xmpz2': {
      const { writeMiradi } = await import('./miradi/write.ts');
      return writeMiradi(doc, options.date);
    }
    case 'iati/xml': {
      const { writeIati } = await import('./iati/write.ts');
      return strToU8(writeIati(doc, options));
    }
    case 'csv/zip': {
      const { csvSet } = await import('./data/csv.ts');
      return csvSet(doc, options.date);
    }
    default: {
      const { writeIom } = await import('./donors/iom/write.ts');
      const written = format.as.includes(options.as) ? await writeIom(doc, options) : null;
      if (written) return written;
      const data = { name: format.name, as: options.as, known: format.as.join(', ') };
      throw new FormatError('formats.write.unknownAs', data, language);
    }
  }
}
