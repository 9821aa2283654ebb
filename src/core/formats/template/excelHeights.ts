/** How high a filled row has to be: Excel does not always make room itself, and never for merged cells. */
import { linesOf } from '../printed/xlsxParts.ts';
import { MAX_HEIGHT } from '../ooxml/tallRows.ts';
import { columnNumber } from './sheetXml.ts';

/** Points; the usual font of a workbook has eleven. */
const LINE = 14.5;
const USUAL_WIDTH = 8.43;

export class Widths {
  private readonly columns: readonly { from: number; to: number; width: number }[];
  private readonly merged: ReadonlyMap<string, number>;

  /** @param before the sheet's XML in front of its rows, @param after behind them */
  constructor(before: string, after: string) {
    this.columns = [...before.matchAll(/<(?:\w+:)?col\b[^>]*>/g)].map(([tag]) => {
      const value = (name: string): number =>
        Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0);
      return { from: value('min'), to: value('max'), width: value('width') };
    });
    this.merged = new Map(
      [...after.matchAll(/\bref="([A-Z]+)(\d+):([A-Z]+)\2"/g)].map(([, from = '', row, to = '']) => {
        let sum = 0;
        for (let c = columnNumber(from); c <= columnNumber(to); c += 1) sum += this.ofColumn(c);
        return [`${from}${row}`, sum];
      }),
    );
  }

  /** Of a cell at a row of the template, with what it is merged with in that row. */
  of(column: string, row: number): number {
    return this.merged.get(`${column}${row}`) ?? this.ofColumn(columnNumber(column));
  }

  private ofColumn(number: number): number {
    return this.columns.find((c) => c.from <= number && number <= c.to)?.width ?? USUAL_WIDTH;
  }
}

export const heightFor = (text: string, width: number): number =>
  Math.min(MAX_HEIGHT, linesOf(text, width) * LINE + 3);
