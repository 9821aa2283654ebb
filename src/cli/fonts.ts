/** The shipped fonts, from the disk. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Bytes of font files by their names, such as "ibm-plex-sans-cyrillic-400-normal". */
export function fontFiles(names: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(
    names.map((name) => {
      const family = /^ibm-plex-sans(-arabic(?=-arabic)|-condensed)?/.exec(name)?.[0] ?? '';
      return [name, readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff`))];
    }),
  );
}
