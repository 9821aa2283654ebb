/** Cards and assumption tags as shapes. Words stand at the card's leading edge: at the right in a script read from there. */
import type { Translate } from '../../i18n/index.ts';
import {
  CARD,
  CODE_TEXT,
  MARKER_TEXT,
  textWidth,
  type CardBox,
  type Marker,
  type TextStyle,
} from '../../layout/index.ts';
import type { View } from '../../model/index.ts';
import { COLOUR, LEVEL_LOOK, type LevelLook } from './colours.ts';
import { startsRightToLeft } from './direction.ts';
import { sign, text, type Shape } from './primitives.ts';
import { DIAMONDS } from './shapes.ts';

const FOOT: TextStyle = { font: 'condensed500', size: 11, line: 14 };
const ACTOR: TextStyle = { font: 'condensed600', size: 11.5, line: 15 };
const FACTOR_DASH = [5, 4];

/** Where lines begin inside a box, by the direction of the words. */
interface Inside {
  readonly left: number;
  readonly right: number;
}

/** Lines of text under one another; `y` is the top of the first. */
function lines(
  words: readonly string[],
  { left, right }: Inside,
  y: number,
  style: TextStyle,
  colour: string,
): Shape[] {
  const base = y + (style.line + style.size * 0.7) / 2;
  const fromRight = startsRightToLeft(words.join(' '));
  return words.map((line, i) => ({
    ...text(
      line,
      fromRight ? right : left,
      base + i * style.line,
      style,
      colour,
      fromRight ? 'right' : 'left',
    ),
    rightToLeft: fromRight,
  }));
}

export function cardShapes(box: CardBox, v: View, t: Translate): Shape[] {
  if (box.kind === 'factor') return factorCard(box, t);
  const look = LEVEL_LOOK[box.lane] as LevelLook;
  return box.kind === 'activity' ? activityCard(box, look) : resultCard(box, look, v, t);
}

function frame(box: CardBox, look: LevelLook, stroke: string, fill: string = COLOUR.ground): Shape {
  const inset = look.frame / 2;
  return {
    kind: 'rect',
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - look.frame,
    height: box.height - look.frame,
    radius: 2,
    fill,
    stroke,
    weight: look.frame,
  };
}

function resultCard(box: CardBox, look: LevelLook, v: View, t: Translate): Shape[] {
  const { x, y, width, height } = box;
  const isTop = look.frame === 2.5;
  const isOutput = box.lane === 'output';
  const isOutcome = box.lane === 'outcome';
  const pad = isTop ? 18 : isOutput ? 14 : 12;
  const headY = isTop ? y + 10 : isOutcome ? y + 5 : y + 7;
  const style = isTop
    ? CARD.objective
    : isOutcome
      ? CARD.outcome
      : isOutput
        ? CARD.output
        : CARD.intermediate;
  const inside = { left: x + pad, right: x + width - pad };
  const facts = [
    box.indicators > 0 ? t('canvas.indicators', { count: box.indicators }) : '',
    box.alsoTo.length > 0 ? t('canvas.also', { labels: box.alsoTo.map((id) => v.label(id)).join(', ') }) : '',
  ].filter(Boolean);
  const shapes: Shape[] = [frame(box, look, isOutput ? COLOUR.lineStrong : look.hue)];
  if (isTop)
    shapes.push({
      kind: 'rect',
      x: x + 5,
      y: y + 5,
      width: width - 10,
      height: height - 10,
      stroke: look.hue,
      weight: 1,
      opacity: 0.45,
    });
  if (isOutput) shapes.push({ kind: 'rect', x, y, width: 5, height, fill: look.hue });
  if (isOutcome)
    shapes.push(
      { kind: 'rect', x: x + 2, y: y + 2, width: width - 4, height: 23, fill: look.soft },
      { kind: 'path', d: `M${x + 2} ${y + 25.5}h${width - 4}`, stroke: look.hue, weight: 1 },
    );
  shapes.push(
    sign(box.lane, x + pad, headY + 1.5, look.hue),
    text(box.label, x + pad + 18, headY + 12, CODE_TEXT, look.hue),
    ...lines(box.lines, inside, isOutcome ? y + 28 : headY + 19, style.text, COLOUR.ink),
  );
  if (facts.length > 0)
    shapes.push(text(facts.join(' · '), x + pad, y + height - (isTop ? 12 : 10), FOOT, COLOUR.ink3));
  return shapes;
}

function activityCard(box: CardBox, look: LevelLook): Shape[] {
  const [first = '', ...rest] = box.lines;
  const style = CARD.activity.text;
  const inside = { left: box.x + 10, right: box.x + box.width - 10 };
  const code: TextStyle = { font: 'condensed600', size: 12, line: 15 };
  const base = box.y + 8 + (style.line + style.size * 0.7) / 2;
  const coded = box.code !== '' && first.startsWith(box.code);
  const words = coded ? first.slice(box.code.length).trimStart() : first;
  const after = coded ? textWidth(box.code, code) + 4 : 0;
  const fromRight = startsRightToLeft(box.lines.join(' '));
  const shapes = [frame(box, look, COLOUR.line, '#F6F8F6')];
  const start = fromRight ? inside.right : inside.left;
  const side = fromRight ? 'right' : 'left';
  if (coded) shapes.push(text(box.code, start, base, code, look.hue, side));
  const at = fromRight ? start - after : start + after;
  shapes.push({ ...text(words, at, base, style, COLOUR.ink, side), rightToLeft: fromRight });
  return [...shapes, ...lines(rest, inside, box.y + 8 + style.line, style, COLOUR.ink)];
}

function factorCard(box: CardBox, t: Translate): Shape[] {
  const { x, y, width, height } = box;
  const d = `M${x + 1} ${y + height / 2}L${x + 15} ${y + 1}H${x + width - 1}V${y + height - 1}H${x + 15}Z`;
  const inside = { left: x + 26, right: x + width - 12 };
  const shapes: Shape[] = [
    { kind: 'path', d, fill: COLOUR.factorSoft, stroke: COLOUR.factor, weight: 1.5, dash: FACTOR_DASH },
    sign('factor', x + 26, y + 9, COLOUR.factor),
    text(t('canvas.factor'), x + 44, y + 20, CODE_TEXT, COLOUR.factor),
    ...lines(box.lines, inside, y + 27, CARD.factor.text, COLOUR.ink),
  ];
  if (box.actor) shapes.push(text(box.actor, x + 26, y + height - 10, ACTOR, COLOUR.factor));
  return shapes;
}

export function markerShapes(m: Marker, v: View, t: Translate): Shape[] {
  const mark = v.doc.assumptions[m.assumptionId]?.mark ?? 'notLookedAt';
  const diamond = (x: number, y: number): Shape => ({
    kind: 'sign',
    x,
    y,
    size: 19,
    colour: COLOUR.assumption,
    paths: DIAMONDS[mark],
  });
  if (!m.tag) {
    const number: TextStyle = { font: 'condensed600', size: 9, line: 19 };
    return [
      diamond(m.x, m.y),
      text(String(m.number), m.x + 9.5, m.y + 12.6, number, COLOUR.assumption, 'middle'),
    ];
  }
  const failed = mark === 'didNotHold';
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: m.x + 0.5,
      y: m.y + 0.5,
      width: m.width - 1,
      height: m.height - 1,
      radius: 2,
      fill: COLOUR.ground,
      stroke: failed ? COLOUR.failed : COLOUR.assumption,
      weight: failed ? 2 : 1,
    },
    diamond(m.x - 9.5, m.y + m.height / 2 - 9.5),
    ...lines(m.lines, { left: m.x + 20, right: m.x + m.width - 9 }, m.y + 5, MARKER_TEXT, COLOUR.ink),
  ];
  if (failed) {
    const style: TextStyle = { font: 'condensed600', size: 10, line: 12 };
    const [x, y] = [m.x + m.width - 4, m.y + m.height - 4];
    shapes.push(text(t('model.mark.didNotHold'), x, y, style, COLOUR.failed, 'right'));
  }
  return shapes;
}
