/**
 * Which result a row of a matrix stands under. A table shows it by place alone, so the reader and the writer ask the same
 * question here: the reader to find the home of a row, the writer to see where the place would mislead and words are needed.
 */
import { RANK, type Level } from '../../../model/index.ts';

export class Places {
  /** Rows from the top level down to the last one added. */
  private chain: { readonly index: number; readonly level: Level; readonly code: string | null }[] = [];
  private readonly paths: (typeof this.chain)[] = [];
  /** Every row since one stood apart. */
  private rows: typeof this.chain = [];

  /** The next row stands apart from those above. */
  startApart(): void {
    this.chain = [];
    this.rows = [];
  }

  /**
   * The row under which a new one stands by its place: the nearest above it of a higher level, and where its code
   * continues the code of one of those ("1.2" under "1"), or else of any row above, that one.
   */
  under(level: Level, code: string | null): number | null {
    const above = this.chain.filter((row) => RANK[row.level] > RANK[level]);
    const end = code?.lastIndexOf('.') ?? -1;
    const prefix = end > 0 ? code?.slice(0, end) : undefined;
    const continued = (row: (typeof above)[number]): boolean =>
      row.code === prefix && RANK[row.level] > RANK[level];
    const byCode =
      prefix === undefined ? undefined : (above.findLast(continued) ?? this.rows.findLast(continued));
    return (byCode ?? above.at(-1))?.index ?? null;
  }

  /** Adds the next row under its parent. Rows are counted from 0. */
  add(level: Level, code: string | null, parent: number | null): void {
    const path = parent === null ? [] : (this.paths[parent] ?? []);
    const row = { index: this.paths.length, level, code };
    this.chain = [...path, row];
    this.rows.push(row);
    this.paths.push(this.chain);
  }
}
