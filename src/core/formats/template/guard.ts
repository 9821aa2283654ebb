/**
 * What a template may not carry, because it would act when the filled document is opened: programs, objects of other programs, and parts or
 * fields that fetch something from elsewhere. Links that a person clicks are let through.
 */
import { openPackage, type OfficePackage } from '../ooxml/package.ts';
import { childrenOf, textOf, type XmlNode } from '../ooxml/xml.ts';
import { FormatError } from '../types.ts';

/** Word fields that run or fetch something when they are updated. */
const ACTING = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/i;
const OBJECTS = /(^|\/)(activeX|embeddings\/[^/]*\.bin|externalLinks|customUI|connections\.xml|queryTables)/i;

/** Most bytes of all parts together: what a form with pictures may have, and memory can hold several times. */
const MAX_UNPACKED = 80 * 1024 * 1024;

export interface OpenedTemplate {
  readonly pack: OfficePackage;
  /** All parts, unpacked and compared with their checksums. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Opens a template and looks into every part. @throws FormatError */
export function openTemplate(bytes: Uint8Array, file: string, language: string): OpenedTemplate {
  const pack = openPackage(bytes, file, language);
  const refuse = (part: string): never => {
    throw new FormatError('formats.template.acts', { file, part }, language);
  };
  const files: Record<string, Uint8Array> = {};
  let size = 0;
  for (const name of pack.names) {
    const content = pack.bytes(name) ?? new Uint8Array();
    size += content.length;
    if (size > MAX_UNPACKED) throw new FormatError('formats.read.bomb', { file }, language);
    files[name] = content;
    if (OBJECTS.test(name)) refuse(name);
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const root = pack.part(name);
    if (!root) continue;
    if (name.endsWith('.rels')) {
      for (const { attributes } of childrenOf(root, 'Relationship'))
        if (attributes['TargetMode'] === 'External' && !attributes['Type']?.endsWith('/hyperlink'))
          refuse(name);
    } else if (acts(root)) refuse(name);
  }
  return { pack, files };
}

function acts(root: XmlNode): boolean {
  const waiting = [root];
  /** Word cuts the code of a field into pieces as it likes. */
  let code = '';
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.name === 'fldSimple' && ACTING.test(node.attributes['instr'] ?? '')) return true;
    if (node.name === 'instrText') code += textOf(node);
    else if (node.name === 'fldChar') code = '';
    if (ACTING.test(code)) return true;
    for (let i = node.children.length - 1; i >= 0; i -= 1) waiting.push(node.children[i] as XmlNode);
  }
  return false;
}
