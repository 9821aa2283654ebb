/** Reads the work plan: one row per activity, responsible parties, months shown by shading or a sign. */
import { cellFinder, cellText, type Cell } from '../../ooxml/source.ts';
import type { WorkplanTable } from './detect.ts';
import { similarity } from './similarity.ts';
import { readLabel, splitNumber } from './words.ts';

export interface ReadPlanRow {
  readonly code: string | null;
  readonly label: string;
  readonly responsible: string;
  /** Empty where the document shows none: then nobody knows, and it does not mean "never". */
  readonly months: readonly number[];
}

export interface ReadWorkplan {
  readonly rows: readonly ReadPlanRow[];
  readonly left: readonly string[];
}

const SIGN = /^([xX✓✔✗■█●•▪◼*+]|yes)+$/;

export function readWorkplan(tables: readonly WorkplanTable[]): ReadWorkplan {
  const rows: ReadPlanRow[] = [];
  const left: string[] = [];
  for (const { table, activity, responsible, months, firstRow } of tables) {
    const at = cellFinder(table);
    const firstMonth = Math.min(...months.keys(), table.columns);
    for (let row = firstRow; row < table.rowCount; row += 1) {
      const cell = at(row, activity);
      if (!cell || cell.row !== row) continue;
      const text = cellText(cell);
      if (/^activit(y|ies)\W*$/i.test(text) || /^m\s?1$/i.test(cellText(at(row, firstMonth) ?? cell)))
        continue;
      const party = responsible === null ? undefined : at(row, responsible);
      const shaded = shadedMonths(at, row, months, [cell, party]);
      if (text === '' && shaded.length === 0 && (!party || cellText(party) === '')) continue;
      if (cell.columnSpan > 2 && cell.column + cell.columnSpan > firstMonth) {
        // A band such as "Outcome 1" sorts the rows and says nothing more; other words are kept.
        if (!readLabel(text)) left.push(text);
        continue;
      }
      const { code, rest } = splitNumber(text);
      rows.push({
        code,
        label: rest,
        responsible: party && party.row === row ? cellText(party) : '',
        months: shaded,
      });
    }
  }
  return { rows, left };
}

function shadedMonths(
  at: (row: number, column: number) => Cell | undefined,
  row: number,
  months: ReadonlyMap<number, readonly number[]>,
  labels: readonly (Cell | undefined)[],
): number[] {
  // A row shaded from its first cell on is striped for the eye and says nothing about months.
  const stripe = labels.find((l) => l?.fill)?.fill ?? null;
  const found = new Set<number>();
  for (const [column, covered] of months) {
    const cell = at(row, column);
    if (!cell || cell.row !== row) continue;
    if ((cell.fill !== null && cell.fill !== stripe) || SIGN.test(cellText(cell)))
      for (const month of covered) found.add(month);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Below this, two wordings are taken for different things. */
const ALIKE = 0.5;

/**
 * The activity of each row, as an index or null: by number first, then by wording. A row whose number no activity has, such
 * as an evaluation that the matrix lacks, is matched by wording only where that wording is not taken.
 */
export function matchRows(
  rows: readonly ReadPlanRow[],
  activities: readonly { readonly code: string | null; readonly statement: string }[],
): { activity: number | null; by: 'number' | 'words' | null }[] {
  const matches = rows.map(({ code }): { activity: number | null; by: 'number' | 'words' | null } => {
    const index = code === null ? -1 : activities.findIndex((a) => a.code === code);
    return index < 0 ? { activity: null, by: null } : { activity: index, by: 'number' };
  });
  const taken = new Set(matches.map((m) => m.activity));
  rows.forEach((row, r) => {
    if (matches[r]?.activity !== null || row.code !== null) return;
    let best = -1;
    let score = ALIKE;
    activities.forEach((a, i) => {
      const alike = similarity(row.label, a.statement);
      if (!taken.has(i) && alike > score) [best, score] = [i, alike];
    });
    if (best < 0) return;
    taken.add(best);
    matches[r] = { activity: best, by: 'words' };
  });
  return matches;
}
