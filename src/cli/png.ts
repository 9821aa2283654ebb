/**
 * SVG → PNG without a browser, at twice the size, by resvg. It reads plain font files only, so the shipped WOFF files (zlib over the font's
 * tables) are put back together in memory first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

const CUTS = [
  'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff',
  'ibm-plex-sans/files/ibm-plex-sans-latin-400-italic.woff',
  'ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff',
  'ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff',
  'ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff',
  'ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff',
  'ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff',
  'ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-500-normal.woff',
  'ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-600-normal.woff',
  'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff',
];
const SCALE = 2;

interface Table {
  readonly tag: Buffer;
  readonly sum: number;
  readonly bytes: Buffer;
}

/** The plain font inside a WOFF 1 file. */
export function plainFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i): Table => {
    const at = 44 + i * 20;
    const offset = woff.readUInt32BE(at + 4);
    const packed = woff.readUInt32BE(at + 8);
    const length = woff.readUInt32BE(at + 12);
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const head = Buffer.alloc(12 + count * 16);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, sum, bytes }, i) => {
    const at = 12 + i * 16;
    tag.copy(head, at);
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  });
  return Buffer.concat(parts);
}

export async function pngOfSvg(svg: Uint8Array): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const require = createRequire(import.meta.url);
  // It takes fonts as files only, so they stand in a temporary folder for the moment.
  const folder = await mkdtemp(path.join(tmpdir(), 'throughline-fonts-'));
  try {
    const fontFiles = CUTS.map((cut) => {
      const file = path.join(folder, `${path.basename(cut, '.woff')}.ttf`);
      writeFileSync(file, plainFont(readFileSync(require.resolve(`@fontsource/${cut}`))));
      return file;
    });
    return new Resvg(Buffer.from(svg), {
      fitTo: { mode: 'zoom', value: SCALE },
      font: { loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans', fontFiles },
    })
      .render()
      .asPng();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
