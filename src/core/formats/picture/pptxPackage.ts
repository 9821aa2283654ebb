/** The parts that every presentation has around its slides: theme, one master, one layout, properties. Own words; ECMA-376 says what must be there. */
import { strToU8 } from 'fflate';
import { pack } from '../ooxml/repack.ts';
import { writable } from '../xmlText.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
export const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Slides of 16 to 9, in EMU (914,400 to the inch). */
export const SLIDE = { width: 12_192_000, height: 6_858_000 };
export const TITLE_BOX = { x: 360_000, y: 180_000, width: SLIDE.width - 720_000, height: 560_000 };

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string =>
  writable(text).replace(/[&<>"]/g, (c) => ESCAPES[c] as string);

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const shapeTree = (shapes: string): string =>
  `<p:cSld><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld>`;

const titlePlace = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${TITLE_BOX.x}" y="${TITLE_BOX.y}"/><a:ext cx="${TITLE_BOX.width}" cy="${TITLE_BOX.height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp>`;

const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const colour = (name: string, hex: string): string => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
const font = (name: string): string =>
  `<a:${name}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/></a:${name}>`;
const thrice = (xml: string): string => xml.repeat(3);
const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Throughline"><a:themeElements><a:clrScheme name="Throughline">${[
  ['dk1', '18201B'],
  ['lt1', 'FFFFFF'],
  ['dk2', '434C46'],
  ['lt2', 'F4F6F4'],
  ['accent1', '3B2F86'],
  ['accent2', '00647D'],
  ['accent3', '2C7338'],
  ['accent4', '8F5500'],
  ['accent5', '8F2470'],
  ['accent6', '57606A'],
  ['hlink', '00647D'],
  ['folHlink', '3B2F86'],
]
  .map(([name, hex]) => colour(name as string, hex as string))
  .join('')}</a:clrScheme><a:fontScheme name="Throughline">${font('majorFont')}${font(
  'minorFont',
)}</a:fontScheme><a:fmtScheme name="Throughline"><a:fillStyleLst>${thrice(SOLID)}</a:fillStyleLst><a:lnStyleLst>${thrice(
  `<a:ln w="9525">${SOLID}</a:ln>`,
)}</a:lnStyleLst><a:effectStyleLst>${thrice(
  '<a:effectStyle><a:effectLst/></a:effectStyle>',
)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(SOLID)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const STYLES =
  '<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2000" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></p:otherStyle></p:txStyles>';

/**
 * @param slides the shape trees of the slides, in order
 * @param date YYYY-MM-DD
 */
export function presentation(title: string, slides: readonly string[], date: string): Uint8Array {
  const numbers = slides.map((_, i) => i + 1);
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      override('/ppt/presentation.xml', `${TYPE}.presentation.main+xml`),
      override('/ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`),
      override('/ppt/slideLayouts/slideLayout1.xml', `${TYPE}.slideLayout+xml`),
      override('/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...numbers.map((n) => override(`/ppt/slides/slide${n}.xml`, `${TYPE}.slide+xml`)),
    ].join('')}</Types>`,
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'ppt/presentation.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:creator>Throughline</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`,
    'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${numbers
      .map((n) => `<p:sldId id="${255 + n}" r:id="rId${n + 1}"/>`)
      .join(
        '',
      )}</p:sldIdLst><p:sldSz cx="${SLIDE.width}" cy="${SLIDE.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships([
      [`${OFFICE}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      ...numbers.map((n) => [`${OFFICE}/slide`, `slides/slide${n}.xml`] as const),
    ]),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NAMESPACES}>${shapeTree(titlePlace)}${MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>${STYLES}</p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships([
      [`${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      [`${OFFICE}/theme`, '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1">${shapeTree(titlePlace)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationships([
      [`${OFFICE}/slideMaster`, '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/theme/theme1.xml': THEME,
  };
  slides.forEach((tree, i) => {
    files[`ppt/slides/slide${i + 1}.xml`] =
      `<p:sld ${NAMESPACES}>${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
    files[`ppt/slides/_rels/slide${i + 1}.xml.rels`] = relationships([
      [`${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
    ]);
  });
  return pack(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
    date,
  );
}
