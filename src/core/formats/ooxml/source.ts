/**
 * What a Word or Excel file prints, without its looks: paragraphs and tables in order. Merged cells are resolved: a cell
 * stands once, at its upper corner, and knows how many rows and columns it covers.
 */
export interface Paragraph {
  /** Lines are separated by "\n". */
  readonly text: string;
  /** True where a page break or a new piece of a merged cell cuts the text just before this paragraph. */
  readonly cut: boolean;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: Paragraph[];
  /** Background as six hex digits, or null where there is none or it is white. */
  readonly fill: string | null;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: number;
  readonly rowCount: number;
  readonly cells: readonly Cell[];
  /** Name of the sheet, or the paragraph before the table. */
  readonly title: string;
}

export interface Heading {
  readonly kind: 'paragraph';
  readonly text: string;
  /** True for titles and headings by their style. */
  readonly heading: boolean;
}

export type Block = Heading | Table;

export interface SourceDocument {
  readonly blocks: readonly Block[];
  /** Text beside the body: footnotes, comments. */
  readonly aside: readonly { readonly text: string; readonly part: 'footnote' | 'comment' | 'textBox' }[];
  readonly trackedChanges: boolean;
  /** Names of hidden sheets, which are not read. */
  readonly hidden: readonly string[];
  readonly doubts: readonly SourceDoubt[];
}

/** A place where the file does not say what it means, or says more than is read. */
export type SourceDoubt =
  | { readonly kind: 'error'; readonly sheet: string; readonly cell: string; readonly shown: string }
  | { readonly kind: 'noResult'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'rowsCut' | 'columnsCut'; readonly sheet: string };

/** A file that can be opened and still not be read as it is. */
export class SourceError extends Error {
  constructor(readonly reason: 'tooMuch' | 'letters') {
    super(reason);
  }
}

/**
 * What one file may ask for while it is read: a string that a million cells share, or a few merged cells that each cover a whole sheet,
 * are small in the file and enormous in memory.
 */
export class Allowance {
  private characters = 40_000_000;
  private places = 1_000_000;

  /** @throws SourceError */
  words(text: string): string {
    this.characters -= text.length;
    if (this.characters < 0) throw new SourceError('tooMuch');
    return text;
  }

  /** Places that a merged cell covers. @throws SourceError */
  merged(rows: number, columns: number): void {
    this.places -= rows * columns;
    if (this.places < 0) throw new SourceError('tooMuch');
  }
}

export const MAX_COLUMNS = 200;
export const MAX_ROWS = 20_000;

/** Text of a cell, paragraphs and lines separated by "\n". */
export const cellText = (cell: Cell): string =>
  cell.paragraphs
    .map((p) => p.text)
    .join('\n')
    .trim();

/** Finds the cell that covers a place of a table. */
export function cellFinder(table: Table): (row: number, column: number) => Cell | undefined {
  const places = new Map<number, Cell>();
  for (const cell of table.cells)
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1)
      for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1)
        places.set(r * MAX_COLUMNS + c, cell);
  return (row, column) => places.get(row * MAX_COLUMNS + column);
}

/** One line of plain words: runs of blanks become one. */
export const tidyLine = (text: string): string => text.replace(/[ \t\u00a0\u2007\u202f]+/g, ' ').trim();

/** As printed, without blanks at the ends of lines and without empty lines. */
export const tidyText = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\u2028\u2029]/)
    .map(tidyLine)
    .filter((line) => line !== '')
    .join('\n');

/** XML has no place for control characters and halves of a pair; they are no words either. */
export const printable = (text: string): string =>
  text.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
