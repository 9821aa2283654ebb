/** Which rows of a sheet are printed, how often and for what, and where references to them lead afterwards. */
import type { ListName } from './language.ts';
import type { Open, Values } from './values.ts';

/** A list whose beginning and end stand in different cells: its rows are repeated for each of its items. */
export interface RowLoop {
  readonly list: ListName;
  readonly from: number;
  readonly to: number;
  readonly inside: readonly RowLoop[];
}

export interface PrintedRow {
  /** Number of the row in the template. */
  readonly source: number;
  readonly target: number;
  readonly open: readonly Open[];
}

/** Rows 1 to `last` of the template, in the order in which they are printed. */
export function printRows(last: number, loops: readonly RowLoop[], values: Values): PrintedRow[] {
  const rows: PrintedRow[] = [];
  const print = (from: number, to: number, within: readonly RowLoop[], open: readonly Open[]): void => {
    for (let row = from; row <= to; row += 1) {
      const loop = within.find((l) => l.from === row);
      if (!loop) {
        rows.push({ source: row, target: rows.length + 1, open });
        continue;
      }
      for (const item of values.items(loop.list, open) ?? [])
        print(loop.from, loop.to, loop.inside, [...open, { list: loop.list, item }]);
      row = loop.to;
    }
  };
  print(1, last, loops, []);
  return rows;
}

/** Leads references of the template to the rows that are printed for them. */
export class RowMap {
  private readonly targets = new Map<number, number[]>();
  constructor(
    rows: readonly PrintedRow[],
    private readonly last: number,
  ) {
    for (const { source, target } of rows)
      this.targets.set(source, [...(this.targets.get(source) ?? []), target]);
    this.shift = rows.length - last;
  }
  private readonly shift: number;

  /** Where a row is printed; empty where its list has no items. */
  of(row: number): readonly number[] {
    return row > this.last ? [row + this.shift] : (this.targets.get(row) ?? []);
  }

  /** The first and the last row that are printed for an area; of a row of a repeated block, its own, seen from within. */
  area(from: number, to: number, seenFrom?: number): [number, number] {
    const near = (row: number): readonly number[] => {
      const all = this.of(row);
      if (seenFrom === undefined || all.length < 2) return all;
      return [all.reduce((best, t) => (Math.abs(t - seenFrom) < Math.abs(best - seenFrom) ? t : best))];
    };
    const first = near(from)[0] ?? this.of(from + 1)[0] ?? 1;
    return [first, Math.max(first, near(to).at(-1) ?? first)];
  }

  /** The areas that a merged area becomes: one for each time that its first row is printed. */
  copies(from: number, to: number): [number, number][] {
    const starts = this.of(from);
    const ends = this.of(to);
    return starts.flatMap((start, i): [number, number][] => {
      const next = starts[i + 1] ?? Number.POSITIVE_INFINITY;
      const end = ends.findLast((t) => t >= start && t < next);
      return end === undefined ? [] : [[start, end]];
    });
  }
}

const REFERENCE = /(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\w(])/g;

/** Text with references such as "B3" or "$A$3:F9" led to the rows that are printed for them. */
export const moveReferences = (text: string, map: RowMap, seenFrom?: number): string =>
  text.replace(REFERENCE, (_, a: string, from: string, b: string | undefined, to: string | undefined) => {
    const [first, last] = map.area(Number(from), Number(to ?? from), seenFrom);
    return b === undefined ? `${a}${first}` : `${a}${first}:${b}${last}`;
  });

/** The same in a formula: what stands in quotes is words, and what names another sheet is not of this one. */
export const moveFormula = (formula: string, map: RowMap, seenFrom?: number): string =>
  formula
    .split(/("(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.]+)![$A-Z\d:]+)/)
    .map((part, i) => (i % 2 === 1 ? part : moveReferences(part, map, seenFrom)))
    .join('');
