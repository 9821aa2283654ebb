/** Reads an Excel workbook: each sheet is one table, cells as they are shown, merged cells resolved. Formulas give their stored result. */
import type { OfficePackage } from './package.ts';
import {
  Allowance,
  MAX_COLUMNS,
  MAX_ROWS,
  printable,
  tidyText,
  type Block,
  type Cell,
  type SourceDocument,
  type SourceDoubt,
} from './source.ts';
import { childOf, childrenOf, textOf, type XmlNode } from './xml.ts';

export function readXlsx(pack: OfficePackage): SourceDocument {
  const book = pack.part(pack.main) ?? undefined;
  const shared = firstPart(pack, 'sharedStrings')?.children.map(richText) ?? [];
  const styles = readStyles(firstPart(pack, 'styles'));
  const doubts: SourceDoubt[] = [];
  const reading: SheetReading = { shared, styles, allowance: new Allowance(), doubts };
  const files = pack.related('worksheet');
  const blocks: Block[] = [];
  const hidden: string[] = [];
  for (const sheet of childrenOf(childOf(book, 'sheets'), 'sheet')) {
    // Hidden sheets hold lists and drafts that nobody meant to hand over; they are named, not read.
    if ((sheet.attributes['state'] ?? 'visible') !== 'visible') {
      hidden.push(sheet.attributes['name'] ?? '');
      continue;
    }
    const path = files.get(sheet.attributes['id'] ?? '');
    const root = path === undefined ? null : pack.part(path);
    if (root) blocks.push(readSheet(root, sheet.attributes['name'] ?? '', reading));
  }
  const comments = [...files.values()].flatMap((path) => sheetComments(pack, path));
  return {
    blocks,
    aside: comments.map((text) => ({ text, part: 'comment' as const })),
    trackedChanges: false,
    hidden,
    doubts,
  };
}

const firstPart = (pack: OfficePackage, type: string): XmlNode | null => {
  const [path] = pack.related(type).values();
  return path === undefined ? null : pack.part(path);
};

/**
 * A string of several formats is stored in runs; the guide to its pronunciation (rPh) is no part of it. Characters that
 * XML cannot hold are written as "_x000D_".
 */
function richText(node: XmlNode): string {
  const text = node.children
    .map((c) => (c.name === 'rPh' || c.name === 'phoneticPr' ? '' : textOf(c)))
    .join('');
  const whole = text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return tidyText(printable(whole.replaceAll('\r', '\n')));
}

function sheetComments(pack: OfficePackage, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rels = pack.part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return childrenOf(rels ?? undefined, 'Relationship').flatMap(({ attributes }) => {
    if (!(attributes['Type'] ?? '').endsWith('/comments')) return [];
    const target = (attributes['Target'] ?? '').replace(/^\.\.\//, 'xl/').replace(/^\//, '');
    const list = childOf(pack.part(target) ?? undefined, 'commentList');
    return childrenOf(list, 'comment').map((c) => tidyText(textOf(c)));
  });
}

interface Style {
  readonly fill: string | null;
  /** The number is shown as a percentage or as a day. */
  readonly shows: 'number' | 'percent' | 'date';
}

const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

function readStyles(root: XmlNode | null): Style[] {
  const fills = childrenOf(childOf(root ?? undefined, 'fills'), 'fill').map((fill) => {
    const pattern = childOf(fill, 'patternFill');
    const type = pattern?.attributes['patternType'] ?? 'none';
    if (type === 'none' || type === 'gray125') return null;
    const color = childOf(pattern, 'fgColor')?.attributes ?? {};
    const rgb = (color['rgb'] ?? '').slice(-6).toUpperCase();
    if (rgb === 'FFFFFF' || color['theme'] === '0' || color['indexed'] === '9') return null;
    return /^[0-9A-F]{6}$/.test(rgb) ? rgb : `theme ${color['theme'] ?? ''}`;
  });
  const formats = new Map(
    childrenOf(childOf(root ?? undefined, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(childOf(root ?? undefined, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    const code = (formats.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    const percent = id === '9' || id === '10' || code.includes('%');
    const date = DATE_FORMATS.has(Number(id)) || /[dy]/i.test(code);
    return {
      fill: fills[Number(attributes['fillId'] ?? 0)] ?? null,
      shows: percent ? 'percent' : date ? 'date' : 'number',
    };
  });
}

const EPOCH = Date.UTC(1899, 11, 30);

/** Numbers as the sheet shows them: "15%" for 0.15, "2026-11-21" for 46347. */
function shown(raw: string, shows: Style['shows']): string {
  const value = Number(raw);
  if (raw === '' || Number.isNaN(value)) return raw;
  if (shows === 'percent') return `${Number((value * 100).toPrecision(12))}%`;
  if (shows === 'date' && value >= 1 && value < 200_000)
    return new Date(EPOCH + Math.floor(value) * 86_400_000).toISOString().slice(0, 10);
  return String(Number(value.toPrecision(15)));
}

/** What all sheets of a workbook share. */
interface SheetReading {
  readonly shared: readonly string[];
  readonly styles: readonly Style[];
  readonly allowance: Allowance;
  readonly doubts: SourceDoubt[];
}

function readSheet(root: XmlNode, title: string, { shared, styles, allowance, doubts }: SheetReading): Block {
  const merges = new Map<string, { rows: number; columns: number }>();
  for (const { attributes } of childrenOf(childOf(root, 'mergeCells'), 'mergeCell')) {
    const [from, to] = (attributes['ref'] ?? '').split(':').map(position);
    if (from && to)
      merges.set(`${from.row} ${from.column}`, {
        rows: to.row - from.row + 1,
        columns: to.column - from.column + 1,
      });
  }
  const cells: Cell[] = [];
  let columns = 0;
  let rowCount = 0;
  let nextRow = 0;
  const cut = { rows: false, columns: false };
  for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const r = row.attributes['r'] === undefined ? nextRow : Number(row.attributes['r']) - 1;
    nextRow = r + 1;
    if (!(r >= 0 && r < MAX_ROWS)) {
      cut.rows ||= row.children.some((c) => textOf(c) !== '');
      continue;
    }
    let nextColumn = 0;
    for (const c of childrenOf(row, 'c')) {
      const column = position(c.attributes['r'] ?? '')?.column ?? nextColumn;
      nextColumn = column + 1;
      if (column >= MAX_COLUMNS) {
        cut.columns ||= textOf(c) !== '';
        continue;
      }
      const style = styles[Number(c.attributes['s'] ?? 0)];
      const text = allowance.words(valueOf(c, shared, style?.shows ?? 'number'));
      const doubt = text === '' ? doubtOf(c) : null;
      if (doubt) doubts.push({ ...doubt, sheet: title, cell: c.attributes['r'] ?? `${r + 1}` });
      const merge = merges.get(`${r} ${column}`);
      const fill = style?.fill ?? null;
      if (text === '' && fill === null && !merge) continue;
      const rowSpan = Math.min(merge?.rows ?? 1, MAX_ROWS - r);
      const columnSpan = Math.min(merge?.columns ?? 1, MAX_COLUMNS - column);
      if (merge) allowance.merged(rowSpan, columnSpan);
      cells.push({
        row: r,
        column,
        rowSpan,
        columnSpan,
        paragraphs: text === '' ? [] : text.split('\n').map((line) => ({ text: line, cut: false })),
        fill,
      });
      if (text !== '' || fill !== null) {
        columns = Math.max(columns, column + (merge?.columns ?? 1));
        rowCount = Math.max(rowCount, r + (merge?.rows ?? 1));
      }
    }
  }
  if (cut.rows) doubts.push({ kind: 'rowsCut', sheet: title });
  if (cut.columns) doubts.push({ kind: 'columnsCut', sheet: title });
  const limit = { columns: Math.min(columns, MAX_COLUMNS), rowCount: Math.min(rowCount, MAX_ROWS) };
  return { kind: 'table', ...limit, cells: withoutHidden(cells, merges), title };
}

/** Cells below a merged one keep their old style; they are not seen and must not shade a month. */
function withoutHidden(
  cells: readonly Cell[],
  merges: ReadonlyMap<string, { rows: number; columns: number }>,
): Cell[] {
  const covering = cells.filter((c) => merges.has(`${c.row} ${c.column}`));
  if (covering.length === 0) return [...cells];
  const hidden = new Set<number>();
  for (const c of covering)
    for (let r = c.row; r < c.row + c.rowSpan; r += 1)
      for (let k = c.column; k < c.column + c.columnSpan; k += 1)
        if (r !== c.row || k !== c.column) hidden.add(r * MAX_COLUMNS + k);
  return cells.filter((c) => !hidden.has(c.row * MAX_COLUMNS + c.column));
}

function valueOf(c: XmlNode, shared: readonly string[], shows: Style['shows']): string {
  const type = c.attributes['t'] ?? 'n';
  const inline = childOf(c, 'is');
  if (type === 'inlineStr') return inline ? richText(inline) : '';
  const value = childOf(c, 'v');
  const raw = value ? textOf(value) : '';
  if (type === 's') return shared[Number(raw)] ?? '';
  if (type === 'n' || type === '') return shown(raw, shows);
  if (type === 'b') return raw === '1' ? 'Yes' : 'No';
  // A stored error such as #REF! is no value of the design.
  return type === 'e' ? '' : tidyText(printable(raw));
}

/** Why a cell with something in it gives no words: an error is stored, or a formula without its result. Formulas are never run. */
function doubtOf(c: XmlNode): { kind: 'error'; shown: string } | { kind: 'noResult' } | null {
  if (c.attributes['t'] === 'e') return { kind: 'error', shown: textOf(childOf(c, 'v') ?? c) };
  // A formula may well give empty words; one that was never reckoned has no place for them at all.
  return childOf(c, 'f') && !childOf(c, 'v') ? { kind: 'noResult' } : null;
}

/** "C12" → row 11, column 2, counted from 0. */
function position(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
