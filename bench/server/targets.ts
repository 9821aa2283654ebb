/** From single runs to middle ones, and from those to the ratios that are aimed at. */
import { median, round } from './figures.ts';

export type Value = number | boolean | null | readonly number[];
/** What one run found. */
export type Row = Readonly<Record<string, Value>>;
/** Middle runs by cell, such as `250x2 ours`. */
export type Cells = Readonly<Record<string, Row>>;

export interface Target {
  readonly title: string;
  readonly figure: (cells: Cells) => number;
  readonly most: number;
}

/** The middle of each figure over the runs for which the machine had time, if any; for anything else the first. */
export function medians(all: readonly Row[]): Row {
  const worth = all.filter((row) => row.starved !== true && row.failed !== true);
  const rows = worth.length > 0 ? worth : all;
  const first = rows[0] ?? {};
  const middle = (key: string, value: Value): Value => {
    if (typeof value !== 'number') return value;
    return round(median(rows.flatMap((row) => (typeof row[key] === 'number' ? [row[key]] : []))), 3);
  };
  return Object.fromEntries(Object.entries(first).map(([key, value]) => [key, middle(key, value)]));
}

/** A figure of a cell; NaN, which meets no target, where it was not measured. */
function figure(cells: Cells, cell: string, name: string): number {
  const value = cells[cell]?.[name];
  return typeof value === 'number' ? value : NaN;
}

export const ratio =
  (name: string, one: string, other: string) =>
  (cells: Cells): number =>
    round(figure(cells, one, name) / figure(cells, other, name));

export const value =
  (name: string, cell: string) =>
  (cells: Cells): number =>
    figure(cells, cell, name);
