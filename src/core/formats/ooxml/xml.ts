/**
 * XML of Office documents as a plain tree, in order. Definitions (`<!DOCTYPE`) are refused before parsing and entities are
 * never expanded; the five that XML itself has, and numbered characters, are put back by us.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeText } from '../plain/decode.ts';

export class XmlError extends Error {
  constructor(readonly reason: 'broken' | 'entities' | 'tooMuch') {
    super(reason);
  }
}

export interface XmlNode {
  /** Name without its namespace prefix: Office uses a fixed vocabulary per part. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Text of a text node, "" for elements. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 400,
});

/** Most tags of a part: some 400 MB of memory. A matrix of 1,000 rows has 200,000. */
const MAX_TAGS = 1_200_000;

/** Signs that XML does not allow and damaged or made-up files hold; they are no words. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

type Raw = Record<string, unknown>;

/** @throws XmlError */
export function parseXml(bytes: Uint8Array): XmlNode {
  const source = decodeText(bytes).replace(FORBIDDEN, '');
  if (/<!(DOCTYPE|ENTITY)/i.test(source)) throw new XmlError('entities');
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) tags += 1;
  if (tags > MAX_TAGS) throw new XmlError('tooMuch');
  if (XMLValidator.validate(source, { allowBooleanAttributes: false }) !== true) throw new XmlError('broken');
  let nodes: XmlNode[];
  try {
    nodes = (parser.parse(source) as Raw[]).map(toNode);
  } catch {
    throw new XmlError('broken');
  }
  const root = nodes.find((n) => n.name !== '');
  if (!root) throw new XmlError('broken');
  return root;
}

function toNode(raw: Raw): XmlNode {
  let name = '';
  let children: XmlNode[] = [];
  let attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key === ':@') {
      attributes = value as Record<string, string>;
      for (const [attribute, text] of Object.entries(attributes)) attributes[attribute] = unescape(text);
    } else if (key === '#text')
      return { name: '', attributes: {}, children: [], text: unescape(String(value)) };
    else {
      name = key;
      children = (value as Raw[]).map(toNode);
    }
  }
  return { name, attributes, children, text: '' };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace(FORBIDDEN, '') : '';
  });
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((c) => c.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((c) => c.name === name) ?? [];

/** Text of an element and all that is in it. */
export const textOf = (node: XmlNode): string => node.text + node.children.map(textOf).join('');
