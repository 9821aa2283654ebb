/** Fills an Excel template: words into cells, rows repeated for each item of a list, and everything that refers to rows led after them. */
import { strFromU8, strToU8 } from 'fflate';
import { MAX_CELL, cellWords } from '../ooxml/workbook.ts';
import { printable } from '../ooxml/source.ts';
import { heightFor, Widths } from './excelHeights.ts';
import { QuotedStyles } from './excelStyles.ts';
import { RowMap, moveFormula, moveReferences, printRows, type PrintedRow } from './rows.ts';
import { joinSheet, without, type SheetCell, type SheetXml } from './sheetXml.ts';
import type { TemplateSheet } from './sheets.ts';
import { isList, type Open, type Values } from './values.ts';

type Files = Readonly<Record<string, Uint8Array>>;

export function fillExcel(
  files: Files,
  sheets: readonly TemplateSheet[],
  values: Values,
): Record<string, Uint8Array> {
  const out: Record<string, Uint8Array> = { ...files };
  const change = (path: string, edit: (xml: string) => string): void => {
    const content = files[path] && out[path];
    if (content) out[path] = strToU8(edit(strFromU8(content)));
  };
  const stylesPath = Object.keys(files).find((name) => /^xl\/styles\d*\.xml$/.test(name)) ?? '';
  const styles = new QuotedStyles(files[stylesPath] ? strFromU8(files[stylesPath]) : '');
  const maps = new Map<string, RowMap>();
  for (const sheet of sheets) {
    if (sheet.tags.length === 0) continue;
    const last = sheet.xml.rows.at(-1)?.number ?? 0;
    const rows = printRows(last, sheet.loops, values);
    const map = new RowMap(rows, last);
    maps.set(sheet.name, map);
    out[sheet.path] = strToU8(joinSheet(filledSheet(sheet, rows, { map, values, styles })));
    for (const table of tablesOf(files, sheet.path))
      change(table, (xml) =>
        xml.replace(/\bref="([^"]*)"/g, (_, ref: string) => `ref="${moveReferences(ref, map)}"`),
      );
  }
  change(stylesPath, () => styles.written());
  change('xl/workbook.xml', (xml) => reckonedAnew(movedNames(xml, maps)));
  return withoutChain(out);
}

/** What the cells of one sheet are filled with. */
interface Filling {
  readonly map: RowMap;
  readonly values: Values;
  readonly styles: QuotedStyles;
}

function filledSheet(
  { xml, textOf }: TemplateSheet,
  rows: readonly PrintedRow[],
  filling: Filling,
): SheetXml {
  const { map, values, styles } = filling;
  const sources = new Map(xml.rows.map((row) => [row.number, row]));
  const widths = new Widths(xml.before, xml.after);
  const filled = rows.flatMap(({ source, target, open }) => {
    const row = sources.get(source);
    if (!row) return [];
    let height = Number(/\bht="([\d.]+)"/.exec(row.attributes)?.[1] ?? 0);
    const cells = row.cells.map((cell) => {
      const template = textOf(cell);
      if (!template.includes('{'))
        return movedCell(cell, map, map.of(source).length > 1 ? target : undefined);
      const words = printable(filledText(template, open, values)).slice(0, MAX_CELL);
      if (words.includes('\n') || styles.wraps(styleOf(cell.attributes)))
        height = Math.max(height, heightFor(words, widths.of(cell.column, source)));
      return filledCell(cell, words, styles);
    });
    const signs = row.cells.some((c) => textOf(c).includes('{')) && height > 0;
    const attributes = signs
      ? `${without(row.attributes, 'ht', 'customHeight')} ht="${height}" customHeight="1"`
      : row.attributes;
    return [{ number: target, attributes, cells }];
  });
  return {
    ...xml,
    before: xml.before.replace(/<(\w+:)?dimension\b[^>]*\/>/, ''),
    rows: filled,
    after: filledFooters(movedAfter(xml.after, map), values),
  };
}

const styleOf = (attributes: string): number => Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);

/** A cell without placeholders: a formula follows the rows that it speaks of; in a repeated row it keeps to its own. */
function movedCell(cell: SheetCell, map: RowMap, seenFrom: number | undefined): SheetCell {
  if (!/<(\w+:)?f\b/.test(cell.content)) return cell;
  // The stored result is of the template; Excel reckons anew when it opens the file.
  const content = cell.content
    .replace(/<(\w+:)?v>[\s\S]*?<\/\1?v>/, '')
    .replace(
      /(<(?:\w+:)?f\b[^>]*>)([^<]*)/,
      (_, tag: string, formula: string) => tag + moveFormula(formula, map, seenFrom),
    );
  return { ...cell, attributes: without(cell.attributes, 't'), content };
}

function filledCell(cell: SheetCell, words: string, styles: QuotedStyles): SheetCell {
  const own = without(cell.attributes, 't');
  if (words === '') return { ...cell, attributes: own, content: '' };
  const looksLikeFormula = /^[=+\-@\t\r\n]/.test(words);
  const attributes = looksLikeFormula ? `${without(own, 's')} s="${styles.of(styleOf(own))}"` : own;
  return {
    ...cell,
    attributes: `${attributes} t="inlineStr"`,
    content: `<is><t xml:space="preserve">${cellWords(words)}</t></is>`,
  };
}

/** Placeholders of the whole project in the headers and footers of the pages, where "&" begins a code and is doubled. */
const filledFooters = (after: string, values: Values): string =>
  after.replace(
    /(<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>)([^<]*)/g,
    (_, tag: string, text: string) =>
      tag +
      text.replace(/\{([\w.]+)\}/g, (raw: string, name: string) =>
        cellWords((values.words(name, []) ?? raw).replaceAll('&', '&&')),
      ),
  );

/** The words of a cell; a list within it gives a line for each item. */
function filledText(text: string, open: readonly Open[], values: Values): string {
  const sign = /\{([#/]?)([^{}]*)\}/.exec(text);
  if (!sign) return text;
  const [whole, mark, written = ''] = sign;
  const name = written.trim();
  const before = text.slice(0, sign.index);
  const after = text.slice(sign.index + whole.length);
  if (mark === '') return before + (values.words(name, open) ?? '') + filledText(after, open, values);
  const end = mark === '#' ? new RegExp(`\\{/\\s*${name}\\s*\\}`).exec(after) : null;
  // Signs that repeat rows say nothing in their cell.
  if (!end || !isList(name)) return before + filledText(after, open, values);
  const inside = after.slice(0, end.index);
  const items = values.items(name, open) ?? [];
  const lines = items.map((item) => filledText(inside, [...open, { list: name, item }], values));
  return before + lines.join('\n') + filledText(after.slice(end.index + end[0].length), open, values);
}

/** What stands behind the rows: merged cells, conditional formats, validations, links. */
function movedAfter(after: string, map: RowMap): string {
  const merged = after.replace(
    /<((?:\w+:)?)mergeCells\b[^>]*>([\s\S]*?)<\/\1mergeCells>/,
    (_, prefix: string, list: string) => {
      const areas = [...list.matchAll(/\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].flatMap(
        ([, a = '', from, b = '', to]) =>
          map
            .copies(Number(from), Number(to))
            .filter(([first, last]) => a !== b || first !== last)
            .map(([first, last]) => `<${prefix}mergeCell at="${a}${first}:${b}${last}"/>`),
      );
      return areas.length === 0
        ? ''
        : `<${prefix}mergeCells count="${areas.length}">${areas.join('')}</${prefix}mergeCells>`;
    },
  );
  return merged
    .replace(
      /\b(ref|sqref)="([^"]*)"/g,
      (_, name: string, ref: string) => `${name}="${moveReferences(ref, map)}"`,
    )
    .replace(/(<(?:\w+:)?mergeCell )at=/g, '$1ref=');
}

const tablesOf = (files: Files, sheet: string): string[] => {
  const rels = files[sheet.replace(/([^/]+)$/, '_rels/$1.rels')];
  if (!rels) return [];
  return [...strFromU8(rels).matchAll(/\bTarget="\.\.\/(tables\/[^"]+)"/g)].map((m) => `xl/${m[1]}`);
};

/** Print areas and other names that lead into a filled sheet. */
const movedNames = (xml: string, maps: ReadonlyMap<string, RowMap>): string =>
  xml.replace(/(<(?:\w+:)?definedName\b[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
    const moved = text.replace(
      /('(?:[^']|'')+'|[\w.]+)!([$A-Z\d:]+)/g,
      (whole: string, name: string, ref: string) => {
        const map = maps.get(name.replace(/^'|'$/g, '').replaceAll("''", "'"));
        if (!map) return whole;
        const rows = /^\$(\d+):\$(\d+)$/.exec(ref);
        if (!rows) return `${name}!${moveReferences(ref, map)}`;
        const [first, last] = map.area(Number(rows[1]), Number(rows[2]));
        return `${name}!$${first}:$${last}`;
      },
    );
    return tag + moved;
  });

function reckonedAnew(xml: string): string {
  const asked = xml.replace(
    /<((?:\w+:)?)calcPr\b([^>]*?)\/>/,
    (_, prefix: string, attributes: string) =>
      `<${prefix}calcPr${without(attributes, 'fullCalcOnLoad')} fullCalcOnLoad="1"/>`,
  );
  if (asked !== xml || /calcPr\b/.test(xml)) return asked;
  return xml.replace(
    /(<\/(\w+:)?(?:definedNames|sheets)>)(?![\s\S]*<\/(?:\w+:)?definedNames>)/,
    (end: string, _: string, prefix = '') => `${end}<${prefix}calcPr fullCalcOnLoad="1"/>`,
  );
}

/** The order in which formulas are reckoned is stored by cell, and the cells have moved. */
function withoutChain(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const chain = 'xl/calcChain.xml';
  if (!files[chain]) return files;
  const { [chain]: _, ...rest } = files;
  for (const path of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
    rest[path] = strToU8(
      strFromU8(rest[path] ?? new Uint8Array()).replace(
        /<(?:\w+:)?(?:Override|Relationship)\b[^>]*calcChain[^>]*\/>/g,
        '',
      ),
    );
  return rest;
}
