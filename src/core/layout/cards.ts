/** How large each card and each tag is: from the words on it and the widths table alone. */
import type { NodeElement, View } from '../model/index.ts';
import { breakLines } from './measure.ts';
import {
  CARD,
  DIAMOND,
  MARKER_LINES,
  MARKER_PAD,
  MARKER_TEXT,
  MAX_LINES,
  type CardStyle,
} from './metrics.ts';

export function cardStyle(node: NodeElement): CardStyle {
  if (node.kind === 'activity') return CARD.activity;
  if (node.kind === 'factor') return CARD.factor;
  const { level } = node.record;
  if (level === 'output') return CARD.output;
  if (level === 'outcome') return CARD.outcome;
  return level === 'intermediateOutcome' ? CARD.intermediate : CARD.objective;
}

export interface CardSize {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly more: boolean;
}

/** Activities print their code in the line, so it counts as words. */
export function cardText(view: View, node: NodeElement): string {
  const { record } = node;
  if (node.kind !== 'activity') return record.statement;
  const code = view.code(record.id);
  return code ? `${code} ${record.statement}` : record.statement;
}

export function sizeCard(view: View, node: NodeElement, width: number): CardSize {
  const style = cardStyle(node);
  const { lines, more } = breakLines(cardText(view, node).trim(), style.text, width - style.padX, MAX_LINES);
  const actor = node.kind === 'factor' && !node.record.actor ? 15 : 0;
  return { width, lines, more, height: style.chrome - actor + Math.max(1, lines.length) * style.text.line };
}

export interface MarkerSize {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly more: boolean;
  readonly tag: boolean;
}

export function sizeMarker(statement: string, width: number, tag: boolean): MarkerSize {
  if (!tag) return { width: DIAMOND, height: DIAMOND, lines: [], more: false, tag };
  const { lines, more } = breakLines(
    statement.trim() || '…',
    MARKER_TEXT,
    width - MARKER_PAD.x,
    MARKER_LINES,
  );
  return { width, height: MARKER_PAD.y + lines.length * MARKER_TEXT.line, lines, more, tag };
}
