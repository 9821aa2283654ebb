/**
 * The diagram as PDF: vectors and words, on one page or in parts to be glued together, then the same in words. Title, language and
 * structure are told to whoever has the page read aloud. The same design on the same day gives the same bytes.
 */
import { PDFDocument } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { formatTranslator } from '../../i18n/formats.ts';
import { breakLines, type TextStyle } from '../../layout/index.ts';
import { projectOf, type Document } from '../../model/index.ts';
import { wholeDay } from '../donors/kit/times.ts';
import type { WriteOptions } from '../types.ts';
import { COLOUR } from './colours.ts';
import { startsRightToLeft } from './direction.ts';
import { drawDiagram, type Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { EDGE, OVERLAP, partName, planSheets, type Sheets } from './paper.ts';
import { OUTLINE_SIZE, pageOutline, type OutlinePages } from './pdfOutline.ts';
import { paint } from './pdfPaint.ts';
import { lineDrawer, type DrawLine } from './pdfText.ts';
import { wordsOf } from './pictureFonts.ts';
import { text } from './primitives.ts';

const TITLE: TextStyle = { font: 'sans600', size: 12, line: 15 };
const SMALL: TextStyle = { font: 'condensed500', size: 8.5, line: 11 };
const PART: TextStyle = { font: 'condensed600', size: 8.5, line: 11 };

export function diagramPdf(
  doc: Document,
  { language, date, paper, fonts = {} }: Pick<WriteOptions, 'language' | 'date' | 'paper' | 'fonts'>,
): Promise<Uint8Array> {
  const drawing = drawDiagram(doc, language);
  const sheets = planSheets(drawing, paper);
  const outline = pageOutline(doc, language);
  const { title } = drawing;
  const pdf = new PDFDocument({
    autoFirstPage: false,
    // None of the fonts that a browser's build would have to bring along.
    font: null,
    tagged: true,
    lang: projectOf(doc).language || language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'Throughline', CreationDate: new Date(`${date}T00:00:00Z`) },
  });
  const bytes = toBytes(pdf);
  const words = wordsOf(drawing, doc, language);
  new Pages(pdf, { drawing, sheets, outline, language, date, fonts, words }).write();
  pdf.end();
  return bytes;
}

interface Content {
  readonly drawing: Drawing;
  readonly sheets: Sheets;
  readonly outline: OutlinePages;
  readonly language: string;
  readonly date: string;
  readonly fonts: Fonts;
  readonly words: string;
}

class Pages {
  private readonly t;
  private readonly line: DrawLine;
  private page = 0;
  private size: readonly [number, number] = [0, 0];

  constructor(
    private readonly pdf: PDFDocument,
    private readonly content: Content,
  ) {
    this.t = formatTranslator(content.language);
    this.line = lineDrawer(pdf, content.fonts, content.words);
  }

  write(): void {
    const { drawing, sheets, outline } = this.content;
    const root = this.pdf.struct('Document');
    this.pdf.addStructure(root);
    const first = sheets.rows * sheets.columns + 1;
    for (let row = 0; row < sheets.rows; row++)
      for (let column = 0; column < sheets.columns; column++) {
        this.open(sheets.size);
        if (this.page === 1) root.add(this.pdf.struct('H1', () => this.title()));
        else this.artifact(() => this.title());
        const alt = this.t('formats.picture.alt', { title: drawing.title, page: first });
        const draw = (): void => this.part(column, row);
        // One figure, cut into parts on paper: the parts after the first are told by it.
        if (this.page === 1) root.add(this.pdf.struct('Figure', { alt }, draw));
        else this.artifact(draw);
        if (sheets.rows * sheets.columns > 1) this.artifact(() => this.joints(column, row));
      }
    for (const blocks of outline) {
      this.open(OUTLINE_SIZE);
      this.artifact(() => this.title());
      for (const { tag, lines } of blocks)
        root.add(this.pdf.struct(tag, () => lines.forEach((l) => this.line(l))));
    }
    root.end();
  }

  /** A new page with its date and number. */
  private open(size: readonly [number, number]): void {
    const { sheets, outline, date, language } = this.content;
    this.pdf.addPage({ size, margin: 0 });
    this.size = size;
    this.page++;
    const [width, height] = size;
    const pages = sheets.rows * sheets.columns + outline.length;
    this.artifact(() => {
      const foot = height - EDGE.bottom / 2;
      const number = this.t('formats.picture.page', { page: this.page, pages });
      this.line(text(wholeDay(date, language), EDGE.side, foot, SMALL, COLOUR.ink3));
      this.line(text(number, width - EDGE.side, foot, SMALL, COLOUR.ink3, 'right'));
    });
  }

  private artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    draw();
    this.pdf.endMarkedContent();
  }

  private title(): void {
    const { title } = this.content.drawing;
    const right = startsRightToLeft(title);
    const x = right ? this.size[0] - EDGE.side : EDGE.side;
    const { lines } = breakLines(title, TITLE, this.size[0] - 2 * EDGE.side, 2);
    lines.forEach((words, i) => {
      const y = EDGE.top - 10 - (lines.length - 1 - i) * TITLE.line;
      this.line({ ...text(words, x, y, TITLE, COLOUR.ink, right ? 'right' : 'left'), rightToLeft: right });
    });
  }

  /** What of the picture falls on this page. */
  private part(column: number, row: number): void {
    const { drawing, sheets } = this.content;
    const { room, scale } = sheets;
    const step = { x: room.width - OVERLAP, y: room.height - OVERLAP };
    const [x, y] = [(column * step.x) / scale, (row * step.y) / scale];
    this.pdf.save();
    this.pdf.translate(EDGE.side, EDGE.top).rect(0, 0, room.width, room.height).clip();
    this.pdf.scale(scale).translate(-x, -y);
    paint(this.pdf, drawing.shapes, this.line, {
      x,
      y,
      width: room.width / scale,
      height: room.height / scale,
    });
    this.pdf.restore();
  }

  /** The page's name, and at each edge where another part follows, its name and what both show. */
  private joints(column: number, row: number): void {
    const { room, rows, columns, size } = this.content.sheets;
    const part = partName(column, row);
    const label = this.t('formats.picture.part', { part, rows, columns });
    const foot = size[1] - EDGE.bottom / 2;
    this.line(text(label, size[0] / 2, foot, PART, COLOUR.ink2, 'middle'));
    const [left, top] = [EDGE.side, EDGE.top];
    const [end, bottom] = [left + room.width, top + room.height];
    const strips = [
      { to: column > 0 && partName(column - 1, row), x: left, y: top, width: OVERLAP, height: room.height },
      {
        to: column < columns - 1 && partName(column + 1, row),
        x: end - OVERLAP,
        y: top,
        width: OVERLAP,
        height: room.height,
      },
      { to: row > 0 && partName(column, row - 1), x: left, y: top, width: room.width, height: OVERLAP },
      {
        to: row < rows - 1 && partName(column, row + 1),
        x: left,
        y: bottom - OVERLAP,
        width: room.width,
        height: OVERLAP,
      },
    ];
    for (const { to, x, y, width, height } of strips) {
      if (!to) continue;
      this.pdf.save().opacity(0.08).fillColor(COLOUR.ink).rect(x, y, width, height).fill().restore();
      const middle = { x: x + width / 2, y: y + height / 2 + 3 };
      this.line(text(to, middle.x, middle.y, PART, COLOUR.ink3, 'middle'));
    }
  }
}
