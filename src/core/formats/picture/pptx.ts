/**
 * The diagram as slides: cards are shapes and links are connectors glued to them, so that people can go on drawing in their own
 * program. A design too large for one readable slide gets an overview and a slide for each outcome; the same in words follows.
 */
import { formatTranslator } from '../../i18n/formats.ts';
import { CARD, type CardBox, type DiagramLayout } from '../../layout/index.ts';
import { projectOf, view as viewOf, type Document, type View } from '../../model/index.ts';
import { branchOf } from './branch.ts';
import { COLOUR, LEVEL_LOOK } from './colours.ts';
import { startsRightToLeft } from './direction.ts';
import { pictureLayout } from './drawing.ts';
import { nameOf, outlineOf } from './outline.ts';
import { SLIDE, TITLE_BOX, escape, presentation, shapeTree } from './pptxPackage.ts';
import { connector, shape, type Box, type Line } from './pptxShapes.ts';

/** The picture's room on a slide, below the title. */
const AREA = { x: 240_000, y: 800_000, width: SLIDE.width - 480_000, height: SLIDE.height - 960_000 };
/** EMU in a canvas pixel at full size. */
const PIXEL = 9_525;
/** Statements smaller than this, in points, are not read from the back of a room. */
const READABLE = 9;
const LINES_ON_SLIDE = 24;

export function diagramPptx(
  doc: Document,
  { language, date }: { readonly language: string; readonly date: string },
): Uint8Array {
  const t = formatTranslator(language);
  const v = viewOf(doc);
  const words = projectOf(doc).language ?? language;
  const title = projectOf(doc).title.replaceAll('\n', ' ') || t('formats.outline.heading');
  const layout = pictureLayout(v);
  const slides = [diagramSlide(title, v, layout, words)];
  if (CARD.output.text.size * 0.75 * scaleOf(layout) < READABLE)
    for (const outcome of v.results.filter((r) => r.level === 'outcome')) {
      const branch = viewOf(branchOf(v, outcome.id));
      slides.push(
        diagramSlide(`${v.label(outcome.id)}: ${outcome.statement}`, branch, pictureLayout(branch), words),
      );
    }
  const { items, beside } = outlineOf(doc, language);
  const lines = [...items, ...beside].flatMap((item) => [
    { depth: item.depth, text: nameOf(item, t) },
    ...item.facts.map((fact) => ({ depth: item.depth + 1, text: fact.replaceAll('\n', ' ') })),
  ]);
  for (let at = 0; at < lines.length; at += LINES_ON_SLIDE)
    slides.push(wordsSlide(title, lines.slice(at, at + LINES_ON_SLIDE), words));
  return presentation(title, slides, date);
}

const scaleOf = ({ width, height }: DiagramLayout): number =>
  Math.min(1.4, AREA.width / (Math.max(width, 1) * PIXEL), AREA.height / (Math.max(height, 1) * PIXEL));

function diagramSlide(title: string, v: View, layout: DiagramLayout, language: string): string {
  const scale = scaleOf(layout);
  const left = AREA.x + (AREA.width - layout.width * PIXEL * scale) / 2;
  const place = ({ x, y, width, height }: Box): Box => ({
    x: Math.round(left + x * PIXEL * scale),
    y: Math.round(AREA.y + y * PIXEL * scale),
    width: Math.round(width * PIXEL * scale),
    height: Math.round(height * PIXEL * scale),
  });
  /** Points of a size in canvas pixels. */
  const points = (pixels: number): number => Math.max(1, pixels * 0.75 * scale);
  let next = 3;
  const ids = new Map<string, number>();
  for (const id of layout.cards.keys()) ids.set(id, (next += 1));
  const lanes = layout.lanes.map((lane) =>
    shape({
      id: (next += 1),
      name: lane.label,
      box: place({ x: 0, y: lane.y, width: layout.width, height: lane.height }),
      fill: COLOUR.lane,
      paragraphs: [
        [
          {
            text: lane.label,
            size: points(12),
            bold: true,
            colour: LEVEL_LOOK[lane.key]?.hue ?? COLOUR.ink2,
          },
        ],
      ],
      language,
      top: true,
    }),
  );
  const links = layout.links.flatMap((link) => {
    const [from, to] = [layout.cards.get(link.from), layout.cards.get(link.to)];
    if (!from || !to) return [];
    return connector({
      id: (next += 1),
      name: `${v.label(link.from)} → ${v.label(link.to)}`,
      from: { box: place(from), shape: ids.get(link.from) ?? 0 },
      to: { box: place(to), shape: ids.get(link.to) ?? 0 },
      line: {
        colour: link.style === 'factor' ? COLOUR.factor : COLOUR.link,
        weight: points(link.style === 'activity' ? 1.6 : 2),
        dashed: link.style === 'factor' || link.style === 'feedback',
      },
    });
  });
  const cards = [...layout.cards.values()]
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map((box) => card(box, ids.get(box.id) ?? 0, v, place(box), points, language));
  const tags = layout.markers
    .filter((m) => m.tag)
    .map((m) => {
      const text = v.doc.assumptions[m.assumptionId]?.statement ?? '';
      return shape({
        id: (next += 1),
        name: v.label(m.assumptionId),
        box: place(m),
        fill: COLOUR.ground,
        line: { colour: COLOUR.assumption, weight: points(1) },
        round: true,
        paragraphs: [[{ text: `◇ ${text}`, size: points(12), italic: true, colour: COLOUR.assumption }]],
        language,
      });
    });
  return shapeTree([titleShape(title, language), ...lanes, ...links, ...cards, ...tags].join(''));
}

function card(
  { kind, lane, label, id }: CardBox,
  shapeId: number,
  v: View,
  box: Box,
  points: (pixels: number) => number,
  language: string,
): string {
  const node = v.nodes.get(id);
  const statement = node?.record.statement ?? '';
  const look = LEVEL_LOOK[lane];
  const factor = kind === 'factor';
  const hue = factor ? COLOUR.factor : (look?.hue ?? COLOUR.ink2);
  const line: Line = { colour: hue, weight: points(factor ? 1.5 : (look?.frame ?? 1)), dashed: factor };
  return shape({
    id: shapeId,
    name: label,
    box,
    fill: factor ? COLOUR.factorSoft : COLOUR.ground,
    line,
    round: kind === 'result',
    paragraphs: [
      [{ text: label, size: points(11.5), bold: true, colour: hue }],
      [
        {
          text: statement,
          size: points(CARD[kind === 'result' ? 'output' : kind].text.size),
          colour: COLOUR.ink,
        },
      ],
    ],
    language,
  });
}

const titleShape = (title: string, language: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${startsRightToLeft(title) ? '<a:pPr algn="r" rtl="1"/>' : ''}<a:r><a:rPr lang="${escape(language)}"/><a:t>${escape(title)}</a:t></a:r></a:p></p:txBody></p:sp>`;

function wordsSlide(
  title: string,
  lines: readonly { readonly depth: number; readonly text: string }[],
  language: string,
): string {
  const body = shape({
    id: 3,
    name: title,
    box: { x: TITLE_BOX.x, y: AREA.y, width: TITLE_BOX.width, height: AREA.height },
    paragraphs: lines.map(({ text }) => [{ text, size: 12, colour: COLOUR.ink }]),
    depths: lines.map(({ depth }) => depth),
    language,
    top: true,
  });
  return shapeTree(titleShape(title, language) + body);
}
