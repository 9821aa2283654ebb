/**
 * The far view on one 2D canvas: boxes keep their weights, lettering keeps its size on screen and thins out instead.
 * Works in screen pixels; knows nothing of React or of the DOM beyond the context it draws on.
 */
import type { CardBox, DiagramLayout, LinkPath, Marker, Rect } from '../../../core/layout/index.ts';
import type { Viewport } from '../geometry/viewport.ts';

export interface FarCard {
  readonly box: CardBox;
  readonly shortName: string;
  /** Something about it is worth a look. */
  readonly finding: boolean;
  readonly dim: boolean;
}

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

const LEVEL: Readonly<Record<string, string>> = {
  goal: 'objective',
  impact: 'objective',
  intermediateOutcome: 'intermediate',
};
export const hueOf = (lane: string): string => `--lv-${LEVEL[lane] ?? lane}`;

export function drawFar(g: CanvasRenderingContext2D, at: Viewport, scene: FarScene, token: Token): void {
  for (const link of scene.layout.links) if (!scene.lit.has(link.id)) drawLink(g, at, link, false, token);
  for (const link of scene.layout.links) if (scene.lit.has(link.id)) drawLink(g, at, link, true, token);
  for (const marker of scene.layout.markers) drawMarker(g, at, marker, token);
  for (const card of scene.cards) drawCard(g, at, card, scene.selection.has(card.box.id), token);
  if (scene.branch) {
    const r = onScreen(at, scene.branch, 8);
    g.strokeStyle = token('--select');
    g.lineWidth = 1.5;
    g.strokeRect(r.x, r.y, r.width, r.height);
  }
}

function onScreen(at: Viewport, box: Rect, grow = 0): Rect {
  return {
    x: box.x * at.zoom + at.x - grow,
    y: box.y * at.zoom + at.y - grow,
    width: box.width * at.zoom + grow * 2,
    height: box.height * at.zoom + grow * 2,
  };
}

function drawLink(
  g: CanvasRenderingContext2D,
  at: Viewport,
  link: LinkPath,
  lit: boolean,
  token: Token,
): void {
  const second = !link.home && link.style === 'plain';
  const colour = lit
    ? '--select'
    : second
      ? '--lv-outcome'
      : link.style === 'factor'
        ? '--lv-factor'
        : '--link';
  g.strokeStyle = token(colour);
  g.fillStyle = token(colour);
  g.globalAlpha = lit || second ? 1 : 0.6;
  g.lineWidth = lit ? 2 : second ? 1.5 : 1;
  g.setLineDash(link.style === 'factor' ? [4, 3] : []);
  const points = link.points.map((p) => ({ x: p.x * at.zoom + at.x, y: p.y * at.zoom + at.y }));
  g.beginPath();
  points.forEach((p, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before) g.moveTo(p.x, p.y);
    else if (!after) g.lineTo(p.x, p.y);
    else {
      const shorter = Math.min(
        Math.hypot(p.x - before.x, p.y - before.y),
        Math.hypot(after.x - p.x, after.y - p.y),
      );
      g.arcTo(p.x, p.y, after.x, after.y, Math.min(5, shorter / 2));
    }
  });
  g.stroke();
  g.setLineDash([]);
  g.globalAlpha = 1;
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!link.arrow || link.style === 'activity' || !tip || !from) return;
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  g.beginPath();
  g.moveTo(tip.x, tip.y);
  for (const side of [0.46, -0.46])
    g.lineTo(tip.x - 6.7 * Math.cos(angle + side), tip.y - 6.7 * Math.sin(angle + side));
  g.fill();
}

function drawMarker(g: CanvasRenderingContext2D, at: Viewport, marker: Marker, token: Token): void {
  const x = (marker.x + marker.width / 2) * at.zoom + at.x;
  const y = (marker.y + marker.height / 2) * at.zoom + at.y;
  const r = 5.5;
  g.beginPath();
  g.moveTo(x, y - r);
  g.lineTo(x + r, y);
  g.lineTo(x, y + r);
  g.lineTo(x - r, y);
  g.closePath();
  g.fillStyle = token('--surface');
  g.strokeStyle = token('--lv-assumption');
  g.lineWidth = 1.5;
  g.fill();
  g.stroke();
}

function drawCard(
  g: CanvasRenderingContext2D,
  at: Viewport,
  card: FarCard,
  selected: boolean,
  token: Token,
): void {
  const { box } = card;
  const r = onScreen(at, box);
  const hue = token(hueOf(box.kind === 'factor' ? 'factor' : box.lane));
  g.globalAlpha = card.dim ? 0.3 : 1;
  if (box.kind === 'activity') {
    g.fillStyle = token('--lv-activity');
    g.globalAlpha *= 0.4;
    g.fillRect(r.x, r.y, r.width, r.height);
    g.globalAlpha = card.dim ? 0.3 : 1;
  } else if (box.kind === 'factor') {
    pentagon(g, r);
    g.fillStyle = token('--lv-factor-soft');
    g.fill();
    g.strokeStyle = hue;
    g.lineWidth = 1;
    g.setLineDash([4, 3]);
    g.stroke();
    g.setLineDash([]);
  } else drawResult(g, r, card, hue, token);
  if (card.finding) drawTriangle(g, r, token);
  g.globalAlpha = 1;
  if (!selected) return;
  g.strokeStyle = token('--select');
  g.lineWidth = 2.5;
  g.strokeRect(r.x - 3, r.y - 3, r.width + 6, r.height + 6);
}

function pentagon(g: CanvasRenderingContext2D, r: Rect): void {
  const nose = Math.min(8, r.width / 4);
  g.beginPath();
  g.moveTo(r.x, r.y + r.height / 2);
  g.lineTo(r.x + nose, r.y);
  g.lineTo(r.x + r.width, r.y);
  g.lineTo(r.x + r.width, r.y + r.height);
  g.lineTo(r.x + nose, r.y + r.height);
  g.closePath();
}

const WEIGHT: Readonly<Record<string, number>> = { outcome: 2, intermediateOutcome: 1.5, output: 1 };

function drawResult(g: CanvasRenderingContext2D, r: Rect, card: FarCard, hue: string, token: Token): void {
  const { lane, code } = card.box;
  const weight = WEIGHT[lane] ?? 2.5;
  g.fillStyle = token(lane === 'outcome' ? '--lv-outcome-soft' : '--surface');
  g.fillRect(r.x, r.y, r.width, r.height);
  g.strokeStyle = lane === 'output' ? token('--line-strong') : hue;
  g.lineWidth = weight;
  g.strokeRect(r.x, r.y, r.width, r.height);
  let inset = 6;
  if (lane === 'output') {
    g.fillStyle = hue;
    g.fillRect(r.x - 1, r.y - 0.5, 4, r.height + 1);
    inset = 3;
  }
  const size = lane === 'output' ? 12 : lane === 'outcome' || lane === 'intermediateOutcome' ? 14 : 16;
  g.font = `600 ${size}px ${token(lane === 'output' || lane === 'outcome' ? '--font-label' : '--font')}`;
  g.fillStyle = hue;
  g.textBaseline = 'middle';
  g.textAlign = 'center';
  const full = lane === 'output' ? code : [code, card.shortName].filter(Boolean).join(' ');
  const text = fitText(full, code, r.width - inset * 2, (words) => g.measureText(words).width);
  if (text !== '' && r.height >= size)
    g.fillText(text, r.x + r.width / 2 + (lane === 'output' ? 2 : 0), r.y + r.height / 2);
}

/** The longest of: everything, everything cut at a word, the code alone, nothing. Never a cut word. */
export function fitText(
  full: string,
  code: string,
  room: number,
  widthOf: (words: string) => number,
): string {
  if (widthOf(full) <= room) return full;
  const words = full.split(' ');
  for (let n = words.length - 1; n > 1; n -= 1) {
    const cut = `${words.slice(0, n).join(' ')}…`;
    if (widthOf(cut) <= room) return cut;
  }
  return code !== '' && widthOf(code) <= room ? code : '';
}

function drawTriangle(g: CanvasRenderingContext2D, r: Rect, token: Token): void {
  const x = r.x + r.width;
  g.beginPath();
  g.moveTo(x - 4, r.y - 5);
  g.lineTo(x + 1, r.y + 4);
  g.lineTo(x - 9, r.y + 4);
  g.closePath();
  g.fillStyle = token('--sv-warning');
  g.fill();
}
