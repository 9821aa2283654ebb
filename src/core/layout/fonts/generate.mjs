// Reads the advance widths of the shipped fonts and writes them as data: `node src/core/layout/fonts/generate.mjs`.
// Run it again when the font packages change. WOFF 1 is zlib over the plain font tables, so Node alone can read it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const packages = path.resolve(here, '../../../../node_modules/@fontsource');

const STYLES = {
  sans400: ['ibm-plex-sans', '400-normal'],
  sans400italic: ['ibm-plex-sans', '400-italic'],
  sans500: ['ibm-plex-sans', '500-normal'],
  sans600: ['ibm-plex-sans', '600-normal'],
  condensed500: ['ibm-plex-sans-condensed', '500-normal'],
  condensed600: ['ibm-plex-sans-condensed', '600-normal'],
};
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'];
/** Runs of code points worth knowing; everything else is taken at the width of a wide letter. */
const RUNS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x2010, 0x2026],
];
const ARABIC = [0x60c, 0x66f];

function tables(file) {
  const woff = readFileSync(file);
  const found = {};
  for (let i = 0; i < woff.readUInt16BE(12); i += 1) {
    const at = 44 + i * 20;
    const [offset, packed, length] = [4, 8, 12].map((n) => woff.readUInt32BE(at + n));
    const bytes = woff.subarray(offset, offset + packed);
    found[woff.toString('latin1', at, at + 4)] = packed < length ? inflateSync(bytes) : bytes;
  }
  return found;
}

/** Code point → glyph, from a cmap of format 4. */
function glyphs(cmap) {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const at = cmap.readUInt32BE(8 + i * 8);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    const ends = at + 14;
    const starts = ends + segments * 2 + 2;
    const deltas = starts + segments * 2;
    const ranges = deltas + segments * 2;
    return (code) => {
      for (let s = 0; s < segments; s += 1) {
        if (code > cmap.readUInt16BE(ends + s * 2)) continue;
        const start = cmap.readUInt16BE(starts + s * 2);
        if (code < start) return 0;
        const range = cmap.readUInt16BE(ranges + s * 2);
        const delta = cmap.readUInt16BE(deltas + s * 2);
        if (range === 0) return (code + delta) & 0xffff;
        const glyph = cmap.readUInt16BE(ranges + s * 2 + range + (code - start) * 2);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error('No cmap of format 4');
}

/** Code point → width in thousandths of the font size, or 0 where the font has no glyph. */
function widthsOf(file) {
  const font = tables(file);
  const unitsPerEm = font.head.readUInt16BE(18);
  const metrics = font.hhea.readUInt16BE(34);
  const glyph = glyphs(font.cmap);
  return (code) => {
    const id = glyph(code);
    if (id === 0) return 0;
    return Math.round((font.hmtx.readUInt16BE(Math.min(id, metrics - 1) * 4) * 1000) / unitsPerEm);
  };
}

const arabic = widthsOf(
  path.join(packages, 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff'),
);
const lines = Object.entries(STYLES).map(([style, [name, cut]]) => {
  const readers = SUBSETS.map((subset) => path.join(packages, name, 'files', `${name}-${subset}-${cut}.woff`))
    .filter((file) => existsSync(file))
    .map((file) => widthsOf(file));
  const width = (code) => readers.map((read) => read(code)).find((w) => w > 0) ?? 0;
  const runs = RUNS.map(([from, to]) => [
    from,
    Array.from({ length: to - from + 1 }, (_, i) => width(from + i)).join(' '),
  ]);
  runs.push([
    ARABIC[0],
    Array.from({ length: ARABIC[1] - ARABIC[0] + 1 }, (_, i) => arabic(ARABIC[0] + i)).join(' '),
  ]);
  return `  ${style}: [\n${runs.map(([from, list]) => `    [${from}, '${list}'],`).join('\n')}\n  ],`;
});
writeFileSync(
  path.join(here, 'widths.ts'),
  `/** Advance widths of the shipped fonts in thousandths of the size, by runs of code points. Made by generate.mjs. */
export const WIDTHS = {
${lines.join('\n')}
} as const;
`,
);
