/**
 * The diagram as a picture: the same places, line breaks and routes as on screen, words as words, nothing fetched from anywhere. A text
 * alternative in `<desc>` tells the design as an outline. The same document gives the same bytes.
 */
import { translator, type Translate } from '../../i18n/index.ts';
import {
  CARD,
  CODE_TEXT,
  layoutDiagram,
  MARKER_TEXT,
  textWidth,
  type CardBox,
  type DiagramLayout,
  type LinkPath,
  type Marker,
  type TextStyle,
} from '../../layout/index.ts';
import { projectOf, view as viewOf, type Document, type View } from '../../model/index.ts';
import { COLOUR, LEVEL_LOOK, type LevelLook } from './colours.ts';
import { arrowHead, diamond, escape, GLYPH, roundedPath } from './shapes.ts';

const MARGIN = 24;
const HEAD = 56;

const FAMILY: Readonly<Record<string, string>> = {
  sans400: 'font-family="IBM Plex Sans, Noto Sans, sans-serif" font-weight="400"',
  sans400italic: 'font-family="IBM Plex Sans, Noto Sans, sans-serif" font-style="italic"',
  sans500: 'font-family="IBM Plex Sans, Noto Sans, sans-serif" font-weight="500"',
  sans600: 'font-family="IBM Plex Sans, Noto Sans, sans-serif" font-weight="600"',
  condensed500: 'font-family="IBM Plex Sans Condensed, IBM Plex Sans, sans-serif" font-weight="500"',
  condensed600: 'font-family="IBM Plex Sans Condensed, IBM Plex Sans, sans-serif" font-weight="600"',
};

export interface PictureOptions {
  readonly language: string;
}

export function diagramSvg(doc: Document, { language }: PictureOptions): string {
  const t = translator(language);
  const v = viewOf(doc);
  const layout = layoutDiagram(v, { show: { activities: true, assumptions: true, factors: true } });
  const title = projectOf(doc).title;
  const width = Math.ceil(Math.max(layout.width, 640) + MARGIN);
  const height = Math.ceil(layout.height + HEAD + MARGIN * 2);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="desc">${escape(outline(v))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${COLOUR.ground}"/>`,
    text(title, MARGIN, 36, { font: 'sans600', size: 20, line: 26 }, COLOUR.ink),
    `<g transform="translate(0 ${HEAD})">`,
    ...lanes(layout, width),
    ...layout.links.map((l) => link(l)),
    ...[...layout.cards.values()].map((c) => card(c, v, t)),
    ...layout.markers.map((m) => marker(m, v, t)),
    '</g>',
    '</svg>',
  ];
  return parts.join('\n');
}

function text(words: string, x: number, y: number, style: TextStyle, colour: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${FAMILY[style.font]} font-size="${style.size}" fill="${colour}"${more}>${escape(words)}</text>`;
}

/** Lines of text under one another; `y` is the top of the first. */
function lines(words: readonly string[], x: number, y: number, style: TextStyle, colour: string): string {
  const base = y + (style.line + style.size * 0.7) / 2;
  return words
    .map((line, i) => text(line, x, Math.round((base + i * style.line) * 10) / 10, style, colour))
    .join('');
}

function lanes(layout: DiagramLayout, width: number): string[] {
  return layout.lanes.map((lane) => {
    const look = LEVEL_LOOK[lane.key];
    return [
      `<rect x="0" y="${lane.y}" width="${width}" height="${lane.height}" fill="${COLOUR.lane}"/>`,
      `<path d="M0 ${lane.y}H${width}M0 ${lane.y + lane.height}H${width}" stroke="${COLOUR.line}"/>`,
      glyph(lane.key, 14, lane.y + 10, 13, look?.hue ?? COLOUR.ink2),
      text(lane.label, 14, lane.y + 40, CODE_TEXT, look?.hue ?? COLOUR.ink2),
    ].join('');
  });
}

function glyph(name: string, x: number, y: number, size: number, colour: string): string {
  const shape = GLYPH[name] ?? GLYPH['objective'] ?? '';
  return `<g transform="translate(${x} ${y}) scale(${size / 16})" fill="${colour}" color="${colour}">${shape}</g>`;
}

function link(path: LinkPath): string {
  const factor = path.style === 'factor';
  const colour = factor ? COLOUR.factor : COLOUR.link;
  const d = roundedPath(path.points);
  const dash = factor
    ? ' stroke-dasharray="5 4"'
    : path.style === 'feedback'
      ? ' stroke-dasharray="10 4"'
      : '';
  const weight = path.style === 'activity' ? 1.25 : 1.5;
  const head = path.arrow
    ? `<path d="${arrowHead(path.points, path.style === 'activity' ? 7 : 9, path.style === 'activity' ? 6 : 8)}" fill="${factor ? COLOUR.ground : colour}" stroke="${colour}"/>`
    : '';
  return `<path d="${d}" fill="none" stroke="${COLOUR.ground}" stroke-width="6"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="${weight}"${dash}/>${head}`;
}

function card(box: CardBox, v: View, t: Translate): string {
  if (box.kind === 'factor') return factorCard(box, t);
  const look = LEVEL_LOOK[box.lane] as LevelLook;
  return box.kind === 'activity' ? activityCard(box, look) : resultCard(box, look, v, t);
}

function frame(box: CardBox, look: LevelLook, stroke: string, ground: string = COLOUR.ground): string {
  const inset = look.frame / 2;
  return `<rect x="${box.x + inset}" y="${box.y + inset}" width="${box.width - look.frame}" height="${box.height - look.frame}" rx="2" fill="${ground}" stroke="${stroke}" stroke-width="${look.frame}"/>`;
}

function resultCard(box: CardBox, look: LevelLook, v: View, t: Translate): string {
  const { x, y, width, height } = box;
  const isTop = look.frame === 2.5;
  const isOutput = box.lane === 'output';
  const pad = isTop ? 18 : isOutput ? 14 : 12;
  const headY = isTop ? y + 10 : box.lane === 'outcome' ? y + 5 : y + 7;
  const style = isTop
    ? CARD.objective
    : box.lane === 'outcome'
      ? CARD.outcome
      : isOutput
        ? CARD.output
        : CARD.intermediate;
  const textY = isTop ? headY + 19 : box.lane === 'outcome' ? y + 28 : headY + 19;
  const facts = [
    box.indicators > 0 ? t('canvas.indicators', { count: box.indicators }) : '',
    box.alsoTo.length > 0 ? t('canvas.also', { labels: box.alsoTo.map((id) => v.label(id)).join(', ') }) : '',
  ].filter(Boolean);
  const foot: TextStyle = { font: 'condensed500', size: 11, line: 14 };
  return [
    frame(box, look, isOutput ? COLOUR.lineStrong : look.hue),
    isTop
      ? `<rect x="${x + 5}" y="${y + 5}" width="${width - 10}" height="${height - 10}" fill="none" stroke="${look.hue}" opacity=".45"/>`
      : '',
    isOutput ? `<rect x="${x}" y="${y}" width="5" height="${height}" fill="${look.hue}"/>` : '',
    box.lane === 'outcome'
      ? `<rect x="${x + 2}" y="${y + 2}" width="${width - 4}" height="23" fill="${look.soft}"/><path d="M${x + 2} ${y + 25.5}h${width - 4}" stroke="${look.hue}"/>`
      : '',
    glyph(box.lane, x + pad, headY + 1.5, 13, look.hue),
    text(box.label, x + pad + 18, headY + 12, CODE_TEXT, look.hue),
    lines(box.lines, x + pad, textY, style.text, COLOUR.ink),
    facts.length > 0
      ? text(facts.join(' · '), x + pad, y + height - (isTop ? 12 : 10), foot, COLOUR.ink3)
      : '',
  ].join('');
}

function activityCard(box: CardBox, look: LevelLook): string {
  const [first = '', ...rest] = box.lines;
  const style = CARD.activity.text;
  const coded = box.code !== '' && first.startsWith(box.code);
  const code: TextStyle = { font: 'condensed600', size: 12, line: 15 };
  const base = box.y + 8 + (style.line + style.size * 0.7) / 2;
  const body = coded
    ? `${text(box.code, box.x + 10, base, code, look.hue)}${text(first.slice(box.code.length).trimStart(), box.x + 14 + textWidth(box.code, code), base, style, COLOUR.ink)}`
    : text(first, box.x + 10, base, style, COLOUR.ink);
  return (
    frame(box, look, COLOUR.line, '#F6F8F6') +
    body +
    lines(rest, box.x + 10, box.y + 8 + style.line, style, COLOUR.ink)
  );
}

function factorCard(box: CardBox, t: Translate): string {
  const { x, y, width, height } = box;
  const shape = `M${x + 1} ${y + height / 2}L${x + 15} ${y + 1}H${x + width - 1}V${y + height - 1}H${x + 15}Z`;
  const actor: TextStyle = { font: 'condensed600', size: 11.5, line: 15 };
  return [
    `<path d="${shape}" fill="${COLOUR.factorSoft}" stroke="${COLOUR.factor}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    glyph('factor', x + 26, y + 9, 13, COLOUR.factor),
    text(t('canvas.factor'), x + 44, y + 20, CODE_TEXT, COLOUR.factor),
    lines(box.lines, x + 26, y + 27, CARD.factor.text, COLOUR.ink),
    box.actor ? text(box.actor, x + 26, y + height - 10, actor, COLOUR.factor) : '',
  ].join('');
}

function marker(m: Marker, v: View, t: Translate): string {
  const mark = v.doc.assumptions[m.assumptionId]?.mark ?? 'notLookedAt';
  const sign = (x: number, y: number): string =>
    `<g transform="translate(${x} ${y}) scale(${19 / 16})">${diamond(mark, COLOUR.assumption, COLOUR.ground)}</g>`;
  if (!m.tag) {
    const number: TextStyle = { font: 'condensed600', size: 9, line: 19 };
    return (
      sign(m.x, m.y) +
      text(String(m.number), m.x + 9.5, m.y + 12.6, number, COLOUR.assumption, ' text-anchor="middle"')
    );
  }
  const failed = mark === 'didNotHold';
  return [
    `<rect x="${m.x + 0.5}" y="${m.y + 0.5}" width="${m.width - 1}" height="${m.height - 1}" rx="2" fill="${COLOUR.ground}" stroke="${failed ? COLOUR.failed : COLOUR.assumption}" stroke-width="${failed ? 2 : 1}"/>`,
    sign(m.x - 9.5, m.y + m.height / 2 - 9.5),
    lines(m.lines, m.x + 20, m.y + 5, MARKER_TEXT, COLOUR.ink),
    failed
      ? text(
          t('model.mark.didNotHold'),
          m.x + m.width - 4,
          m.y + m.height - 4,
          { font: 'condensed600', size: 10, line: 12 },
          COLOUR.failed,
          ' text-anchor="end"',
        )
      : '',
  ].join('');
}

/** The design in words, indented by what leads to what. */
function outline(v: View): string {
  const rows: string[] = [];
  const walk = (id: string | null, depth: number): void => {
    for (const node of v.children(id)) {
      rows.push(`${'  '.repeat(depth)}${v.label(node.record.id)}: ${node.record.statement}`);
      walk(node.record.id, depth + 1);
    }
  };
  walk(null, 0);
  for (const a of v.assumptions) rows.push(`${v.label(a.id)}: ${a.statement}`);
  for (const node of v.nodes.values())
    if (node.kind === 'factor') rows.push(`${v.label(node.record.id)}: ${node.record.statement}`);
  return rows.join('\n');
}
