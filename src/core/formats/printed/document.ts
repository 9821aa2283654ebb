/**
 * A donor's document as it is printed, before it becomes a file: what stands in which cell. Word, Excel and the preview on the
 * screen show the same; a donor's own file only says what is printed where.
 */
export interface PrintedDocument {
  /** The project's title: the document's title in its properties and its first heading. */
  readonly title: string;
  /** BCP 47 language of the words of the project. */
  readonly language: string;
  /** BCP 47 language of the labels. */
  readonly labelLanguage: string;
  readonly sections: readonly PrintedSection[];
}

/** One table with what stands above and below it: a part of the Word document, a sheet of the workbook. */
export interface PrintedSection {
  /** Heading above the table and, cut to 31 characters, the sheet's name. */
  readonly heading: string;
  readonly page: 'landscape' | 'portrait';
  /** The project's header block, above the heading: a section that has one has a heading. */
  readonly fields: readonly PrintedField[];
  /** Columns from the language's first side to its last; widths in any unit, in proportion to each other. */
  readonly columns: readonly number[];
  readonly rows: readonly PrintedRow[];
  /** Remarks that the donor prints below the table. */
  readonly below: readonly string[];
}

export interface PrintedField {
  readonly label: string;
  readonly text: string;
}

export interface PrintedRow {
  /** As in HTML: a cell stands once, where it begins; what a span covers is left out. */
  readonly cells: readonly PrintedCell[];
  /** Repeated on every page. Only the first rows of a table can be. */
  readonly head?: boolean;
  /** Stays on the page of the row below. */
  readonly keepNext?: boolean;
}

/** `head`: column headers; `band`: a row or cell that names what follows; `label`: the donor's word beside the project's; `on`: a shaded month. */
export type PrintedLook = 'head' | 'band' | 'label' | 'on';

export interface PrintedCell {
  /** One paragraph each; an empty cell has none. */
  readonly paragraphs: readonly PrintedParagraph[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly look?: PrintedLook;
  readonly centred?: boolean;
  /** Small words in the middle, without room beside them: for the narrow columns of months. */
  readonly small?: boolean;
  /** Elements whose words stand here; the preview leads to the first. */
  readonly of?: readonly string[];
}

export type PrintedParagraph = readonly PrintedWords[];

export interface PrintedWords {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

type CellMore = Omit<PrintedCell, 'paragraphs'>;

/** A cell of plain paragraphs; empty ones are left out. */
export const cellOf = (texts: string | readonly string[], more: CellMore = {}): PrintedCell => ({
  ...more,
  paragraphs: [texts].flat().flatMap((text) => (text === '' ? [] : [[{ text }]])),
});

/** A cell of one paragraph with the donor's label in bold and the project's words behind it. */
export const labelledCell = (label: string, text: string, more: CellMore = {}): PrintedCell => ({
  ...more,
  paragraphs: [[{ text: `${label} `, bold: true }, { text }]],
});

/** A row of column headers, repeated on every page. */
export const headRow = (labels: readonly (string | PrintedCell)[]): PrintedRow => ({
  head: true,
  cells: labels.map((label) => (typeof label === 'string' ? cellOf(label, { look: 'head' }) : label)),
});
