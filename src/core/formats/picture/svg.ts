/**
 * The diagram painted as SVG: words as words, nothing fetched from anywhere. A text alternative in `<desc>` tells the design
 * as an outline. The same document gives the same bytes.
 */
import { formatTranslator } from '../../i18n/formats.ts';
import type { Document } from '../../model/index.ts';
import { COLOUR } from './colours.ts';
import { startsRightToLeft } from './direction.ts';
import { drawDiagram } from './drawing.ts';
import { outlineOf, outlineText } from './outline.ts';
import { text as line, type Shape, type SignShape, type Stroke, type TextShape } from './primitives.ts';

const MARGIN = 24;
const HEAD = 56;

const SANS = 'IBM Plex Sans, IBM Plex Sans Arabic, Noto Sans, sans-serif';
const CONDENSED = 'IBM Plex Sans Condensed, IBM Plex Sans, IBM Plex Sans Arabic, sans-serif';
const FAMILY: Readonly<Record<TextShape['style']['font'], string>> = {
  sans400: `font-family="${SANS}" font-weight="400"`,
  sans400italic: `font-family="${SANS}" font-style="italic"`,
  sans500: `font-family="${SANS}" font-weight="500"`,
  sans600: `font-family="${SANS}" font-weight="600"`,
  condensed500: `font-family="${CONDENSED}" font-weight="500"`,
  condensed600: `font-family="${CONDENSED}" font-weight="600"`,
};

/** XML knows no control characters beside tab and line ends; they are left out. */
const escape = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(
      /[&<>"']/g,
      (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string,
    );

export interface PictureOptions {
  readonly language: string;
}

export function diagramSvg(doc: Document, { language }: PictureOptions): string {
  const { title, shapes, ...drawing } = drawDiagram(doc, language);
  const width = drawing.width;
  const height = drawing.height + HEAD + MARGIN * 2;
  const right = startsRightToLeft(title);
  const head = line(
    title,
    right ? width - MARGIN : MARGIN,
    36,
    { font: 'sans600', size: 20, line: 26 },
    COLOUR.ink,
    right ? 'right' : 'left',
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="desc">${escape(outlineText(outlineOf(doc, language), formatTranslator(language)))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${COLOUR.ground}"/>`,
    painted(head),
    `<g transform="translate(0 ${HEAD})">`,
    ...shapes.map(painted),
    '</g>',
    '</svg>',
  ].join('\n');
}

function strokeOf({ stroke, weight = 1, dash }: Stroke): string {
  if (!stroke) return '';
  return ` stroke="${stroke}" stroke-width="${weight}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
}

function painted(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return `<path d="${shape.d}" fill="${shape.fill ?? 'none'}"${strokeOf(shape)}/>`;
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${shape.radius ? ` rx="${shape.radius}"` : ''} fill="${shape.fill ?? 'none'}"${strokeOf(shape)}${shape.opacity ? ` opacity="${shape.opacity}"` : ''}/>`;
    case 'text':
      return textOf(shape);
    case 'sign':
      return signOf(shape);
  }
}

/** In a line read from the right, "start" is its right end. */
function textOf({ words, x, y, style, colour, side, rightToLeft }: TextShape): string {
  const anchor = side === 'middle' ? side : (side === 'right') === rightToLeft ? 'start' : 'end';
  return `<text x="${x}" y="${y}" ${FAMILY[style.font]} font-size="${style.size}" fill="${colour}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${rightToLeft ? ' direction="rtl"' : ''}>${escape(words)}</text>`;
}

function signOf({ x, y, size, colour, paths }: SignShape): string {
  const tint = { ink: colour, ground: COLOUR.ground };
  const strokes = paths.map(({ d, fill, stroke, ...more }) =>
    painted({
      kind: 'path',
      d,
      ...(fill && { fill: tint[fill] }),
      ...(stroke && { stroke: tint[stroke] }),
      ...more,
    }),
  );
  return `<g transform="translate(${x} ${y}) scale(${size / 16})">${strokes.join('')}</g>`;
}
