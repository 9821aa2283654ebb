/**
 * LibreOffice opens every document that goes out, and prints its words: that a program ends with 0 is no proof, and a cell that is too low
 * for its text is seen only on paper.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, writeFile, type Format } from '../src/core/formats/index.ts';
import { textOf } from '../src/core/formats/ooxml/xml.ts';
import type { Document } from '../src/core/model/index.ts';
import { DESIGNS } from './fixtures/exportedDesigns.ts';
import { canPrint, canPrintSlides, printed } from './support/libreOffice.ts';
import { partsOf } from './support/office.ts';

const OFFICE: readonly string[] = ['docx', 'xlsx', ...(canPrintSlides ? ['pptx'] : [])];
const FILES = FORMATS.filter((f: Format) => f.direction !== 'in').flatMap((f) =>
  f.as
    .filter((as) => OFFICE.includes(as))
    .flatMap((as) => (['rich', 'arabic'] as const).map((design) => ({ to: f.id, as, design }))),
);
type File = (typeof FILES)[number];
const nameOf = ({ to, as, design }: File): string => `${design}-${to}-${as}.${as}`;

/**
 * Words of four letters or more, as a PDF gives them back: Arabic letters come in the forms in which they are joined, and the sign that
 * joins lam and alef comes back in either order, so that words with it are no evidence.
 */
const words = (text: string): Set<string> =>
  new Set(
    (text.normalize('NFKC').match(/[\p{L}\p{M}]{4,}/gu) ?? []).filter((word) => !/ل[اأإآ]/u.test(word)),
  );

/** Everything a design says of results, indicators, activities and risks. */
function wordsOfDesign(doc: Document): Set<string> {
  const records = [doc.results, doc.indicators, doc.activities, doc.risks, doc.targets].flatMap((table) =>
    Object.values<object>(table),
  );
  return words(records.flatMap((r) => Object.values(r).filter((v) => typeof v === 'string')).join(' '));
}

const wordsOfFile = (bytes: Uint8Array): Set<string> =>
  words(
    [...partsOf(bytes)]
      .filter(([name]) => /^(word\/document|xl\/worksheets\/|xl\/sharedStrings|ppt\/slides\/s)/.test(name))
      .map(([, root]) => textOf(root))
      .join(' '),
  );

describe.runIf(canPrint)('LibreOffice', () => {
  const written = new Map<string, Uint8Array>();
  let pages = new Map<string, string>();
  beforeAll(async () => {
    for (const file of FILES) {
      const { to, as, design } = file;
      const { bytes } = await writeFile(DESIGNS[design](), { to, as, language: 'en', date: '2026-11-21' });
      written.set(nameOf(file), bytes);
    }
    pages = printed(written);
  }, 180_000);

  it.each(FILES)('prints the words of the $design design in $to as .$as', (file) => {
    const inFile = wordsOfFile(written.get(nameOf(file)) as Uint8Array);
    const expected = [...wordsOfDesign(DESIGNS[file.design]())].filter((word) => inFile.has(word));
    expect(expected.length).toBeGreaterThan(0);
    // A word that is wider than its column is cut, so spaces do not count.
    const onPaper = (pages.get(nameOf(file)) ?? '').normalize('NFKC').replace(/\s+/g, '');
    expect(expected.filter((word) => !onPaper.includes(word))).toEqual([]);
  });
});

if (!canPrint)
  it('is asked to print what goes out', ({ skip }) =>
    skip('LibreOffice or pdftotext is not installed here.'));
