/**
 * A small writer of Excel workbooks: text cells with runs, merged cells, column widths, frozen header, print titles. Every
 * cell is written as text and marked as such, so that words beginning with = + - @ never become a formula.
 */
import { strToU8 } from 'fflate';
import { pack } from './repack.ts';
import { printable } from './source.ts';
import { inRowsThatShow } from './tallRows.ts';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface CellStyle {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  /** Six hex digits. */
  readonly fill?: string;
  readonly border?: boolean;
  readonly centre?: boolean;
}

export interface SheetCell {
  readonly runs: readonly Run[];
  readonly style: CellStyle;
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly (SheetCell | null)[] }[];
  /** From row and column to row and column, counted from 0, ends included. */
  readonly merges: readonly (readonly [row: number, column: number, toRow: number, toColumn: number])[];
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  /** Rows, counted from 0, that are printed on every page. */
  readonly printTitles: readonly [first: number, last: number] | null;
  readonly rightToLeft: boolean;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Most characters of a cell. */
export const MAX_CELL = 32_767;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] as string);

/** Excel reads "_x000D_" as a code for a character; an underscore that begins such a code is itself written as one. */
export const cellWords = (text: string): string =>
  escape(printable(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replaceAll('\t', ' ');

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

export function writeWorkbook({ title, sheets: asked, date }: Workbook): Uint8Array {
  const sheets = asked.map(inRowsThatShow);
  const styles = new StyleTable();
  const files: Record<string, string> = {};
  const sheetFiles = sheets.map((sheet, i) => sheetXml(sheet, styles, i === 0, title));
  const overrides = sheets.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  files['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
  files['_rels/.rels'] =
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
  files['docProps/core.xml'] =
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(printable(title))}</dc:title><dc:creator>Throughline</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`;
  files['xl/workbook.xml'] = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map((s, i) => `<sheet name="${escape(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets>${definedNames(sheets)}</workbook>`;
  files['xl/_rels/workbook.xml.rels'] = `<Relationships xmlns="${PACKAGE}/relationships">${sheets
    .map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
  files['xl/styles.xml'] = styles.xml();
  sheetFiles.forEach((xml, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = xml));
  return pack(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
    date,
  );
}

function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((s, i) =>
    s.printTitles
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escape(s.name.replaceAll("'", "''"))}'!$${s.printTitles[0] + 1}:$${s.printTitles[1] + 1}</definedName>`,
        ]
      : [],
  );
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function sheetXml(sheet: Sheet, styles: StyleTable, first: boolean, title: string): string {
  const rows = sheet.rows.map(({ height, cells }, r) => {
    const xml = cells.map((cell, c) => (cell ? cellXml(cell, `${columnName(c)}${r + 1}`, styles) : ''));
    return `<row r="${r + 1}" ht="${height}" customHeight="1">${xml.join('')}</row>`;
  });
  const merges = sheet.merges.map(
    ([r, c, toR, toC]) => `<mergeCell ref="${columnName(c)}${r + 1}:${columnName(toC)}${toR + 1}"/>`,
  );
  const pane =
    sheet.frozenRows > 0
      ? `<pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
      : '';
  const columns = sheet.columns.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  // In a footer "&" begins a code and is doubled to stand for itself.
  const name = escape(printable(title).slice(0, 100).replaceAll('&', '&&'));
  const footer = `&amp;L${name}&amp;R&amp;P / &amp;N`;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}${sheet.rightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${footer}</oddFooter></headerFooter></worksheet>`;
}

function cellXml({ runs, style }: SheetCell, reference: string, styles: StyleTable): string {
  const text = runs.map((r) => r.text).join('');
  const s = styles.index(style, /^[=+\-@\t]/.test(text));
  if (text === '') return `<c r="${reference}" s="${s}"/>`;
  const plain = runs.every((r) => !r.bold && !r.italic);
  const content = plain
    ? `<t xml:space="preserve">${cellWords(text)}</t>`
    : runs
        .map(
          (r) =>
            `<r><rPr>${r.bold ? '<b/>' : ''}${r.italic ? '<i/>' : ''}<sz val="${style.size ?? 10}"/><rFont val="Arial"/></rPr><t xml:space="preserve">${cellWords(r.text)}</t></r>`,
        )
        .join('');
  return `<c r="${reference}" s="${s}" t="inlineStr"><is>${content}</is></c>`;
}

const edge = (side: string): string => `<${side} style="thin"><color rgb="FF808080"/></${side}>`;

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** Collects the styles in use; Excel keeps fonts, fills and combinations in lists and refers to them by number. */
class StyleTable {
  private readonly fonts = [fontXml({})];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly combinations = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  index(style: CellStyle, quoted: boolean): number {
    const font = place(this.fonts, fontXml(style));
    const fill = style.fill
      ? place(
          this.fills,
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    return place(
      this.combinations,
      `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${style.border ? 1 : 0}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${style.centre ? 'center' : 'top'}"${style.centre ? ' horizontal="center"' : ''} wrapText="1"/></xf>`,
    );
  }

  xml(): string {
    const borders = [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`,
    ];
    return `<styleSheet xmlns="${MAIN}">${list('fonts', this.fonts)}${list('fills', this.fills)}${list('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', this.combinations)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

const fontXml = ({ bold, size = 10, color }: CellStyle): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${color ? `<color rgb="FF${color}"/>` : ''}<name val="Arial"/><family val="2"/></font>`;

function place(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}
