/** Where the far view draws its boxes, in screen pixels: results widen to hold their lettering as far as their neighbours leave room. */
import type { CardBox, Rect } from '../../../core/layout/index.ts';
import { downScale, type Viewport } from '../geometry/viewport.ts';

export interface FarCard {
  readonly box: CardBox;
  readonly shortName: string;
  /** Something about it is worth a look. */
  readonly finding: boolean;
  readonly dim: boolean;
}

export interface FarBox extends Rect {
  readonly card: FarCard;
  readonly text: string;
}

export const onScreen = (at: Viewport, box: Rect): Rect => ({
  x: box.x * at.zoom + at.x,
  y: box.y * downScale(at.zoom) + at.y,
  width: box.width * at.zoom,
  height: box.height * downScale(at.zoom),
});

/** Free room between two boxes, and between a word and its frame. */
const GAP = 6;
const PAD = 7;

/** Size of the lettering on screen; the same at every zoom. */
export const letterSize = (lane: string): number =>
  lane === 'output' ? 12 : lane === 'outcome' || lane === 'intermediateOutcome' ? 14 : 16;

/** @param widthOf width of words in the lettering of a lane */
export function farBoxes(
  cards: readonly FarCard[],
  at: Viewport,
  widthOf: (words: string, lane: string) => number,
): FarBox[] {
  const lanes = new Map<string, FarCard[]>();
  for (const card of cards) {
    const lane = lanes.get(card.box.lane);
    if (lane) lane.push(card);
    else lanes.set(card.box.lane, [card]);
  }
  return [...lanes.values()].flatMap((lane) => {
    const places = lane
      .map((card) => ({ card, rect: onScreen(at, card.box) }))
      .toSorted((a, b) => a.rect.x - b.rect.x);
    return places.map(({ card, rect }, i): FarBox => {
      if (card.box.kind !== 'result') return { ...rect, card, text: '' };
      const middle = rect.x + rect.width / 2;
      // Half the way to what stands beside it, on the nearer side, so that it can widen evenly.
      const reach = (other: Rect | undefined): number =>
        other === undefined ? Infinity : Math.abs(other.x + other.width / 2 - middle);
      const room = Math.min(reach(places[i - 1]?.rect), reach(places[i + 1]?.rect)) - GAP;
      const { lane: key, code } = card.box;
      const full = key === 'output' ? code : [code, card.shortName].filter(Boolean).join(' ');
      const most = Math.max(rect.width, room);
      const text = fitText(full, code, most - PAD * 2, (words) => widthOf(words, key));
      const width =
        key === 'output' ? rect.width : Math.max(rect.width, Math.min(most, widthOf(text, key) + PAD * 2));
      return { x: middle - width / 2, y: rect.y, width, height: rect.height, card, text };
    });
  });
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
