/** The shipped fonts that go inside a PDF, fetched when one is written: only those whose letters the design has. */
import { fontsOfPicture } from '../../core/formats/picture/pictureFonts.ts';
import type { Document } from '../../core/model/index.ts';

const ADDRESSES = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/ibm-plex-sans/files/*-{400,500,600}-normal.woff',
    '/node_modules/@fontsource/ibm-plex-sans/files/*-400-italic.woff',
    '/node_modules/@fontsource/ibm-plex-sans-condensed/files/*-{500,600}-normal.woff',
    '/node_modules/@fontsource/ibm-plex-sans-arabic/files/*-arabic-{400,500,600}-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
);
const address = new Map(
  Object.entries(ADDRESSES).map(([file, url]) => [file.replace(/^.*\/|\.woff$/g, ''), url]),
);

export async function fontsOf(doc: Document, language: string): Promise<Record<string, Uint8Array>> {
  const names = fontsOfPicture(doc, language);
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const answer = await fetch(address.get(name) ?? '');
        if (!answer.ok) throw new Error(`The font ${name} could not be loaded.`);
        return [name, new Uint8Array(await answer.arrayBuffer())] as const;
      }),
    ),
  );
}
