/** Days and years inside cells: "12 % (2024)", "450 (31 March 2016)", "Milestone 1 (2012)", "Year 3", "Q2 2025". */
import { readSpan } from '../iom/values.ts';

export interface Dated {
  /** The words without the day, where the day stood apart from them. */
  readonly text: string;
  /** Last day of what is named: "2024" is 2024-12-31. */
  readonly date: string | null;
  /** Words that are meant to be a day and are none, such as "31-Sep-2010". */
  readonly doubt: string | null;
}

const YEAR = /^(?:FY ?|EFY ?)?((?:19|20)\d\d)(?:[/–-](?:(?:19|20)?\d\d))?$/i;
const MONTHS =
  'jan|feb|fév|fev|mar|mär|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|aoû|aou|ago|sep|oct|okt|nov|dec|déc|dic|dez';
const DAY = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ ./-](?:de )?(${MONTHS})\p{L}*\.?[ ,./-]+(?:de )?((?:19|20)\d\d)$`,
  'iu',
);
const MONTH = new RegExp(String.raw`^(${MONTHS})\p{L}*\.?[ ,./-]+(?:de )?((?:19|20)\d\d)$`, 'iu');
const QUARTER = /^Q([1-4])[ ,./-]*((?:19|20)\d\d)$|^((?:19|20)\d\d)[ ,./-]*Q([1-4])$/i;
const NUMBER: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  fév: 2,
  fev: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  juin: 6,
  jul: 7,
  juil: 7,
  aug: 8,
  aoû: 8,
  aou: 8,
  ago: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  déc: 12,
  dic: 12,
  dez: 12,
};

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const monthOf = (word: string): number => NUMBER[word.toLowerCase()] ?? 0;

/** Null for words that name no time at all. */
export function readDay(words: string): Pick<Dated, 'date' | 'doubt'> | null {
  const text = words
    .trim()
    .replace(
      /^(?:as of|as at|by|in|at|end of|end|until|year|since|au|fin|en|a|para|bis|ende|stand)[ :]+(?=\S)/iu,
      '',
    );
  const year = YEAR.exec(text);
  if (year) return { date: `${year[1]}-12-31`, doubt: null };
  const day = DAY.exec(text);
  if (day) {
    const [y, m, d] = [Number(day[3]), monthOf(day[2] as string), Number(day[1])];
    return d >= 1 && d <= lastDay(y, m) ? { date: iso(y, m, d), doubt: null } : { date: null, doubt: text };
  }
  const month = MONTH.exec(text);
  if (month) {
    const [y, m] = [Number(month[2]), monthOf(month[1] as string)];
    return { date: iso(y, m, lastDay(y, m)), doubt: null };
  }
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const [y, q] = [Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4])];
    return { date: iso(y, q * 3, lastDay(y, q * 3)), doubt: null };
  }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const { start } = readSpan(text);
    return { date: start, doubt: start === null ? text : null };
  }
  // 13/04/2012 can only be read one way; 01/02/2012 says nothing certain and stays words.
  const figures = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)$/.exec(text);
  if (!figures) return null;
  const [a, b, y] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  const [d, m] = a > 12 ? [a, b] : b > 12 ? [b, a] : [0, 0];
  if (m >= 1 && m <= 12 && d <= lastDay(y, m)) return { date: iso(y, m, d), doubt: null };
  return { date: null, doubt: a > 12 && b > 12 ? text : null };
}

/** "12 % (2024)" → "12 %" and the end of 2024. Only a day that stands apart is taken off; other words stay as they are. */
export function readDated(words: string): Dated {
  const text = words.trim();
  const inBrackets = /^([^]*\S)\s*\(([^()]{4,40})\)$/.exec(text) ?? /^()\(([^()]{4,40})\)$/.exec(text);
  if (inBrackets) {
    const day = readDay(inBrackets[2] as string);
    if (day) return { ...day, text: day.date ? (inBrackets[1] as string).trim() : text };
  }
  const lines = text.split('\n');
  for (const at of lines.length > 1 ? [lines.length - 1, 0] : []) {
    const day = readDay(lines[at] as string);
    if (day?.date) return { ...day, text: lines.filter((_, i) => i !== at).join('\n') };
  }
  const before = /^((?:19|20)\d\d)\s*:\s*(\S[^]*)$/.exec(text);
  if (before && !text.includes('\n'))
    return { text: before[2] as string, date: `${before[1]}-12-31`, doubt: null };
  const inside =
    /\b\d{1,2}[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[ -](?:19|20)\d\d\b/iu.exec(text);
  return { text, date: null, doubt: inside ? (readDay(inside[0])?.doubt ?? null) : null };
}
