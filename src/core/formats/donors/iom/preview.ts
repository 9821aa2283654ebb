/** The tables as the file prints them, cut to a size that a preview can show. */
import { cellText, type SourceDocument } from '../../ooxml/source.ts';
import type { SourceCell, SourceTable } from '../../types.ts';
import { plainWords, roleOf } from './words.ts';

const ROWS = 200;
const CELL = 600;
const TABLES = 20;

export function preview(source: SourceDocument): SourceTable[] {
  const tables = source.blocks.flatMap((b) => (b.kind === 'table' ? [b] : []));
  return tables.slice(0, TABLES).map((table) => {
    const rows: SourceCell[][] = Array.from({ length: Math.min(ROWS, table.rowCount) }, () => []);
    for (const cell of table.cells) {
      const text = cellText(cell);
      rows[cell.row]?.push({
        text: text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text,
        colSpan: cell.columnSpan,
        rowSpan: Math.min(cell.rowSpan, rows.length - cell.row),
        header:
          roleOf(text) !== null ||
          /^(activit(y|ies)|part(y|ies) responsible|time frame|m)$/.test(plainWords(text)),
        shaded: cell.fill !== null,
      });
    }
    return { title: table.title, rows, more: Math.max(0, table.rowCount - ROWS) };
  });
}
