/** What every reader and writer speaks. */
import { formatTranslator, type FormatMessageKey } from '../i18n/formats.ts';
import type { MessageData } from '../i18n/index.ts';
import type { Document, ElementKind, NewId } from '../model/index.ts';
import type { Fonts } from './picture/fonts.ts';
import type { Paper } from './picture/paper.ts';
import type { Choices } from './donors/general/detect.ts';
import type { GeneralRole, RowName } from './donors/general/dictionary.ts';

/** A file that cannot be read or written. `message` is one clear sentence: what, where, what to do. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  constructor(
    readonly key: FormatMessageKey,
    readonly data: MessageData = {},
    language = 'en',
  ) {
    super(formatTranslator(language)(key, data));
  }
}

export interface ReadOptions {
  readonly newId: NewId;
  /** What people said about tables, columns and rows where our guess was wrong. */
  readonly choices?: Choices;
  /** Language of the sentences in the answer, not of the file. English where not said. */
  readonly language?: string;
}

/** A reader gets the file's name for its sentences only; what it is, its bytes say. */
export type Reader = (bytes: Uint8Array, fileName: string, options: ReadOptions) => ImportResult;

/** 3: as printed. 2: likely, by place or by words. 1: please check. */
export type Sureness = 1 | 2 | 3;

export interface ImportRow {
  readonly kind: ElementKind | 'workplanRow';
  readonly id: string;
  /** Level of a result. */
  readonly level?: string;
  /** As the donor's matrix names it: "Output 1.1". */
  readonly label: string;
  readonly text: string;
  readonly sure: Sureness;
  /** One sentence on where it was attached or what to check. */
  readonly why?: string;
}

/** Words of the file that found no place in the design; they are in the document's notes as well. */
export interface Unplaced {
  readonly text: string;
  readonly where: string;
  /** Id of the element that they stood with. */
  readonly about?: string;
}

/** Something worth a look after the import; nothing waits for the answer. */
export interface ImportQuestion {
  readonly text: string;
  /** Ids of the elements it is about. */
  readonly elements: readonly string[];
}

export interface SourceCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
  readonly shaded: boolean;
}

/** A table as the file printed it, cut to a size fit for a preview. */
export interface SourceTable {
  readonly title: string;
  readonly rows: readonly (readonly SourceCell[])[];
  /** Rows of the file that the preview leaves out. */
  readonly more: number;
}

/** What a column of a table was taken for, and how sure that is. */
export interface ColumnReading {
  readonly role: GeneralRole;
  readonly sure: Sureness;
}

/** What a row was taken for; `indicator` goes on with the result above. */
export interface RowReading {
  readonly as: RowName | 'indicator' | 'header' | 'band' | 'note';
  readonly sure: Sureness;
}

/** One table that was taken for a logframe. Columns without an entry are kept as notes. */
export interface TableReading {
  /** Among all tables of the document, counted from 0. */
  readonly table: number;
  /** -1 in a further piece of a table, which has none. */
  readonly headerRow: number;
  readonly columns: Readonly<Record<number, ColumnReading>>;
  readonly rows: Readonly<Record<number, RowReading>>;
}

export type Counts = Readonly<Record<CountKey, number>>;
export type CountKey =
  | 'impact'
  | 'goal'
  | 'objective'
  | 'outcome'
  | 'intermediateOutcome'
  | 'output'
  | 'activity'
  | 'link'
  | 'indicator'
  | 'assumption'
  | 'risk'
  | 'factor'
  | 'workplanRow'
  | 'note';

export interface ImportResult {
  /** Id of the format that was recognised. */
  readonly format: string;
  readonly document: Document;
  readonly counts: Counts;
  readonly rows: readonly ImportRow[];
  readonly unplaced: readonly Unplaced[];
  readonly questions: readonly ImportQuestion[];
  readonly source: { readonly tables: readonly SourceTable[] };
  /** How the tables of an Office file, HTML or text were read; every part can be said otherwise in `choices`. */
  readonly reading?: readonly TableReading[];
}

export interface WriteOptions {
  /** Format id. */
  readonly to: string;
  /** File kind, such as "docx". */
  readonly as: string;
  /** Language of the labels that we print ourselves, BCP 47. */
  readonly language: string;
  /** Day of the export as YYYY-MM-DD: the clock comes in as an argument. */
  readonly date: string;
  /** What the format must say and a design does not hold, by name: the publisher's identifier, a country code. */
  readonly details?: Readonly<Record<string, string>>;
  /** Paper of a printed picture; without it, what suits the picture. */
  readonly paper?: Paper;
  /** Bytes of the fonts that a printed picture carries (`picture/pictureFonts.ts` names them). */
  readonly fonts?: Fonts;
  /** The organisation's own wording of a donor's labels, by name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The organisation's own template, where one is filled; our example where it is not given. */
  readonly template?: TemplateFile;
}

export interface TemplateFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly fileName: string;
  /** What the format has no place for, one sentence each. It stays in the project. */
  readonly leftOut: readonly string[];
}
