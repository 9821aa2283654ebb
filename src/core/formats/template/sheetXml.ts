/**
 * A sheet's XML in rows and cells that can be put together again, everything else left as Excel wrote it. Excel writes it plainly enough to be cut by
 * patterns; a tree would lose the names' prefixes.
 */
export interface SheetXml {
  readonly before: string;
  readonly rows: readonly SheetRow[];
  readonly after: string;
  /** Prefix of the names, with its colon, where the file has one. */
  readonly prefix: string;
}

export interface SheetRow {
  readonly number: number;
  readonly attributes: string;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly column: string;
  readonly attributes: string;
  readonly content: string;
}

export function cutSheet(xml: string): SheetXml | null {
  const data = /<(\w+:)?sheetData\b[^>]*?(?:\/>|>([\s\S]*)<\/\1sheetData>)/.exec(xml);
  if (!data) return null;
  const prefix = data[1] ?? '';
  const element = (name: string): RegExp =>
    new RegExp(
      `<${prefix}${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>([\\s\\S]*?)</${prefix}${name}>)`,
      'g',
    );
  let last = 0;
  const rows = [...(data[2] ?? '').matchAll(element('row'))].map(
    ([, attributes = '', inside = '']): SheetRow => {
      last = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? last + 1);
      let column = 0;
      const cells = [...inside.matchAll(element('c'))].map(([, own = '', content = '']): SheetCell => {
        const letters = /\br="([A-Z]+)\d+"/.exec(own)?.[1];
        column = letters ? columnNumber(letters) : column + 1;
        return { column: columnLetters(column), attributes: without(own, 'r'), content };
      });
      return { number: last, attributes: without(attributes, 'r'), cells };
    },
  );
  return {
    before: xml.slice(0, data.index),
    rows,
    after: xml.slice(data.index + data[0].length),
    prefix,
  };
}

export const joinSheet = ({ before, rows, after, prefix }: SheetXml): string =>
  `${before}<${prefix}sheetData>${rows
    .map(
      ({ number, attributes, cells }) =>
        `<${prefix}row r="${number}"${attributes}>${cells
          .map((c) => `<${prefix}c r="${c.column}${number}"${c.attributes}>${c.content}</${prefix}c>`)
          .join('')}</${prefix}row>`,
    )
    .join('')}</${prefix}sheetData>${after}`;

/** Attributes without those of some names. */
export const without = (attributes: string, ...names: readonly string[]): string =>
  names.reduce(
    (left, name) => left.replace(new RegExp(`\\s${name}=("[^"]*"|'[^']*')`, 'g'), ''),
    attributes.trimEnd(),
  );

export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const columnLetters = (column: number): string =>
  (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));
