/** Reads the cell "Baseline: 0 Target: 2", the duration and the budget; keeps the words as printed. */
import { readNumber } from '../../../model/index.ts';

export interface Values {
  readonly baseline: string;
  readonly baselineQualifier: string;
  readonly target: string;
  readonly targetQualifier: string;
  /** False where the cell has neither word; its text is then in `target`. */
  readonly labelled: boolean;
}

const PART = String.raw`(?:[ ]*\(((?:[^()]|\([^()]*\))*)\))?[ ]*:`;
const BASELINE = new RegExp(`^baselines?${PART}`, 'i');
const TARGET_LINE = new RegExp(`^targets?${PART}`, 'im');
const TARGET_INLINE = new RegExp(`\\btargets?${PART}`, 'i');

/** Splits a cell that holds both values. "Target" counts at the start of a line first, and only then inside one. */
export function readValues(text: string): Values {
  const baseline = BASELINE.exec(text);
  const rest = baseline ? text.slice(baseline[0].length) : text;
  const target = TARGET_LINE.exec(rest) ?? TARGET_INLINE.exec(rest);
  if (!baseline && !target)
    return { baseline: '', baselineQualifier: '', target: text, targetQualifier: '', labelled: false };
  return {
    baseline: (target ? rest.slice(0, target.index) : rest).trim(),
    baselineQualifier: baseline?.[1]?.trim() ?? '',
    target: target ? rest.slice(target.index + target[0].length).trim() : '',
    targetQualifier: target?.[1]?.trim() ?? '',
    labelled: true,
  };
}

/** How many pairs of values a cell holds: several indicators may share a row. */
export const countBaselines = (text: string): number => text.match(/^baselines?\b/gim)?.length ?? 0;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

const day = (year: number, month: number, date: number): string | null => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || date < 1 || date > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

/**
 * Reads "01 September 2012 – 28 February 2014 (18 months)", "September 1, 2012 to …", "2012-09-01 – …" and "09/2012 – 02/2014".
 * A month without a day starts on its first and ends on its last day. Figures such as 01/02/2012 say nothing certain and stay text.
 */
export function readSpan(text: string): Span {
  const found: (string | null)[] = [];
  const pattern =
    /(\d{4})-(\d{2})-(\d{2})|(?:(\d{1,2})(?:st|nd|rd|th)?[ .]+)?\b([a-z]{3,9})\.?[ ,]+(?:(\d{1,2})(?:st|nd|rd|th)?,[ ]+)?(\d{4})\b|(?<![\d/])(\d{1,2})\/(\d{4})\b/gi;
  for (const m of text.matchAll(pattern)) {
    const atEnd = found.length === 1;
    const edge = (year: number, month: number): number =>
      atEnd ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1;
    if (m[1]) found.push(day(Number(m[1]), Number(m[2]), Number(m[3])));
    else if (m[5]) {
      const month = MONTHS.indexOf(m[5].slice(0, 3).toLowerCase()) + 1;
      if (month === 0) continue;
      const date = m[4] ?? m[6];
      found.push(day(Number(m[7]), month, date ? Number(date) : edge(Number(m[7]), month)));
    } else found.push(day(Number(m[9]), Number(m[8]), edge(Number(m[9]), Number(m[8]))));
  }
  const [start = null, end = null] = found;
  return start && end && start > end ? { start: null, end: null } : { start, end };
}

/** Months of the project, begun ones counted: "2012-09-01" to "2014-02-28" are 18. Null where a day is missing. */
export function monthsBetween({ start, end }: Span): number | null {
  if (!start || !end) return null;
  const first = new Date(`${start}T00:00:00Z`);
  const after = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000);
  const months =
    (after.getUTCFullYear() - first.getUTCFullYear()) * 12 + after.getUTCMonth() - first.getUTCMonth();
  // One day over is a way of writing "until", not another month.
  return Math.max(1, months + (after.getUTCDate() - first.getUTCDate() > 1 ? 1 : 0));
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** "USD 299,400" → 299400 and USD. Only what is certain; "299,400 USD (100,000 from others)" keeps its words alone. */
export function readBudget(text: string): { amount: number | null; currency: string | null } {
  const numbers = text.match(/\d[\d ,.'\u00a0\u202f]*/g) ?? [];
  const currency = /\b[A-Z]{3}\b/.exec(text)?.[0] ?? SIGNS[/[$€£]/.exec(text)?.[0] ?? ''] ?? null;
  const [only] = numbers;
  if (numbers.length !== 1 || only === undefined || /\b(million|thousand|k|m)\b/i.test(text))
    return { amount: null, currency };
  return { amount: readNumber(only.replace(/[ .,]+$/, '')), currency };
}
