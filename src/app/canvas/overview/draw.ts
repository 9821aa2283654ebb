/**
 * The far view on one 2D canvas: boxes keep their weights, lettering keeps its size on screen and thins out instead.
 * Works in screen pixels; knows nothing of React or of the DOM beyond the context it draws on.
 */
import type { DiagramLayout, LinkPath, Marker, Rect } from '../../../core/layout/index.ts';
import { toScreen, type Viewport } from '../geometry/viewport.ts';
import { farBoxes, letterSize, onScreen, type FarBox, type FarCard } from './boxes.ts';

export interface FarScene {
  readonly layout: DiagramLayout;
  readonly cards: readonly FarCard[];
  readonly selection: ReadonlySet<string>;
  /** Links of the selection. */
  readonly lit: ReadonlySet<string>;
  /** Box round the selected branch, in canvas coordinates. */
  readonly branch: Rect | null;
}

/** The value of a design token: `token('--surface')`. */
export type Token = (name: string) => string;

type Pen = CanvasRenderingContext2D;

const HUES: Readonly<Record<string, string>> = {
  goal: 'objective',
  impact: 'objective',
  intermediateOutcome: 'intermediate',
};
const hueOf = (lane: string): string => `--lv-${HUES[lane] ?? lane}`;

/** @returns the boxes as they were drawn, for finding what a pointer is on */
export function drawFar(pen: Pen, at: Viewport, width: number, scene: FarScene, token: Token): FarBox[] {
  for (const lane of scene.layout.lanes)
    drawLane(pen, onScreen(at, { x: 0, width: 1, y: lane.y, height: lane.height }), width, token);
  for (const link of scene.layout.links) if (!scene.lit.has(link.id)) drawLink(pen, at, link, false, token);
  for (const link of scene.layout.links) if (scene.lit.has(link.id)) drawLink(pen, at, link, true, token);
  for (const marker of scene.layout.markers) drawMarker(pen, at, marker, token);
  const boxes = farBoxes(scene.cards, at, (words, lane) => {
    pen.font = fontOf(lane, token);
    return pen.measureText(words).width;
  });
  for (const box of boxes) drawBox(pen, box, scene.selection.has(box.card.box.id), token);
  if (scene.branch) {
    const r = onScreen(at, scene.branch);
    pen.strokeStyle = token('--select');
    pen.lineWidth = 1.5;
    pen.strokeRect(r.x - 8, r.y - 8, r.width + 16, r.height + 16);
  }
  return boxes;
}

const fontOf = (lane: string, token: Token): string =>
  `600 ${letterSize(lane)}px ${token(lane === 'output' || lane === 'outcome' ? '--font-label' : '--font')}`;

function drawLane(pen: Pen, r: Rect, width: number, token: Token): void {
  pen.fillStyle = token('--lane');
  pen.fillRect(0, r.y, width, r.height);
  pen.fillStyle = token('--line');
  pen.fillRect(0, Math.round(r.y), width, 1);
  pen.fillRect(0, Math.round(r.y + r.height), width, 1);
}

function drawLink(pen: Pen, at: Viewport, link: LinkPath, lit: boolean, token: Token): void {
  const second = !link.home && link.style === 'plain';
  const colour = lit
    ? '--select'
    : second
      ? '--lv-outcome'
      : link.style === 'factor'
        ? '--lv-factor'
        : '--link';
  pen.strokeStyle = token(colour);
  pen.fillStyle = token(colour);
  pen.globalAlpha = lit ? 1 : second ? 0.75 : 0.6;
  pen.lineWidth = lit ? 2 : 1;
  pen.setLineDash(link.style === 'factor' ? [4, 3] : []);
  const points = link.points.map((p) => toScreen(at, p));
  pen.beginPath();
  points.forEach((p, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before) pen.moveTo(p.x, p.y);
    else if (!after) pen.lineTo(p.x, p.y);
    else {
      const shorter = Math.min(
        Math.hypot(p.x - before.x, p.y - before.y),
        Math.hypot(after.x - p.x, after.y - p.y),
      );
      pen.arcTo(p.x, p.y, after.x, after.y, Math.min(5, shorter / 2));
    }
  });
  pen.stroke();
  pen.setLineDash([]);
  pen.globalAlpha = 1;
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!link.arrow || link.style === 'activity' || !tip || !from) return;
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  pen.beginPath();
  pen.moveTo(tip.x, tip.y);
  for (const side of [0.46, -0.46])
    pen.lineTo(tip.x - 5.6 * Math.cos(angle + side), tip.y - 5.6 * Math.sin(angle + side));
  pen.fill();
}

function drawMarker(pen: Pen, at: Viewport, marker: Marker, token: Token): void {
  const { x, y } = toScreen(at, { x: marker.x + marker.width / 2, y: marker.y + marker.height / 2 });
  const r = 5;
  pen.beginPath();
  pen.moveTo(x, y - r);
  pen.lineTo(x + r, y);
  pen.lineTo(x, y + r);
  pen.lineTo(x - r, y);
  pen.closePath();
  pen.fillStyle = token('--surface');
  pen.strokeStyle = token('--lv-assumption');
  pen.lineWidth = 1.5;
  pen.fill();
  pen.stroke();
}

function drawBox(pen: Pen, box: FarBox, selected: boolean, token: Token): void {
  const { card } = box;
  const faint = card.dim ? 0.3 : 1;
  pen.globalAlpha = faint;
  if (card.box.kind === 'activity') {
    pen.globalAlpha = faint * 0.4;
    pen.fillStyle = token('--lv-activity');
    pen.fillRect(box.x, box.y, box.width, box.height);
    pen.globalAlpha = faint;
  } else if (card.box.kind === 'factor') drawFactor(pen, box, token);
  else drawResult(pen, box, token);
  if (card.finding) drawTriangle(pen, box, token);
  pen.globalAlpha = 1;
  if (!selected) return;
  pen.strokeStyle = token('--select');
  pen.lineWidth = 2.5;
  pen.strokeRect(box.x - 3, box.y - 3, box.width + 6, box.height + 6);
}

function drawFactor(pen: Pen, r: Rect, token: Token): void {
  const nose = Math.min(8, r.width / 4);
  pen.beginPath();
  pen.moveTo(r.x, r.y + r.height / 2);
  pen.lineTo(r.x + nose, r.y);
  pen.lineTo(r.x + r.width, r.y);
  pen.lineTo(r.x + r.width, r.y + r.height);
  pen.lineTo(r.x + nose, r.y + r.height);
  pen.closePath();
  pen.fillStyle = token('--lv-factor-soft');
  pen.fill();
  pen.strokeStyle = token('--lv-factor');
  pen.lineWidth = 1;
  pen.setLineDash([4, 3]);
  pen.stroke();
  pen.setLineDash([]);
}

/** Line weight is the ranking, at every size. */
const WEIGHT: Readonly<Record<string, number>> = { outcome: 2, intermediateOutcome: 1.5, output: 1 };

function drawResult(pen: Pen, box: FarBox, token: Token): void {
  const { lane } = box.card.box;
  const hue = token(hueOf(lane));
  pen.fillStyle = token(lane === 'outcome' ? '--lv-outcome-soft' : '--surface');
  pen.fillRect(box.x, box.y, box.width, box.height);
  pen.strokeStyle = lane === 'output' ? token('--line-strong') : hue;
  pen.lineWidth = WEIGHT[lane] ?? 2.5;
  pen.strokeRect(box.x, box.y, box.width, box.height);
  const spine = lane === 'output' ? Math.min(4, box.width / 4) : 0;
  pen.fillStyle = hue;
  if (spine > 0) pen.fillRect(box.x - 0.5, box.y - 0.5, spine, box.height + 1);
  if (box.text === '' || box.height < letterSize(lane)) return;
  pen.font = fontOf(lane, token);
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.fillText(box.text, box.x + (box.width + spine) / 2, box.y + box.height / 2);
}

function drawTriangle(pen: Pen, r: Rect, token: Token): void {
  const x = r.x + r.width;
  pen.beginPath();
  pen.moveTo(x - 4, r.y - 5);
  pen.lineTo(x + 1, r.y + 4);
  pen.lineTo(x - 9, r.y + 4);
  pen.closePath();
  pen.fillStyle = token('--sv-warning');
  pen.fill();
}
