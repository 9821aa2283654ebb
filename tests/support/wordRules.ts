/** What Word or a screen reader minds in a document and the schema does not. */
import { childOf, childrenOf, textOf, type XmlNode } from '../../src/core/formats/ooxml/xml.ts';
import type { Parts } from './office.ts';

export function wordFaults(parts: Parts): string[] {
  const faults: string[] = [];
  const body = childOf(parts.get('word/document.xml'), 'body');
  if (!body) return ['word/document.xml: has no body'];
  const tables = all(body, 'tbl');
  tables.forEach((table, i) => faults.push(...tableFaults(table).map((fault) => `table ${i + 1}: ${fault}`)));
  faults.push(...spacers(body).map((at) => `body: an empty paragraph stands for space ${at}`));
  for (const cell of all(body, 'tc')) {
    if (cell.children.at(-1)?.name !== 'p') faults.push('a table cell does not end with a paragraph');
    if (cell.children.filter((c) => c.name === 'p' || c.name === 'tbl').length > 1)
      faults.push(...spacers(cell).map((at) => `cell: an empty paragraph stands for space ${at}`));
  }
  const defaults = childOf(childOf(parts.get('word/styles.xml'), 'docDefaults'), 'rPrDefault');
  if (!childOf(childOf(defaults, 'rPr'), 'lang')?.attributes['val'])
    faults.push('word/styles.xml: names no language');
  return faults;
}

export function* within(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* within(child);
}
export const all = (node: XmlNode, name: string): XmlNode[] =>
  [...within(node)].filter((n) => n.name === name);

/** Things that print without being words. */
const PRINTING = new Set([
  'drawing',
  'pict',
  'object',
  'br',
  'fldChar',
  'fldSimple',
  'sectPr',
  'bookmarkStart',
]);

/** Paragraphs among others that hold nothing; the one that has to follow a table at the end of a cell is no spacer. */
function spacers(parent: XmlNode): string[] {
  return parent.children.flatMap((p, i) => {
    if (p.name !== 'p' || textOf(p).trim() !== '') return [];
    const before = parent.children[i - 1];
    if (before?.name === 'tbl' && (parent.name === 'tc' || i === parent.children.length - 2)) return [];
    if ([...within(p)].some((n) => PRINTING.has(n.name))) return [];
    return [before ? `after “${textOf(before).slice(-40)}”` : 'at the beginning'];
  });
}

const value = (node: XmlNode | undefined): number => Number(node?.attributes['val'] ?? 0);
const on = (node: XmlNode | undefined): boolean =>
  node !== undefined && !['0', 'false', 'off'].includes(node.attributes['val'] ?? '');

function tableFaults(table: XmlNode): string[] {
  const faults: string[] = [];
  const columns = childrenOf(childOf(table, 'tblGrid'), 'gridCol').length;
  const rows = childrenOf(table, 'tr');
  /** Columns in which a merged cell may go on. */
  let open = new Set<number>();
  let headed = true;
  rows.forEach((row, r) => {
    const properties = childOf(row, 'trPr');
    const still = new Set<number>();
    let column = value(childOf(properties, 'gridBefore'));
    let goesOn = false;
    for (const cell of childrenOf(row, 'tc')) {
      const tcPr = childOf(cell, 'tcPr');
      const merge = childOf(tcPr, 'vMerge');
      if (merge) {
        still.add(column);
        if (merge.attributes['val'] !== 'restart') {
          goesOn = true;
          if (!open.has(column)) faults.push(`row ${r + 1}: a cell goes on with no cell above it`);
          if (textOf(cell) !== '') faults.push(`row ${r + 1}: words hide in a cell that goes on`);
        }
      }
      column += Math.max(1, value(childOf(tcPr, 'gridSpan')));
    }
    column += value(childOf(properties, 'gridAfter'));
    if (column !== columns) faults.push(`row ${r + 1}: ${column} columns in a grid of ${columns}`);
    const header = on(childOf(properties, 'tblHeader'));
    if (header && !headed) faults.push(`row ${r + 1}: marked as a header below rows that are none`);
    if (!header && headed && goesOn && r > 0)
      faults.push(`row ${r + 1}: belongs to the header and is not marked so`);
    headed = header;
    open = still;
  });
  // A table is read out by its header row or, where labels stand at the left, by its first column; it has to say which.
  const look = childOf(childOf(table, 'tblPr'), 'tblLook')?.attributes ?? {};
  const first = on(childOf(childOf(rows[0], 'trPr'), 'tblHeader'));
  if (!first && !['1', 'true', 'on'].includes(look['firstColumn'] ?? ''))
    faults.push(
      'marks neither its first row (tblHeader) nor its first column (tblLook firstColumn) as the header',
    );
  return faults;
}
