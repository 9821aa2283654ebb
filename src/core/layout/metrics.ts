/** Measures of the design language, section 3: widths, paddings, type. One place, so that canvas and SVG draw to the same numbers. */
import type { TextStyle } from './measure.ts';

export const GUTTER = 110;
export const LANE_PAD = 12;
export const CARD_GAP = 18;
export const GROUP_GAP = 36;
export const ROOT_GAP = 56;
export const STACK_GAP = 8;
export const TRACK = 8;
/** Free height of a band beside tags and runs. */
export const ZONE_AIR = 30;
export const MARKER_GAP = 6;
export const DIAMOND = 19;
export const MAX_LINES = 6;

export interface CardStyle {
  readonly min: number;
  readonly max: number;
  readonly text: TextStyle;
  /** Distance of the text from the card's inline edges, both together. */
  readonly padX: number;
  /** Height of everything but the text: paddings, header, footer. */
  readonly chrome: number;
}

const sans = (font: TextStyle['font'], size: number, line: number): TextStyle => ({ font, size, line });

export const CARD: Readonly<
  Record<'objective' | 'outcome' | 'intermediate' | 'output' | 'activity' | 'factor', CardStyle>
> = {
  objective: { min: 420, max: 820, text: sans('sans600', 16, 21), padX: 40, chrome: 56 },
  outcome: { min: 210, max: 300, text: sans('sans500', 14, 19), padX: 26, chrome: 56 },
  intermediate: { min: 190, max: 260, text: sans('sans400', 13, 17), padX: 23, chrome: 52 },
  output: { min: 190, max: 246, text: sans('sans400', 13, 17), padX: 26, chrome: 52 },
  activity: { min: 190, max: 246, text: sans('sans400', 12, 15), padX: 22, chrome: 16 },
  factor: { min: 160, max: 190, text: sans('sans400', 12.5, 16), padX: 38, chrome: 50 },
};

export const MARKER_TEXT: TextStyle = sans('sans400italic', 12, 15);
export const MARKER_PAD = { x: 29, y: 10 };
export const MARKER_LINES = 3;
export const CODE_TEXT: TextStyle = sans('condensed600', 12, 16);
