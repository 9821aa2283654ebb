/** What a drawing is made of: paths, rectangles, single lines of text, and signs on a 16 grid. */
import type { TextStyle } from '../../layout/index.ts';
import { startsRightToLeft } from './direction.ts';
import { signOf, type SignPath } from './shapes.ts';

export interface Stroke {
  readonly stroke?: string;
  readonly weight?: number;
  readonly dash?: readonly number[];
}

export interface PathShape extends Stroke {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
}

export interface RectShape extends Stroke {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
  readonly opacity?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly words: string;
  /** Where the line starts, has its middle, or ends, always counted from the left. */
  readonly x: number;
  readonly side: 'left' | 'middle' | 'right';
  /** The line on which letters stand. */
  readonly y: number;
  readonly style: TextStyle;
  readonly colour: string;
  readonly rightToLeft: boolean;
}

export interface SignShape {
  readonly kind: 'sign';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly paths: readonly SignPath[];
}

export type Shape = PathShape | RectShape | TextShape | SignShape;

/** One line of text; a line that begins in a right-to-left script is read from there. */
export function text(
  words: string,
  x: number,
  y: number,
  style: TextStyle,
  colour: string,
  side: TextShape['side'] = 'left',
): TextShape {
  const at = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  return { kind: 'text', words, ...at, side, style, colour, rightToLeft: startsRightToLeft(words) };
}

export const sign = (lane: string, x: number, y: number, colour: string): SignShape => ({
  kind: 'sign',
  x,
  y,
  size: 13,
  colour,
  paths: signOf(lane),
});
