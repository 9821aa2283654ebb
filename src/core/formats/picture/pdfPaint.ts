/** Paints shapes on a PDF page; what lies outside the part in view is left out, so that parts stay small. */
import type { PDFDocument } from 'pdfkit';
import { COLOUR } from './colours.ts';
import type { DrawLine } from './pdfText.ts';
import type { Shape, Stroke } from './primitives.ts';

interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text reaches at most this far from its place. */
const LONGEST_LINE = 900;

export function paint(pdf: PDFDocument, shapes: readonly Shape[], line: DrawLine, part: Window): void {
  for (const shape of shapes) if (inside(shape, part)) one(pdf, shape, line);
}

function inside(shape: Shape, { x, y, width, height }: Window): boolean {
  switch (shape.kind) {
    case 'path':
      return true;
    case 'rect':
      return (
        shape.x <= x + width &&
        shape.x + shape.width >= x &&
        shape.y <= y + height &&
        shape.y + shape.height >= y
      );
    case 'sign':
    case 'text':
      return (
        shape.x > x - LONGEST_LINE &&
        shape.x < x + width + LONGEST_LINE &&
        shape.y > y - 30 &&
        shape.y < y + height + 30
      );
  }
}

function one(pdf: PDFDocument, shape: Shape, line: DrawLine): void {
  switch (shape.kind) {
    case 'text':
      line(shape);
      return;
    case 'path':
      pdf.save();
      finish(pdf.path(shape.d), shape);
      return;
    case 'rect': {
      const { x, y, width, height, radius = 0 } = shape;
      pdf.save();
      if (shape.opacity) pdf.opacity(shape.opacity);
      finish(radius ? pdf.roundedRect(x, y, width, height, radius) : pdf.rect(x, y, width, height), shape);
      return;
    }
    case 'sign': {
      const tint = { ink: shape.colour, ground: COLOUR.ground };
      pdf.save();
      pdf.translate(shape.x, shape.y).scale(shape.size / 16);
      for (const { d, fill, stroke, weight, dash } of shape.paths) {
        pdf.save();
        finish(pdf.path(d), {
          ...(fill && { fill: tint[fill] }),
          ...(stroke && { stroke: tint[stroke] }),
          ...(weight && { weight }),
          ...(dash && { dash }),
        });
      }
      pdf.restore();
    }
  }
}

/** Fills and strokes the path that is laid, and gives back the state saved before it. */
function finish(
  pdf: PDFDocument,
  { fill, stroke, weight = 1, dash }: Stroke & { readonly fill?: string },
): void {
  if (fill) pdf.fillColor(fill);
  if (stroke) pdf.strokeColor(stroke).lineWidth(weight);
  if (dash) pdf.dash(dash[0] ?? 1, { space: dash[1] ?? 1 });
  if (fill && stroke) pdf.fillAndStroke();
  else if (fill) pdf.fill();
  else pdf.stroke();
  pdf.restore();
}
