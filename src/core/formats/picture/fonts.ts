/**
 * The shipped fonts that a document needs inside. Each face is cut into scripts; a line takes each letter from the first cut that
 * has it. Which files are needed is said here, their bytes come from outside: from the page's addresses or from the disk.
 */
import type { FontStyle } from '../../layout/index.ts';

const SANS = 'ibm-plex-sans';
const CONDENSED = 'ibm-plex-sans-condensed';

const FACE: Readonly<
  Record<FontStyle, readonly [family: string, weight: number, slant: 'normal' | 'italic']>
> = {
  sans400: [SANS, 400, 'normal'],
  sans400italic: [SANS, 400, 'italic'],
  sans500: [SANS, 500, 'normal'],
  sans600: [SANS, 600, 'normal'],
  condensed500: [CONDENSED, 500, 'normal'],
  condensed600: [CONDENSED, 600, 'normal'],
};

interface Cut {
  readonly name: string;
  /** Texts with such letters need it. */
  readonly letters: RegExp;
}

const LATIN: Cut = { name: 'latin', letters: /./su };
const CUTS: readonly Cut[] = [
  LATIN,
  { name: 'latin-ext', letters: /[\u0100-\u02ff\u1e00-\u1eff\u2000-\u20cf\u2100-\u22ff]/u },
  { name: 'vietnamese', letters: /[\u0102-\u0103\u01a0-\u01b0\u1ea0-\u1ef9]/u },
  { name: 'greek', letters: /\p{Script=Greek}/u },
  { name: 'cyrillic', letters: /\p{Script=Cyrillic}/u },
  { name: 'cyrillic-ext', letters: /[\u0460-\u052f]/u },
];
const ARABIC = /\p{Script=Arabic}/u;
/** The condensed face is not cut for these scripts, nor the Arabic one as italics. */
const CONDENSED_CUTS = new Set(['latin', 'latin-ext', 'vietnamese']);

/** File names of the cuts of one style, in the order in which letters are looked for. */
export function cutsOf(style: FontStyle, words: string): string[] {
  const [family, weight, slant] = FACE[style];
  const needed = CUTS.filter(({ letters }) => letters.test(words));
  const own = needed.filter(({ name }) => family === SANS || CONDENSED_CUTS.has(name));
  const others = needed.filter((cut) => !own.includes(cut));
  return [
    ...own.map(({ name }) => `${family}-${name}-${weight}-${slant}`),
    ...others.map(({ name }) => `${SANS}-${name}-${weight}-${slant}`),
    ...(ARABIC.test(words) ? [`${SANS}-arabic-arabic-${weight}-normal`] : []),
  ];
}

const STYLES = Object.keys(FACE) as FontStyle[];

/** Every file that the words need, without its ending. */
export const fontsFor = (words: string): string[] => [
  ...new Set(STYLES.flatMap((style) => cutsOf(style, words))),
];

/** Bytes of font files (WOFF) by their names. */
export type Fonts = Readonly<Record<string, Uint8Array>>;
