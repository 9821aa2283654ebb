/** Columns by year: of targets with their dates, and of the months of a work plan. */
import type { Indicator, Project, Target, View } from '../../../model/index.ts';
import { milestones } from './rows.ts';

/** Under which column a milestone stands: its year, else its own label, else its place among the others. */
const keyOf = (target: Target, at: number): string =>
  target.date?.slice(0, 4) ?? (target.label || `#${at + 1}`);

export interface MilestoneColumns {
  /** "2027", a milestone's own label, or "#2" for the second of those that have neither. */
  readonly keys: readonly string[];
  readonly of: (indicator: Indicator, key: string) => Target | undefined;
}

/** Years first and in order, then labels, then places. */
export function milestoneColumns(v: View, indicators: readonly Indicator[]): MilestoneColumns {
  const keys = new Set(indicators.flatMap((i) => milestones(v, i).map(keyOf)));
  const rank = (key: string): number => (/^\d{4}$/.test(key) ? 0 : key.startsWith('#') ? 2 : 1);
  return {
    keys: [...keys].toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true })),
    of: (indicator, key) => milestones(v, indicator).find((m, at) => keyOf(m, at) === key),
  };
}

/** The calendar year of a month of the project, counted from 1; without a start the project's own year. */
export function yearOfMonth({ start }: Project, month: number): number {
  if (!start) return Math.ceil(month / 12);
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  return Math.floor((first + month - 1) / 12);
}
