/** The same cells with nothing but the libraries: what reading and writing cost where nobody asks what they mean or how they look. */
import { Document as WordDocument, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { view, type Document } from '../../src/core/model/index.ts';

/** One row for each indicator, as the matrix prints them. */
export function cellsOf(doc: Document): string[][] {
  const v = view(doc);
  return v.results.flatMap((r) =>
    v
      .indicators(r.id)
      .map((i) => [r.statement, i.statement, i.source, i.baselineText, v.targets(i.id)[0]?.text ?? '']),
  );
}

async function docx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const table = new Table({
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  return new Uint8Array(await Packer.toArrayBuffer(new WordDocument({ sections: [{ children: [table] }] })));
}

async function xlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cell = (text: string): string =>
    `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`;
  const xml = `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`;
  return zipSync({ 'xl/worksheets/sheet1.xml': strToU8(xml) });
}

export const BARE_WRITERS = { docx, xlsx };

const parsed = (part: string) => (bytes: Uint8Array) => {
  const xml = strFromU8(unzipSync(bytes)[part] as Uint8Array);
  const nodes = new XMLParser({ preserveOrder: true, ignoreAttributes: false }).parse(xml) as unknown[];
  return nodes.length;
};
export const BARE_READERS = { docx: parsed('word/document.xml'), xlsx: parsed('xl/worksheets/sheet1.xml') };
