/** Word templates: where the placeholders stand, and filling them with the library easy-template-x. See docs/decisions/052. */
import {
  LoopPlugin,
  TagDisposition,
  TemplateExtension,
  TemplateHandler,
  TextPlugin,
  XmlNodeType,
  xml,
  type PathPart,
  type ScopeData,
  type TemplateContext,
  type XmlNode as LibraryNode,
} from 'easy-template-x';
import type { FormatTranslate } from '../../i18n/formats.ts';
import type { OfficePackage } from '../ooxml/package.ts';
import { readText, type TextState } from '../ooxml/runs.ts';
import { printable } from '../ooxml/source.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { tagsOf, type PlacedTag } from './tags.ts';
import { isList, type Open, type Values } from './values.ts';

/** The placeholders of each part that is filled: the text, headers, footers. */
export function tagsOfWord(pack: OfficePackage, t: FormatTranslate): PlacedTag[][] {
  const parts: [path: string, words: string][] = [
    [pack.main, ''],
    ...[...pack.related('header').values()].map((path): [string, string] => [
      path,
      t('formats.template.header'),
    ]),
    ...[...pack.related('footer').values()].map((path): [string, string] => [
      path,
      t('formats.template.footer'),
    ]),
  ];
  return parts.map(([path, part]) => {
    const root = pack.part(path);
    const found: PlacedTag[] = [];
    const state: TextState = { fields: [], tracked: false, doubts: [], onTextBox: () => undefined };
    let tables = 0;
    const walk = (node: XmlNode, at: { where: string; within: string }): void => {
      if (node.name === 'p') {
        const text = readText(node, state);
        const start = printable(text.replace(/\{[^{}]*\}/g, '…'))
          .trim()
          .slice(0, 40);
        const where = at.where || t('formats.template.paragraph', { text: start || '…' });
        for (const tag of tagsOf(text))
          found.push({
            ...tag,
            where: part ? t('formats.template.in', { part, where }) : where,
            within: at.within,
          });
        return;
      }
      if (node.name === 'tbl') {
        const table = (tables += 1);
        let row = 0;
        for (const child of node.children) {
          if (child.name === 'tr') row += 1;
          walk(child, { where: t('formats.template.tableRow', { table, row }), within: `table ${table}` });
        }
        return;
      }
      for (const child of node.children) walk(child, at);
    };
    if (root) walk(root, { where: '', within: 'text' });
    return found;
  });
}

/** Fills a template that has been looked through before. */
export async function fillWord(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  const handler = new TemplateHandler({
    // Text and lists alone: no pictures, links, charts or raw XML can come out of words of a design.
    plugins: [new LoopPlugin(), new TextPlugin()],
    // Tables within content controls within tables; the reader has refused what is deeper than documents are.
    maxXmlDepth: 400,
    scopeDataResolver: ({ path }) => resolve(path, values) as string,
    extensions: { beforeCompilation: [new MarkSigns()], afterCompilation: [new TakeSignsAway()] },
  });
  const filled = await handler.process(bytes.slice().buffer as ArrayBuffer, {});
  return new Uint8Array(filled);
}

/** What the last placeholder of a path stands for; on the way every list is followed by the number of its item. */
function resolve(path: readonly PathPart[], values: Values): string | object[] {
  const open: Open[] = [];
  for (let i = 0; i + 1 < path.length; i += 2) {
    const [list, at] = [path[i], path[i + 1]];
    if (typeof list !== 'object' || typeof at !== 'number' || !isList(list.name)) continue;
    open.push({ list: list.name, item: values.items(list.name, open)?.[at] });
  }
  const last = path.at(-1);
  if (typeof last !== 'object') return '';
  if (last.disposition === TagDisposition.Open) return (values.items(last.name, open) ?? []).map(() => ({}));
  return printable(values.words(last.name, open) ?? '');
}

const SIGN = 'w:throughlineSign';

function paragraphs(node: LibraryNode): LibraryNode[] {
  const inside = (node.childNodes ?? []).flatMap(paragraphs);
  return node.nodeName === 'w:p' ? [node, ...inside] : inside;
}

const words = (node: LibraryNode): string =>
  node.nodeType === XmlNodeType.Text ? node.textContent : (node.childNodes ?? []).map(words).join('');

/** A paragraph that holds nothing but signs of where a list begins or ends is no line of the document. */
class MarkSigns extends TemplateExtension {
  async execute(_: ScopeData, { currentPart }: TemplateContext): Promise<void> {
    for (const p of paragraphs(await currentPart.xmlRoot())) {
      if (p.nodeType !== XmlNodeType.General || !/^\s*(\{[#/][^{}]*\}\s*)+$/.test(words(p))) continue;
      p.attributes = { ...p.attributes, [SIGN]: '1' };
    }
  }
}

class TakeSignsAway extends TemplateExtension {
  async execute(_: ScopeData, { currentPart }: TemplateContext): Promise<void> {
    for (const p of paragraphs(await currentPart.xmlRoot())) {
      if (p.nodeType !== XmlNodeType.General || p.attributes?.[SIGN] === undefined) continue;
      delete p.attributes[SIGN];
      const siblings =
        p.parentNode?.childNodes?.filter((n) => n.nodeName === 'w:p' || n.nodeName === 'w:tbl') ?? [];
      // A cell keeps its last paragraph.
      if (words(p) !== '' || siblings.at(-1) === p) continue;
      xml.modify.remove(p);
    }
  }
}
