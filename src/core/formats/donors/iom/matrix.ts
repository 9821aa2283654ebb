/**
 * Reads the rows of a results matrix: results with their indicators, bands of activities, cells of assumptions. Repeated
 * header rows are skipped and what a page break cut is put together again.
 */
import type { BudgetLine, Level, Result, Risk } from '../../../model/index.ts';
import { cellFinder, type Cell, type Paragraph, type Table } from '../../ooxml/source.ts';
import { rowNamed } from '../general/names.ts';
import type { ReadChange } from '../layouts/changes.ts';
import { readActivities, type Band, type ReadActivity } from './activities.ts';
import { readAlsoTo, readBand } from './bands.ts';
import { joinCut, midSentence } from './cut.ts';
import type { MatrixTable } from './detect.ts';
import { Places } from './places.ts';
import { readIndicators, type ReadIndicator } from './indicators.ts';
import type { ProjectValues } from './projectBlock.ts';
import { readLabel, roleOf, type Role } from './words.ts';

export interface ReadResult {
  readonly level: Level;
  readonly code: string | null;
  theme: string | null;
  statement: string;
  /** Further results it leads to, as printed: "Outcome 2". */
  alsoTo: string[];
  /** Index of the result it stands under: the one its cell names, or the one its place shows. */
  readonly parent: number | null;
  readonly indicators: ReadIndicator[];
  /** What some donors' documents say beyond the columns that every matrix has, by the model's own fields. */
  more?: Partial<
    Pick<Result, 'weight' | 'riskRating' | 'responsible' | 'targetGroup' | 'statusNote' | 'description'>
  >;
}

export interface AssumptionCell {
  readonly paragraphs: readonly Paragraph[];
  /** Results and activities in whose rows the cell stands, by index. */
  readonly results: readonly number[];
  readonly activities: readonly number[];
}

export interface ReadMatrix {
  readonly results: readonly ReadResult[];
  readonly activities: readonly ReadActivity[];
  readonly assumptions: readonly AssumptionCell[];
  /** Words that fit no column or row. */
  readonly left: readonly { readonly text: string; readonly at: string }[];
  /** Project fields that stand inside the matrix, such as pre-conditions. */
  readonly project?: ProjectValues;
  /** How many chains of results of their own the tables hold. */
  readonly logframes?: number;
  readonly changes?: readonly ReadChange[];
  readonly risks?: readonly (Pick<Risk, 'statement'> & { readonly results: readonly number[] })[];
  readonly budget?: readonly (Partial<Pick<BudgetLine, 'label' | 'amount' | 'currency' | 'funder'>> & {
    /** Index of the activity that it pays for. */
    readonly activity?: number;
  })[];
}

/** All rows of all tables of a matrix, in order. */
export function readMatrix(tables: readonly MatrixTable[]): ReadMatrix {
  const results: ReadResult[] = [];
  const bands: Band[] = [];
  const left: { text: string; at: string }[] = [];
  const assumptionCells: { cell: Cell; results: Set<number>; bands: Set<number> }[] = [];
  const places = new Places();
  let current: { result: number } | { band: number } | null = null;

  for (const { table, columns, firstRow } of tables) {
    const at = cellFinder(table);
    const column = (role: Role): number | undefined => columns.get(role);
    const cellIn = (row: number, role: Role): Cell | undefined => {
      const c = column(role);
      return c === undefined ? undefined : at(row, c);
    };
    const resultColumn = column('result') ?? 0;
    const indicatorColumn = column('indicator') ?? 1;
    let afterCut = firstRow === 0 || results.length > 0;

    for (let row = firstRow; row < table.rowCount; row += 1) {
      if (isHeader(table, at, row)) {
        afterCut = true;
        continue;
      }
      const first = at(row, resultColumn);
      const starts = first?.row === row;
      const text = first && starts ? joinCut(first.paragraphs) : '';
      const spans = first !== undefined && first.column + first.columnSpan > indicatorColumn;
      const band = text === '' ? null : readBand(text);
      let goesOn = false;

      if (band?.kind === 'heading') {
        if (band.apart) {
          places.startApart();
          current = null;
        }
      } else if (band?.kind === 'activities') {
        const after = results.length > 0 ? results.length - 1 : null;
        bands.push({ lines: [...band.lines], of: band.of, apart: band.apart, after });
        current = { band: bands.length - 1 };
      } else if (text !== '') {
        const label = readLabel(text);
        if (label) {
          const same = sameResult(results, label);
          if (same === null) {
            const words = readAlsoTo(label.rest);
            const named = words.homeTo === null ? null : rowNamed(results, words.homeTo);
            const parent = named ?? places.under(label.level, label.code);
            places.add(label.level, label.code, parent);
            const { statement, alsoTo } = words;
            results.push({ ...pick(label), statement, alsoTo, parent, indicators: [] });
            current = { result: results.length - 1 };
          } else current = { result: same };
        } else if (current && 'band' in current && (spans || /^\w+[.)]/.test(text))) {
          (bands[current.band] as Band).lines.push(...text.split('\n'));
        } else if (
          current &&
          'result' in current &&
          afterCut &&
          midSentence(results[current.result]?.statement ?? '', text)
        ) {
          goesOn = true;
          const cut = results[current.result] as ReadResult;
          const { statement, alsoTo } = readAlsoTo(`${cut.statement} ${text}`.trim());
          cut.statement = statement;
          cut.alsoTo.push(...alsoTo);
        } else left.push({ text, at: place(results, current) });
      }

      if (!spans && current && 'result' in current) {
        const owner = results[current.result] as ReadResult;
        readIndicators(owner, row, cellIn, afterCut && (text === '' || goesOn));
      } else if (!spans) {
        for (const role of ['indicator', 'source', 'baseline', 'target', 'baselineTarget'] as const) {
          const cell = cellIn(row, role);
          const words = cell?.row === row ? joinCut(cell.paragraphs) : '';
          if (words !== '') left.push({ text: words, at: place(results, current) });
        }
      }
      const beside = cellIn(row, 'assumptions');
      // A band over the whole width covers this column too and is no assumption.
      if (beside && beside.column === column('assumptions'))
        noteAssumptions(beside, current, assumptionCells);
      noteOthers(at, row, table, columns, (words) => left.push({ text: words, at: place(results, current) }));
      afterCut = false;
    }
  }
  const activities = readActivities(bands, results);
  return {
    results,
    activities,
    left,
    assumptions: assumptionCells.map(({ cell, results: rows, bands: near }) => ({
      paragraphs: cell.paragraphs,
      results: [...rows],
      activities: activities.flatMap((a, i) => (near.has(a.band) ? [i] : [])),
    })),
  };
}

const pick = ({ level, code, theme }: Pick<ReadResult, 'level' | 'code' | 'theme'>) => ({
  level,
  code,
  theme,
});

/** Without the "(continued)" that some add at the top of a page. */
const plain = (text: string): string => text.replace(/\(cont(inued|\.|d\.?)?\)/i, '').trim();

/** A result printed again at the top of a page: the same level and code, the same words or none. */
function sameResult(
  results: readonly ReadResult[],
  label: { level: Level; code: string | null; rest: string },
): number | null {
  const index = results.length - 1;
  const last = results[index];
  if (!last || last.level !== label.level || last.code !== label.code) return null;
  const words = plain(label.rest);
  return words === '' || words === plain(last.statement) ? index : null;
}

const place = (
  results: readonly ReadResult[],
  current: { result: number } | { band: number } | null,
): string => {
  const result = current && 'result' in current ? results[current.result] : results.at(-1);
  return result ? `${result.level} ${result.code ?? ''}`.trim() : '';
};

function isHeader(table: Table, at: ReturnType<typeof cellFinder>, row: number): boolean {
  let hits = 0;
  for (let c = 0; c < table.columns; c += 1) {
    const cell = at(row, c);
    if (cell?.row === row && cell.column === c && roleOf(joinCut(cell.paragraphs))) hits += 1;
  }
  return hits >= 2;
}

function noteAssumptions(
  cell: Cell,
  current: { result: number } | { band: number } | null,
  found: { cell: Cell; results: Set<number>; bands: Set<number> }[],
): void {
  if (cell.paragraphs.length === 0) return;
  let entry = found.find((f) => f.cell === cell);
  if (!entry) found.push((entry = { cell, results: new Set(), bands: new Set() }));
  if (current && 'result' in current) entry.results.add(current.result);
  else if (current) entry.bands.add(current.band);
}

/** Cells of columns that this layout does not have, such as "Comments". */
function noteOthers(
  at: ReturnType<typeof cellFinder>,
  row: number,
  table: Table,
  columns: ReadonlyMap<Role, number>,
  note: (text: string) => void,
): void {
  const known = new Set(columns.values());
  for (let c = 0; c < table.columns; c += 1) {
    const cell = at(row, c);
    if (known.has(c) || cell?.row !== row || cell.column !== c) continue;
    const text = joinCut(cell.paragraphs);
    if (text !== '') note(text);
  }
}
