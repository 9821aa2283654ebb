/** The outline laid out on pages of the picture's paper: what stands on which page is known before anything is drawn. */
import { formatTranslator } from '../../i18n/formats.ts';
import { breakLines, type TextStyle } from '../../layout/index.ts';
import type { Document } from '../../model/index.ts';
import { COLOUR } from './colours.ts';
import { startsRightToLeft } from './direction.ts';
import { nameOf, outlineOf } from './outline.ts';
import { EDGE, SHEET } from './paper.ts';
import { text, type TextShape } from './primitives.ts';

export interface OutlineBlock {
  readonly tag: 'H2' | 'P';
  readonly lines: readonly TextShape[];
}

export type OutlinePages = readonly (readonly OutlineBlock[])[];

const HEADING: TextStyle = { font: 'sans600', size: 11.5, line: 18 };
const NAME: TextStyle = { font: 'sans500', size: 9.5, line: 13 };
const FACT: TextStyle = { font: 'sans400', size: 8.5, line: 11.5 };
const STEP = 16;
const GAP = 5;
/** A longer line is hard to follow with the eye. */
const WIDEST = 520;

interface Piece {
  readonly words: string;
  readonly style: TextStyle;
  readonly indent: number;
  readonly colour: string;
}

/** Words are read on the smallest paper, whatever the picture stands on. */
export const OUTLINE_SIZE = SHEET['a4-portrait'];

export function pageOutline(doc: Document, language: string): OutlinePages {
  const size = OUTLINE_SIZE;
  const t = formatTranslator(language);
  const outline = outlineOf(doc, language);
  const width = Math.min(size[0] - 2 * EDGE.side, WIDEST);
  const heading = (words: string): { tag: 'H2'; pieces: Piece[] } => ({
    tag: 'H2',
    pieces: [{ words, style: HEADING, indent: 0, colour: COLOUR.ink }],
  });
  const items = (list: typeof outline.items): { tag: 'P'; pieces: Piece[] }[] =>
    list.map((item) => ({
      tag: 'P',
      pieces: [
        { words: nameOf(item, t), style: NAME, indent: item.depth * STEP, colour: COLOUR.ink },
        ...item.facts.map((fact) => ({
          words: fact,
          style: FACT,
          indent: item.depth * STEP + STEP / 2,
          colour: COLOUR.ink2,
        })),
      ],
    }));
  const blocks = [
    heading(t('formats.outline.heading')),
    ...items(outline.items),
    ...(outline.beside.length > 0 ? [heading(t('formats.outline.beside')), ...items(outline.beside)] : []),
  ];
  const pages: OutlineBlock[][] = [];
  const bottom = size[1] - EDGE.bottom - 10;
  let y = Infinity;
  for (const { tag, pieces } of blocks) {
    const lines = pieces.flatMap((piece) => broken(piece, width));
    const height = lines.reduce((sum, l) => sum + l.style.line, 0);
    // A block moves to the next page as a whole where it is not longer than half a page.
    if (y + Math.min(height, size[1] / 2) > bottom) y = Infinity;
    let block: TextShape[] = [];
    for (const { words, style, indent, colour, right } of lines) {
      if (y + style.line > bottom) {
        block = [];
        pages.push([]);
        y = EDGE.top;
      }
      if (block.length === 0) pages.at(-1)?.push({ tag, lines: block });
      const x = right ? size[0] - EDGE.side - indent : EDGE.side + indent;
      const side = right ? 'right' : 'left';
      block.push({ ...text(words, x, y + style.size, style, colour, side), rightToLeft: right });
      y += style.line;
    }
    y += GAP;
  }
  return pages;
}

const broken = (piece: Piece, width: number): (Piece & { readonly right: boolean })[] =>
  breakLines(piece.words, piece.style, width - piece.indent).lines.map((words) => ({
    ...piece,
    words,
    right: startsRightToLeft(piece.words),
  }));
