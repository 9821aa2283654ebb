/** The diagram as SVG with the fonts inside, and as PNG through the browser's own canvas at twice the size. */
import sansRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import sansItalic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-italic.woff2?url';
import sansMedium from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import sansBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import condensed from '@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-600-normal.woff2?url';
import { writeFile } from '../../core/formats/index.ts';
import type { Document } from '../../core/model/index.ts';

const FONTS = [
  ['IBM Plex Sans', 400, 'normal', sansRegular],
  ['IBM Plex Sans', 400, 'italic', sansItalic],
  ['IBM Plex Sans', 500, 'normal', sansMedium],
  ['IBM Plex Sans', 600, 'normal', sansBold],
  ['IBM Plex Sans Condensed', 600, 'normal', condensed],
] as const;

const SCALE = 2;
/** Browsers refuse larger canvases; a very wide design is then drawn at a smaller scale. */
const LARGEST = 16_000;

/** @param withFonts a picture drawn from an <img> sees no page fonts, so they are put inside */
export async function svgOf(doc: Document, withFonts: boolean): Promise<string> {
  const file = await writeFile(doc, { to: 'diagram', as: 'svg', language: 'en', date: '' });
  const svg = new TextDecoder().decode(file.bytes);
  if (!withFonts) return svg;
  const faces = await Promise.all(
    FONTS.map(async ([family, weight, style, url]) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      const data = btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data})}`;
    }),
  );
  const at = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  return `${svg.slice(0, at)}<style>${faces.join('')}</style>${svg.slice(at)}`;
}

export async function pngOf(svg: string): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('The browser could not draw the picture.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
