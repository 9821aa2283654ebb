/** Shapes with words, and connectors that hold on to two shapes. Sizes in EMU, sizes of type in points. */
import { startsRightToLeft } from './direction.ts';
import { escape } from './pptxPackage.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly colour: string;
  /** Points. */
  readonly weight: number;
  readonly dashed?: boolean;
}

interface Words {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

interface ShapeOptions {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly fill?: string;
  readonly line?: Line;
  readonly round?: boolean;
  readonly paragraphs: readonly (readonly Words[])[];
  /** Indents of the paragraphs. */
  readonly depths?: readonly number[];
  readonly language: string;
  /** Words begin at the top instead of standing in the middle. */
  readonly top?: boolean;
}

const hex = (colour: string): string => colour.slice(1);
const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;
const lineOf = ({ colour, weight, dashed }: Line, ends = ''): string =>
  `<a:ln w="${Math.round(weight * 12_700)}">${solid(colour)}${dashed ? '<a:prstDash val="dash"/>' : ''}${ends}</a:ln>`;

/** The whole text of a shape is what a screen reader gets: its own words need no second description. */
export function shape(given: ShapeOptions): string {
  const { id, name, box, fill, line, round, paragraphs, depths, language, top } = given;
  const inset = 36_000;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escape(name)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.width}" cy="${box.height}"/></a:xfrm><a:prstGeom prst="${round ? 'roundRect' : 'rect'}"><a:avLst>${round ? '<a:gd name="adj" fmla="val 6000"/>' : ''}</a:avLst></a:prstGeom>${fill ? solid(fill) : '<a:noFill/>'}${line ? lineOf(line) : '<a:ln><a:noFill/></a:ln>'}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}" anchor="${top ? 't' : 'ctr'}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs
    .map((words, i) => paragraph(words, language, depths?.[i] ?? 0))
    .join('')}</p:txBody></p:sp>`;
}

/** PowerPoint knows nine levels of indents. */
const DEEPEST = 8;

function paragraph(words: readonly Words[], language: string, depth: number): string {
  const right = startsRightToLeft(words.map((w) => w.text).join(' '));
  const indent = Math.min(depth, DEEPEST) * 230_000;
  const properties = `<a:pPr marL="${indent}" algn="${right ? 'r' : 'l'}"${right ? ' rtl="1"' : ''}/>`;
  const runs = words.flatMap((w) =>
    w.text.split('\n').map((text, i) => {
      const style = `<a:rPr lang="${escape(language)}" sz="${Math.max(100, Math.round(w.size * 100))}"${w.bold ? ' b="1"' : ''}${w.italic ? ' i="1"' : ''}>${solid(w.colour)}</a:rPr>`;
      return `${i > 0 ? '<a:br/>' : ''}<a:r>${style}<a:t>${escape(text)}</a:t></a:r>`;
    }),
  );
  return `<a:p>${properties}${runs.join('')}</a:p>`;
}

interface End {
  readonly box: Box;
  /** Id of the shape that it holds on to. */
  readonly shape: number;
}

interface ConnectorOptions {
  readonly id: number;
  readonly name: string;
  readonly from: End;
  readonly to: End;
  readonly line: Line;
}

/** Places where connectors hold on to a rectangle. */
const TOP = 0;
const BOTTOM = 2;

/**
 * From the top of the lower shape to the bottom of the upper one, upright first. A bent connector lies on its side in the file and is
 * turned by three quarters; where the upper shape is not above, the connector is straight.
 */
export function connector({ id, name, from, to, line }: ConnectorOptions): string {
  const up = from.box.y >= to.box.y + to.box.height;
  const start = {
    x: from.box.x + Math.round(from.box.width / 2),
    y: up ? from.box.y : from.box.y + from.box.height,
  };
  const end = { x: to.box.x + Math.round(to.box.width / 2), y: up ? to.box.y + to.box.height : to.box.y };
  const [width, height] = [Math.abs(start.x - end.x), Math.abs(start.y - end.y)];
  const bent = up && width > 0;
  const frame = bent
    ? `<a:xfrm rot="16200000"${end.x < start.x ? ' flipV="1"' : ''}><a:off x="${Math.round((start.x + end.x - height) / 2)}" y="${Math.round((start.y + end.y - width) / 2)}"/><a:ext cx="${height}" cy="${width}"/></a:xfrm>`
    : `<a:xfrm${end.x < start.x ? ' flipH="1"' : ''}${end.y < start.y ? ' flipV="1"' : ''}><a:off x="${Math.min(start.x, end.x)}" y="${Math.min(start.y, end.y)}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
  const sites = up ? [TOP, BOTTOM] : [BOTTOM, TOP];
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${escape(name)}"/><p:cNvCxnSpPr><a:stCxn id="${from.shape}" idx="${sites[0]}"/><a:endCxn id="${to.shape}" idx="${sites[1]}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${frame}<a:prstGeom prst="${bent ? 'bentConnector3' : 'straightConnector1'}"><a:avLst/></a:prstGeom>${lineOf(line, '<a:tailEnd type="triangle"/>')}</p:spPr></p:cxnSp>`;
}
