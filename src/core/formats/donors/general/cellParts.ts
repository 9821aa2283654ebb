/** Words inside a cell that say what follows them: "Baseline (2023): 4 Target: 9", "Basiswert: …", "Source: …". */
import { LANGUAGES, type GeneralRole } from './dictionary.ts';
import { readPeriod, type Period } from './periods.ts';

/** What can stand behind a label within the cell of an indicator or a value. */
const INSIDE = [
  'baseline',
  'target',
  'milestone',
  'actual',
  'source',
  'unit',
  'frequency',
  'disaggregation',
  'definition',
  'responsible',
  'method',
] as const satisfies readonly GeneralRole[];
export type InsideRole = (typeof INSIDE)[number];

/** Longest first, each with its role. */
const WORDS = INSIDE.flatMap((role) =>
  LANGUAGES.flatMap((l) => (l.roles[role] ?? []).map((word) => [word, role] as const)),
).toSorted((a, b) => b[0].length - a[0].length);
const ROLE = new Map<string, InsideRole>(WORDS.toReversed());
const NAME = WORDS.map(([word]) => word).join('|');
/** Words in brackets behind the label, and a number: "Milestone 1 (2024):". */
const LABEL = new RegExp(
  String.raw`(?<=^|[\s;,.(/])(${NAME})s?([ ]+\d{1,2})?(?:[ ,]*((?:19|20)\d\d))?(?:[ ]*\(([^()\n]{1,60})\))?[ ]*:[ ]*`,
  'giu',
);
const LETTERS = /(?<=^|[\s;,.(])(B|T)[ ]?:[ ]*/g;

export interface Part {
  readonly role: InsideRole;
  /** Number and words in brackets behind the label. */
  readonly name: string;
  readonly qualifier: string;
  readonly text: string;
}

export interface Parted {
  /** The words before the first label. */
  readonly lead: string;
  readonly parts: readonly Part[];
}

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/^[;,/]\s*|\s*[;,/(]+$/g, '')
    .trim();

export function partsOf(text: string): Parted {
  if (!text.includes(':')) return { lead: tidy(text), parts: [] };
  const found = [...text.matchAll(LABEL)].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
    role: ROLE.get((m[1] as string).toLowerCase()) as InsideRole,
    name: `${m[1] as string}${m[2] ?? ''}`,
    qualifier: (m[3] ?? m[4] ?? '').trim(),
  }));
  // "B: 12 T: 40", as some country programmes shorten it; one of the letters alone may be anything.
  const letters = [...text.matchAll(LETTERS)];
  if (found.length === 0 && letters.length >= 2)
    for (const m of letters)
      found.push({
        at: m.index,
        end: m.index + m[0].length,
        role: m[1] === 'B' ? 'baseline' : 'target',
        name: m[1] as string,
        qualifier: '',
      });
  const lead = tidy(text.slice(0, found[0]?.at ?? text.length));
  const parts = found.map(({ role, name, qualifier, end }, i): Part => {
    const raw = tidy(text.slice(end, found[i + 1]?.at ?? text.length));
    // The bracket that opened before the first label closes behind the last value.
    const open = /\([^()]*$/.test(text.slice(0, found[0]?.at ?? 0));
    const words = open && i === found.length - 1 ? raw.replace(/\)$/, '').trim() : raw;
    return { role, name, qualifier, text: words };
  });
  return { lead, parts };
}

export interface PeriodValue extends Period {
  readonly text: string;
}

/** "2023: 12 %; 2024: 20 %" or a line for each year; null for a cell that holds one value. */
export function severalValues(text: string): PeriodValue[] | null {
  const pieces = text
    .split(/\n|;/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const values: PeriodValue[] = [];
  for (const piece of pieces) {
    const match = /^([^:=]{2,40}?)\s*(?::|=|–|—| - )\s*(\S.*)$/.exec(piece);
    const period = match ? readPeriod(match[1] as string) : null;
    if (!match || !period) return null;
    values.push({ ...period, text: match[2] as string });
  }
  return values;
}
