/** An Office package: finds the main part by its relationships, as Word and Excel do, and refuses what carries programs. */
import { FormatError } from '../types.ts';
import { openZip, ZipError, type Archive } from './zip.ts';
import { parseXml, XmlError, childrenOf, type XmlNode } from './xml.ts';

export interface OfficePackage {
  readonly kind: 'docx' | 'xlsx';
  /** Paths of all parts. */
  readonly names: readonly string[];
  /** Path of the main part: "word/document.xml". */
  readonly main: string;
  /** Unpacked part, or null where there is none. @throws FormatError */
  readonly bytes: (path: string) => Uint8Array | null;
  /** Parsed part, or null where there is none. @throws FormatError */
  readonly part: (path: string) => XmlNode | null;
  /** Target paths of the main part's relationships of a type, by relationship id. */
  readonly related: (type: string) => ReadonlyMap<string, string>;
}

/** @throws FormatError with its own sentence for a damaged, protected, oversized or macro file */
export function openPackage(bytes: Uint8Array, file: string, language?: string): OfficePackage {
  const refuse = (...[key, data]: ConstructorParameters<typeof FormatError>): never => {
    throw new FormatError(key, { file, ...data }, language);
  };
  const refuseZip = (error: unknown): never => {
    if (!(error instanceof ZipError)) throw error;
    if (error.reason === 'bomb') return refuse('formats.read.bomb');
    return refuse(error.reason === 'encrypted' ? 'formats.read.encrypted' : 'formats.read.brokenZip');
  };
  let archive: Archive;
  try {
    archive = openZip(bytes);
  } catch (error) {
    return refuseZip(error);
  }
  const bytesOf = (path: string): Uint8Array | null => {
    try {
      return archive.read(path);
    } catch (error) {
      return refuseZip(error);
    }
  };
  const part = (path: string): XmlNode | null => {
    const content = bytesOf(path);
    try {
      return content && parseXml(content);
    } catch (error) {
      if (!(error instanceof XmlError)) return refuseZip(error);
      if (error.reason === 'tooMuch') return refuse('formats.read.tooMuch');
      return refuse(error.reason === 'entities' ? 'formats.read.entities' : 'formats.read.brokenXml', {
        part: path,
      });
    }
  };

  const types = part('[Content_Types].xml');
  if (!types) return refuse('formats.read.notOffice');
  const contentTypes = types.children.map((c) => c.attributes);
  const macros = contentTypes.some((c) => /macroEnabled|vbaProject/i.test(c['ContentType'] ?? ''));
  if (macros || archive.names.some((name) => /vbaProject\.bin$/i.test(name)))
    return refuse('formats.read.macro');

  const roots = relationships(part('_rels/.rels'), '', 'officeDocument');
  const main = [...roots.values()][0] ?? '';
  const type = contentTypes.find((c) => c['PartName'] === `/${main}`)?.['ContentType'] ?? '';
  const kind = /wordprocessingml/.test(type) ? 'docx' : /spreadsheetml/.test(type) ? 'xlsx' : null;
  if (!kind) return refuse('formats.read.notOffice');
  if (!archive.names.includes(main)) return refuse('formats.read.brokenZip');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const rels = part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  return {
    kind,
    names: archive.names,
    main,
    bytes: bytesOf,
    part,
    related: (wanted) => relationships(rels, folder, wanted),
  };
}

/** Relationship types end the same in the strict and the transitional form of the standard. */
function relationships(rels: XmlNode | null, folder: string, type: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of childrenOf(rels ?? undefined, 'Relationship')) {
    if (!(attributes['Type'] ?? '').endsWith(`/${type}`) || attributes['TargetMode'] === 'External') continue;
    const target = attributes['Target'] ?? '';
    found.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : resolve(folder + target));
  }
  return found;
}

function resolve(path: string): string {
  const out: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.' && step !== '') out.push(step);
  }
  return out.join('/');
}
