/** A row that needs more height than Excel shows becomes several rows whose cells are merged downwards, so that no words are hidden. */
import type { Sheet } from './workbook.ts';

/** Excel shows at most this height, in points. */
export const MAX_HEIGHT = 409;

/** The same sheet in rows that Excel can show. */
export function inRowsThatShow(sheet: Sheet): Sheet {
  if (sheet.rows.every(({ height }) => height <= MAX_HEIGHT)) return sheet;
  /** Where each row begins; one more for the end. */
  const starts = [0];
  const rows = sheet.rows.flatMap(({ height, cells }) => {
    const pieces = Math.max(1, Math.ceil(height / MAX_HEIGHT));
    starts.push((starts.at(-1) as number) + pieces);
    const blank = cells.map((cell) => cell && { ...cell, runs: [] });
    return Array.from({ length: pieces }, (_, i) => ({
      height: height / pieces,
      cells: i === 0 ? cells : blank,
    }));
  });
  const begin = (row: number): number => starts[row] as number;
  const end = (row: number): number => begin(row + 1) - 1;
  const covered = new Set(
    sheet.merges.flatMap(([row, column, toRow, toColumn]) => {
      const places: string[] = [];
      for (let r = row; r <= toRow; r += 1)
        for (let c = column; c <= toColumn; c += 1) places.push(`${r} ${c}`);
      return places;
    }),
  );
  const down = sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Sheet['merges'] =>
      cell && end(row) > begin(row) && !covered.has(`${row} ${column}`)
        ? [[begin(row), column, end(row), column]]
        : [],
    ),
  );
  return {
    ...sheet,
    rows,
    merges: [...sheet.merges.map(([r, c, toR, toC]) => [begin(r), c, end(toR), toC] as const), ...down],
    frozenRows: begin(sheet.frozenRows),
    printTitles: sheet.printTitles && [begin(sheet.printTitles[0]), end(sheet.printTitles[1])],
  };
}
