/** The few building blocks of the Word export: words, paragraphs, cells. Sizes are twentieths of a point, as Word counts. */
import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  Table,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type IParagraphOptions,
  type TableRow,
} from 'docx';
import { printable } from '../ooxml/source.ts';
import { isRightToLeft } from './languages.ts';

/** Donor's greys: header row and bands. */
export const HEADER_FILL = 'D9D9D9';
export const BAND_FILL = 'EDEDED';
/** A shaded month. */
export const ON_FILL = '5B6770';
export const FONT = 'Arial';
/** Half points. */
export const TEXT_SIZE = 18;

export interface Words {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly color?: string;
}

export interface Writer {
  readonly paragraph: (words: readonly Words[], options?: IParagraphOptions) => Paragraph;
  readonly cell: (paragraphs: readonly Paragraph[], options?: CellOptions) => TableCell;
  /** A table is read out by its header row, or by the labels in its first column where it has none. */
  readonly table: (
    rows: readonly TableRow[],
    columnWidths: readonly number[],
    readBy?: 'firstRow' | 'firstColumn',
  ) => Table;
}

export interface CellOptions {
  readonly width?: number;
  readonly columnSpan?: number;
  readonly fill?: string | undefined;
  readonly merge?: 'start' | 'go on' | undefined;
  /** No room beside the text: for the narrow month columns. */
  readonly tight?: boolean;
  readonly middle?: boolean;
}

export function docxWriter(language: string): Writer {
  const rightToLeft = isRightToLeft(language);
  const runs = (words: readonly Words[]): TextRun[] =>
    words.flatMap(({ text, bold, italic, size, color }) =>
      printable(text)
        .split('\n')
        .map(
          (line, i) =>
            new TextRun({
              text: line,
              ...(i > 0 && { break: 1 }),
              ...(bold && { bold }),
              ...(italic && { italics: true }),
              ...(size && { size }),
              ...(color && { color }),
              ...(rightToLeft && { rightToLeft }),
            }),
        ),
    );
  const paragraph: Writer['paragraph'] = (words, options = {}) =>
    new Paragraph({ ...options, ...(rightToLeft && { bidirectional: true }), children: runs(words) });
  return {
    paragraph,
    // A cell without a paragraph is a broken file to Word.
    cell: (paragraphs, { width, columnSpan, fill, merge, tight, middle } = {}) =>
      new TableCell({
        children: paragraphs.length > 0 ? [...paragraphs] : [paragraph([])],
        ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
        ...(columnSpan !== undefined && { columnSpan }),
        ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
        ...(merge && {
          verticalMerge: merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
        }),
        ...(middle && { verticalAlign: VerticalAlignTable.CENTER }),
        ...(tight && { margins: { left: 0, right: 0, marginUnitType: WidthType.DXA } }),
      }),
    table: (rows, columnWidths, readBy = 'firstRow') =>
      new Table({
        tableLook: { [readBy]: true },
        rows: [...rows],
        columnWidths: [...columnWidths],
        width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        margins: { top: 30, bottom: 30, left: 85, right: 85, marginUnitType: WidthType.DXA },
        ...(rightToLeft && { visuallyRightToLeft: true }),
      }),
  };
}

export const CENTRED = { alignment: AlignmentType.CENTER } as const;
/** Numbered lines: the number stands out, the words begin at a tab, further from the edge behind "1.1.1". */
export const numberedLine = (text: string) => {
  const room = text.indexOf(' ') > 3 ? 620 : 400;
  return { indent: { left: room, hanging: room } };
};
/** Room between the items of a list inside a cell. */
export const ITEM_SPACING = { spacing: { before: 40, line: 240, lineRule: LineRuleType.AUTO } } as const;
/** "3) words" or "1.1.1 words" with a tab behind the number. */
export const tabbed = (text: string): string =>
  text.replace(/^\d+(?:\.\d+){2,} |\) /, (number) => `${number.trimEnd()}\t`);
