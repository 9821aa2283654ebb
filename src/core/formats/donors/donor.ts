/** What a donor's document format is made of. Each lives in a file (or folder) of its own beside this one and is one line in the list of formats. */
import type { Document } from '../../model/index.ts';
import type { Carrying } from '../losses.ts';
import type { PrintedDocument } from '../printed/document.ts';

/** The donor's words, by name: heads of columns, names of rows. */
export type Labels<K extends string = string> = Readonly<Record<K, string>>;

export interface Printing<K extends string = string> {
  readonly labels: Labels<K>;
  /** Language of the labels, BCP 47. */
  readonly language: string;
  /** Day of the export as YYYY-MM-DD. */
  readonly date: string;
}

export interface Donor<K extends string = string> extends Carrying {
  readonly id: string;
  /** `asPrinted`: read in the donor's own form; `inPart`: order and content are known, the exact words are not: shown as such and editable. */
  readonly wording: 'asPrinted' | 'inPart';
  /** In every language in which the donor prints the form; English first. */
  readonly labels: Readonly<Record<string, Labels<K>>> & { readonly en: Labels<K> };
  /** @throws FormatError where there is nothing to print */
  print(doc: Document, printing: Printing<K>): PrintedDocument;
}

/** The labels of a language, with an organisation's own wording put over them; English where the donor has none in that language. */
export function labelsIn<K extends string>(
  { labels }: Donor<K>,
  language: string,
  own: Readonly<Record<string, string>> = {},
): { readonly labels: Labels<K>; readonly language: string } {
  const short = language.slice(0, 2).toLowerCase();
  const found = labels[short] ? short : 'en';
  const given = labels[found] as Labels<K>;
  const known = Object.entries(own).filter(([key, text]) => Object.hasOwn(given, key) && text.trim() !== '');
  return { labels: { ...given, ...Object.fromEntries(known) }, language: found };
}
