/** Days in words, what was measured last, and the columns that milestones share. */
import {
  compareOrder,
  type Actual,
  type Document,
  type Indicator,
  type Target,
  type View,
} from '../../../model/index.ts';
import { milestones, qualified, withYear } from './rows.ts';

/** British order in English, so that nobody takes the month for the day. */
export const localeOf = (language: string): string => (/^en\b/.test(language) ? 'en-GB' : language);

/** "31 December 2027" */
export const wholeDay = (date: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** "30 June 2027"; the last day of a year is how a bare year is kept, and is written as one: "2027". */
export function dayText(date: string, language: string): string {
  if (date.length === 4 || date.endsWith('-12-31')) return date.slice(0, 4);
  return wholeDay(date, language);
}

/** The earliest first; those without a day as people put them. */
export const actualsOf = (doc: Document, indicator: Indicator): Actual[] =>
  Object.values(doc.actuals)
    .filter((a) => a.indicator === indicator.id)
    .toSorted((a, b) => (a.date && b.date ? a.date.localeCompare(b.date) : 0) || compareOrder(a, b));

/** "48 (30 June 2027)" */
export const actualText = ({ text, date }: Actual, language: string): string =>
  withYear(text, date && dayText(date, language));

/** A column that milestones of several indicators share. */
export interface Period {
  /** The day that all of them share, or only their year; null where nobody gave one. */
  readonly date: string | null;
  /** What all of them are called; "" where that differs. */
  readonly label: string;
  /** By the indicator. */
  readonly at: ReadonlyMap<string, Target>;
}

/**
 * Milestones of one year stand in one column; those without a day by what they are called, or by their turn. Where an
 * indicator has two in a year, the second goes into a further column.
 */
export function periodsOf(v: View, indicators: readonly Indicator[]): Period[] {
  const columns: { key: string; at: Map<string, Target> }[] = [];
  for (const indicator of indicators) {
    const turns = new Map<string, number>();
    for (const target of milestones(v, indicator)) {
      const key = target.date?.slice(0, 4) ?? target.label;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const same = columns.filter((column) => column.key === key)[turn];
      if (same) same.at.set(indicator.id, target);
      else columns.push({ key, at: new Map([[indicator.id, target]]) });
    }
  }
  return columns
    .map(({ at }): Period => {
      const targets = [...at.values()];
      const day = shared(targets.map((t) => t.date));
      const year = shared(targets.map((t) => t.date?.slice(0, 4)));
      return { date: day ?? year ?? null, label: shared(targets.map((t) => t.label)) ?? '', at };
    })
    .toSorted((a, b) => (a.date && b.date ? a.date.localeCompare(b.date) : 0));
}

const shared = <T>(values: readonly T[]): T | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/** "Milestone 2 (30 June 2027)" */
export function periodHead(
  { label, date }: Omit<Period, 'at'>,
  word: string,
  turn: number,
  language: string,
): string {
  const begins = label.toLowerCase().startsWith(word.toLowerCase());
  const name = begins ? label : `${word} ${turn}${label ? `: ${label}` : ''}`;
  return date === null ? name : `${name} (${dayText(date, language)})`;
}

/** A milestone with its day, where the head of its column does not say it. */
export function milestoneText(target: Target | undefined, head: string | null, language: string): string {
  if (!target) return '';
  const text = qualified(target.qualifier, target.text);
  const day = target.date && dayText(target.date, language);
  return day === null || (head && dayText(head, language) === day) ? text : withYear(text, day);
}
