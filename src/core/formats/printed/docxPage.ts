/** The Word file around the tables: A4 pages, styles, the project's title and the page number at the foot. */
import {
  Document as WordDocument,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type Table,
} from 'docx';
import { repack } from '../ooxml/repack.ts';
import { printable } from '../ooxml/source.ts';
import { FONT, TEXT_SIZE } from './docxParts.ts';
import { PAGE, textWidth, type Page } from './page.ts';
import { wordsIn } from './words.ts';

export interface WordPage {
  readonly title: string;
  /** Of the words. BCP 47. */
  readonly language: string;
  /** Of the labels that we print ourselves. BCP 47. */
  readonly labelLanguage: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Each begins on a new page. */
  readonly sections: readonly { readonly page: Page; readonly children: readonly (Paragraph | Table)[] }[];
  /** At the foot of every page. */
  readonly foot: string;
}

export async function wordFile(given: WordPage): Promise<Uint8Array> {
  const { title, language, labelLanguage, date, sections, foot } = given;
  const word = new WordDocument({
    creator: 'Throughline',
    title: printable(title),
    styles: styles(language),
    numbering: { config: [{ reference: 'bullets', levels: [BULLETS] }] },
    sections: sections.map(({ page, children }) => ({
      properties: {
        page: {
          size: {
            width: PAGE.width,
            height: PAGE.height,
            orientation: page === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: 1_020,
            bottom: 1_020,
            left: PAGE.margin,
            right: PAGE.margin,
            header: 500,
            footer: 500,
          },
        },
      },
      footers: { default: footer(printable(foot), textWidth(page), labelLanguage) },
      children,
    })),
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(word)), date);
}

const BULLETS = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 200, hanging: 200 } } },
} as const;

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '1F1F1F' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const styles = (language: string) => ({
  default: {
    document: {
      run: { font: FONT, size: TEXT_SIZE, language: { value: language, bidirectional: language } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    heading1: heading(28, 0),
    heading2: heading(24, 280),
  },
});

function footer(title: string, width: number, language: string): Footer {
  const [page, of] = wordsIn(language).pageOf;
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ text: title.length > 120 ? `${title.slice(0, 119).trimEnd()}…` : title, size: 15 }),
          new TextRun({
            children: [`\t${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
            size: 15,
          }),
        ],
      }),
    ],
  });
}
