/** Lines of text on a PDF page: each letter from a font that has it, joined scripts shaped as a whole, both directions in one line. */
import type { PDFDocument } from 'pdfkit';
import type { FontStyle } from '../../layout/index.ts';
import { printable } from '../ooxml/source.ts';
import { mirrored, visualRuns } from './bidi.ts';
import { cutsOf, type Fonts } from './fonts.ts';
import type { TextShape } from './primitives.ts';

const WHOLE = { features: [] } as const;

/** In the cuts beside Latin and Arabic the empty glyph of a space stands behind the end of its table, where fontkit stumbles; so does the hard space in all. */
const plainSpaces = (words: string): string => words.replace(/\s/gu, ' ');

interface Piece {
  readonly font: string;
  readonly words: string;
}

export type DrawLine = (line: Omit<TextShape, 'kind'>) => void;

/** @param words every word of the document, by which the cuts of each style are chosen */
export function lineDrawer(doc: PDFDocument, fonts: Fonts, words: string): DrawLine {
  const cuts = new Map<FontStyle, string[]>();
  const registered = new Set<string>();
  const cutsFor = (style: FontStyle): string[] => {
    const known = cuts.get(style) ?? cutsOf(style, words);
    cuts.set(style, known);
    for (const name of known) {
      const bytes = fonts[name];
      if (!bytes) throw new Error(`The font ${name} was not given.`);
      if (!registered.has(name)) doc.registerFont(name, bytes);
      registered.add(name);
    }
    return known;
  };
  const known = new Map<string, boolean>();
  const has = (font: string, char: string): boolean => {
    const key = `${font} ${char}`;
    const letter = char.codePointAt(0) as number;
    const found = known.get(key) ?? doc.font(font)._font.font.hasGlyphForCodePoint(letter);
    known.set(key, found);
    return found;
  };
  const pieces = (text: string, style: FontStyle): Piece[] => {
    const order = cutsFor(style);
    const list: { font: string; words: string }[] = [];
    for (const char of text) {
      const last = list.at(-1);
      // Marks stay with their letter; spaces too where that cut has a usable one.
      const stays = /\s/u.test(char)
        ? last && /-(latin|arabic)-\d/.test(last.font)
        : /[\p{M}\p{Cf}]/u.test(char);
      if (last && stays && has(last.font, char)) {
        last.words += char;
        continue;
      }
      const font = order.find((name) => has(name, char)) ?? (order[0] as string);
      if (last?.font === font) last.words += char;
      else list.push({ font, words: char });
    }
    return list;
  };
  return ({ words: line, x, y, side, style, colour, rightToLeft }) => {
    const parts = visualRuns(plainSpaces(printable(line)), rightToLeft).flatMap((run) => {
      const own = pieces(run.rightToLeft ? mirrored(run.words) : run.words, style.font).map((p) => ({
        ...p,
        rightToLeft: run.rightToLeft,
        width: doc.font(p.font).fontSize(style.size).widthOfString(p.words, WHOLE),
      }));
      return run.rightToLeft ? own.toReversed() : own;
    });
    const width = parts.reduce((sum, p) => sum + p.width, 0);
    let at = side === 'left' ? x : side === 'right' ? x - width : x - width / 2;
    doc.fillColor(colour);
    for (const part of parts) {
      doc.font(part.font).fontSize(style.size);
      doc.text(part.words, at, y, { ...WHOLE, lineBreak: false, baseline: 'alphabetic' });
      at += part.width;
    }
  };
}
