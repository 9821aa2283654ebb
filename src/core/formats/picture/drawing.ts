/**
 * The diagram as a list of shapes: the same places, line breaks and routes as on screen. It is described once, here and in
 * `cards.ts`; SVG and PDF only paint it, so that they cannot drift apart. In canvas pixels.
 */
import { translator } from '../../i18n/index.ts';
import { CODE_TEXT, layoutDiagram, type DiagramLayout, type LinkPath } from '../../layout/index.ts';
import { projectOf, view as viewOf, type Document, type View } from '../../model/index.ts';
import { cardShapes, markerShapes } from './cards.ts';
import { COLOUR, LEVEL_LOOK } from './colours.ts';
import { isRightToLeft } from './direction.ts';
import { sign, text, type Shape } from './primitives.ts';
import { arrowHead, roundedPath } from './shapes.ts';

export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  readonly shapes: readonly Shape[];
}

/** What every picture shows. */
export function pictureLayout(v: View): DiagramLayout {
  const direction = isRightToLeft(v.doc) ? 'rtl' : 'ltr';
  return layoutDiagram(v, { show: { activities: true, assumptions: true, factors: true }, direction });
}

/** Room right of the last card. */
const MARGIN = 24;
const NARROWEST = 640;

export function drawDiagram(doc: Document, language: string): Drawing {
  const t = translator(language);
  const v = viewOf(doc);
  const layout = pictureLayout(v);
  const width = Math.ceil(Math.max(layout.width, NARROWEST) + MARGIN);
  const rightToLeft = isRightToLeft(doc);
  return {
    title: projectOf(doc).title,
    width,
    height: Math.ceil(layout.height),
    rightToLeft,
    shapes: [
      ...lanes(layout, width, rightToLeft),
      ...layout.links.flatMap((l) => linkShapes(l)),
      ...[...layout.cards.values()].flatMap((c) => cardShapes(c, v, t)),
      ...layout.markers.flatMap((m) => markerShapes(m, v, t)),
    ],
  };
}

function lanes(layout: DiagramLayout, width: number, rightToLeft: boolean): Shape[] {
  return layout.lanes.flatMap((lane): Shape[] => {
    const hue = LEVEL_LOOK[lane.key]?.hue ?? COLOUR.ink2;
    const edge = rightToLeft ? layout.width - 14 : 14;
    return [
      { kind: 'rect', x: 0, y: lane.y, width, height: lane.height, fill: COLOUR.lane },
      {
        kind: 'path',
        d: `M0 ${lane.y}H${width}M0 ${lane.y + lane.height}H${width}`,
        stroke: COLOUR.line,
        weight: 1,
      },
      sign(lane.key, rightToLeft ? edge - 13 : edge, lane.y + 10, hue),
      text(lane.label, edge, lane.y + 40, CODE_TEXT, hue, rightToLeft ? 'right' : 'left'),
    ];
  });
}

function linkShapes(path: LinkPath): Shape[] {
  const factor = path.style === 'factor';
  const stroke = factor ? COLOUR.factor : COLOUR.link;
  const d = roundedPath(path.points);
  const dash = factor ? [5, 4] : path.style === 'feedback' ? [10, 4] : null;
  const thin = path.style === 'activity';
  const shapes: Shape[] = [
    { kind: 'path', d, stroke: COLOUR.ground, weight: 6 },
    { kind: 'path', d, stroke, weight: thin ? 1.25 : 1.5, ...(dash && { dash }) },
  ];
  if (path.arrow)
    shapes.push({
      kind: 'path',
      d: arrowHead(path.points, thin ? 7 : 9, thin ? 6 : 8),
      fill: factor ? COLOUR.ground : stroke,
      stroke,
      weight: 1,
    });
  return shapes;
}
