/** The sheets of an Excel template with the placeholders in their cells, and the rows that lists repeat. */
import { strFromU8, strToU8 } from 'fflate';
import type { FormatTranslate } from '../../i18n/formats.ts';
import type { OfficePackage } from '../ooxml/package.ts';
import { childOf, childrenOf, parseXml, textOf } from '../ooxml/xml.ts';
import type { RowLoop } from './rows.ts';
import { cutSheet, type SheetCell, type SheetXml } from './sheetXml.ts';
import { tagsOf, type PlacedTag } from './tags.ts';
import { isList } from './values.ts';

export interface TemplateSheet {
  readonly name: string;
  readonly path: string;
  readonly xml: SheetXml;
  /** The words of a cell that holds words and no formula, else "". */
  readonly textOf: (cell: SheetCell) => string;
  readonly tags: readonly PlacedTag[];
  readonly loops: readonly RowLoop[];
  /** Faults that only a sheet can have. */
  readonly faults: readonly string[];
}

export function sheetsOf(
  pack: OfficePackage,
  files: Readonly<Record<string, Uint8Array>>,
  t: FormatTranslate,
): TemplateSheet[] {
  const [strings] = pack.related('sharedStrings').values();
  const shared = (strings ? (pack.part(strings)?.children ?? []) : []).map((si) =>
    childrenOf(si, 'r').length > 0
      ? childrenOf(si, 'r')
          .map((r) => textOf(childOf(r, 't') ?? r))
          .join('')
      : textOf(si),
  );
  const words = (cell: SheetCell): string => {
    if (/<(\w+:)?f\b/.test(cell.content)) return '';
    const type = /\bt="(\w+)"/.exec(cell.attributes)?.[1];
    if (type !== 's' && type !== 'inlineStr' && type !== 'str') return '';
    const text = textOf(parseXml(strToU8(`<c>${cell.content}</c>`)));
    return type === 's' ? (shared[Number(text)] ?? '') : text;
  };
  const paths = pack.related('worksheet');
  return childrenOf(childOf(pack.part(pack.main) ?? undefined, 'sheets'), 'sheet').flatMap(
    ({ attributes }) => {
      const path = paths.get(attributes['id'] ?? '') ?? '';
      const content = files[path];
      const xml = content && cutSheet(strFromU8(content));
      return xml ? [readSheet(attributes['name'] ?? '', path, xml, words, t)] : [];
    },
  );
}

interface OpenLoop {
  readonly tag: PlacedTag;
  readonly row: number;
  readonly inside: RowLoop[];
}

function readSheet(
  name: string,
  path: string,
  xml: SheetXml,
  words: (cell: SheetCell) => string,
  t: FormatTranslate,
): TemplateSheet {
  const tags: PlacedTag[] = [];
  const faults: string[] = [];
  const loops: RowLoop[] = [];
  const open: OpenLoop[] = [];
  const wordsOf = new Map<SheetCell, string>();
  for (const row of xml.rows)
    for (const cell of row.cells) {
      const text = words(cell);
      wordsOf.set(cell, text);
      const where = t('formats.template.cell', { sheet: name, cell: `${cell.column}${row.number}` });
      for (const tag of tagsOf(text)) {
        const placed = { ...tag, where, within: 'sheet' };
        tags.push(placed);
        if (tag.kind === 'open') open.push({ tag: placed, row: row.number, inside: [] });
        if (tag.kind !== 'close' || open.at(-1)?.tag.name !== tag.name) continue;
        const { tag: begin, row: from, inside } = open.pop() as OpenLoop;
        // A list that begins and ends in one cell repeats words, not rows.
        if (begin.where === where || !isList(tag.name)) continue;
        const siblings = open.at(-1)?.inside ?? loops;
        if (siblings.some((loop) => loop.to >= from))
          faults.push(t('formats.template.sameRows', { tag: begin.raw, where: begin.where }));
        siblings.push({ list: tag.name, from, to: row.number, inside });
      }
    }
  if (loops.length > 0)
    for (const row of xml.rows)
      for (const cell of row.cells)
        if (/<(\w+:)?f\b[^>]*\bt="(shared|array|dataTable)"/.test(cell.content)) {
          const where = t('formats.template.cell', { sheet: name, cell: `${cell.column}${row.number}` });
          faults.push(t('formats.template.formula', { where }));
        }
  return { name, path, xml, textOf: (cell) => wordsOf.get(cell) ?? '', tags, loops, faults };
}
