/**
 * Widths and line breaks of text, from one table of the shipped fonts, so that canvas, layout, SVG and PNG agree in the browser
 * and on the command line. Kerning is left out: it narrows a line by well under one per cent.
 */
import { WIDTHS } from './fonts/widths.ts';

export type FontStyle = keyof typeof WIDTHS;

export interface TextStyle {
  readonly font: FontStyle;
  /** Size and line height in pixels. */
  readonly size: number;
  readonly line: number;
}

/** Letters the table lacks (CJK, emoji) are taken at full size; combining marks take no room. */
const UNKNOWN = 1000;
const COMBINING = /\p{M}|\p{Cf}/u;

const tables = new Map<FontStyle, Map<number, number>>();

function tableOf(font: FontStyle): Map<number, number> {
  let table = tables.get(font);
  if (table) return table;
  table = new Map();
  for (const [from, list] of WIDTHS[font]) {
    list.split(' ').forEach((w, i) => {
      if (w !== '0') table?.set(from + i, Number(w));
    });
  }
  tables.set(font, table);
  return table;
}

/** Width in pixels of one line of text. */
export function textWidth(text: string, style: TextStyle): number {
  const table = tableOf(style.font);
  let units = 0;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    units += table.get(code) ?? (COMBINING.test(char) ? 0 : code > 0x2e80 ? UNKNOWN : 600);
  }
  return (units * style.size) / 1000;
}

export interface BrokenText {
  readonly lines: readonly string[];
  /** True where the text has more than fits; the last line then ends in an ellipsis. */
  readonly more: boolean;
}

/** Places where a line may end: after spaces, hyphens and slashes, and between CJK letters. */
const PIECES = /[^\s\-/–—]+[-/–—]*\s*|[-/–—]+\s*|\s+/gu;
const CJK = /[⺀-鿿가-힯豈-﫿＀-￯]/u;

function pieces(text: string): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => (CJK.test(piece) ? Array.from(piece) : [piece]));
}

/**
 * Breaks text into lines of at most `width` pixels and at most `maxLines` lines. Line feeds are kept as breaks. A word longer
 * than a line is cut, as the browser does with `overflow-wrap: anywhere`.
 */
export function breakLines(text: string, style: TextStyle, width: number, maxLines = Infinity): BrokenText {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    for (const piece of pieces(paragraph)) {
      if (textWidth((line + piece).trimEnd(), style) <= width) {
        line += piece;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = piece;
      while (textWidth(line.trimEnd(), style) > width) {
        const cut = fitting(line, style, width);
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
      if (lines.length > maxLines) break;
    }
    lines.push(line.trimEnd());
    if (lines.length > maxLines) break;
  }
  if (lines.length <= maxLines) return { lines, more: false };
  const kept = lines.slice(0, maxLines);
  const last = kept.at(-1) ?? '';
  kept[maxLines - 1] = withEllipsis(last, style, width);
  return { lines: kept, more: true };
}

/** How many UTF-16 units of an overlong word fit; at least one letter, so that breaking always ends. */
function fitting(word: string, style: TextStyle, width: number): number {
  let end = 0;
  for (const char of word) {
    if (end > 0 && textWidth(word.slice(0, end + char.length), style) > width) break;
    end += char.length;
  }
  return end;
}

function withEllipsis(line: string, style: TextStyle, width: number): string {
  let words = line.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, style) > width) words = words.slice(0, -1);
  return `${words.join(' ')} …`;
}
