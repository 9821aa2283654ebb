/** The cells of one row of a logframe by what their columns hold. */
import { joinCut } from '../iom/cut.ts';
import { cellFinder, type Cell } from '../../ooxml/source.ts';
import type { GeneralTable } from './detect.ts';
import type { GeneralRole } from './dictionary.ts';
import type { Column } from './header.ts';
import { WORD_ROLES, type IndicatorCells, type ValueCell } from './indicatorRow.ts';

const RESULTS = ['result', 'objective', 'outcome', 'output', 'resultIndicator'] as const;
const MEASURES = ['indicator', 'resultIndicator', 'baseline', 'baselineTarget', 'target'] as const;

export class RowCells {
  readonly at: ReturnType<typeof cellFinder>;
  private readonly byRole = new Map<GeneralRole, number[]>();
  private readonly taken = new Set<Cell>();

  constructor(readonly general: GeneralTable) {
    this.at = cellFinder(general.table);
    for (const [c, { role }] of general.columns) this.byRole.set(role, [...(this.byRole.get(role) ?? []), c]);
  }

  /** The table lists activities and no results. */
  get onlyActivities(): boolean {
    return !RESULTS.some((role) => this.byRole.has(role));
  }

  /** The table lists indicators and neither results nor activities. */
  get onlyIndicators(): boolean {
    return this.onlyActivities && !this.byRole.has('activity');
  }

  /** The table has a place for what is measured. */
  get measured(): boolean {
    return MEASURES.some((role) => this.byRole.has(role));
  }

  /** Names of the columns of periods that a row marks, such as the years in which an activity runs. */
  marks(row: number): string[] {
    return this.starting(row, 'milestone').flatMap(({ cell, column }) =>
      this.take(cell) === '' ? [] : [column.label || (this.general.heads.get(cell.column) ?? '')],
    );
  }

  /** Words of the first cell of a role in this row, which are not read yet. */
  peek(row: number, role: GeneralRole): string {
    const [first] = this.starting(row, role);
    return first ? joinCut(first.cell.paragraphs) : '';
  }

  /** The words of a cell, which is read from here on. */
  take(cell: Cell): string {
    this.taken.add(cell);
    return joinCut(cell.paragraphs);
  }

  columnsOf(role: GeneralRole): readonly number[] {
    return this.byRole.get(role) ?? [];
  }

  /** Cells with words that name results in this row; a band over several columns counts once. */
  *results(row: number, role: GeneralRole, wide: Cell | null): Generator<{ cell: Cell; first: boolean }> {
    for (const c of this.columnsOf(role)) {
      const cell = this.at(row, c);
      if (!cell || cell.row !== row || cell.paragraphs.length === 0) continue;
      if (cell === wide ? !this.taken.has(cell) : cell.column === c) yield { cell, first: cell !== wide };
    }
  }

  /** The cell of a role that covers this row, wherever it begins. */
  covering(row: number, role: GeneralRole): Cell | undefined {
    const [c] = this.columnsOf(role);
    return c === undefined ? undefined : this.at(row, c);
  }

  /** Cells that begin in this row, each with the first column of the role that it covers. */
  private starting(row: number, role: GeneralRole): { cell: Cell; column: Column }[] {
    const found: { cell: Cell; column: Column }[] = [];
    for (const c of this.columnsOf(role)) {
      const cell = this.at(row, c);
      if (cell?.row === row && cell.column === c)
        found.push({ cell, column: this.general.columns.get(c) as Column });
    }
    return found;
  }

  /** Words of a role in this row; what stands in several columns under one head is one. */
  text(row: number, role: GeneralRole): string {
    return this.starting(row, role)
      .map(({ cell }) => this.take(cell))
      .filter((words) => words !== '')
      .join(' ');
  }

  private values(row: number, role: GeneralRole): ValueCell[] {
    const dates = role === 'actual' ? this.starting(row, 'actualDate') : [];
    return this.starting(row, role).map(({ cell, column }, i) => {
      const day = dates[i] ? ` (${this.take(dates[i].cell)})` : '';
      const text = this.take(cell);
      return { text: text === '' ? '' : `${text}${day}`, label: column.label, date: column.date };
    });
  }

  /** @param shared the indicators that stood in the column of results */
  indicator(row: number, shared: string | null, owners: readonly string[]): IndicatorCells {
    const statement = shared ?? this.text(row, 'indicator');
    const one = (role: 'baseline' | 'target'): ValueCell => {
      const column = this.general.columns.get(this.columnsOf(role)[0] ?? -1);
      return {
        text: this.text(row, role),
        label: role === 'target' ? (column?.label ?? '') : '',
        date: column?.date ?? null,
      };
    };
    const both = this.text(row, 'baselineTarget');
    const baseline = one('baseline');
    return {
      statement,
      code: this.text(row, 'code'),
      source: this.text(row, 'source'),
      baseline: both === '' ? baseline : { ...baseline, text: both },
      baselineYear: this.text(row, 'baselineYear'),
      target: one('target'),
      targetYear: this.text(row, 'targetYear'),
      milestones: this.values(row, 'milestone'),
      actuals: this.values(row, 'actual'),
      words: Object.fromEntries(WORD_ROLES.map((role) => [role, this.text(row, role)])),
      comment: this.text(row, 'comment'),
      standard: this.text(row, 'standard'),
      owners,
    };
  }

  /** What nobody has read of a row, so that no word of a table is lost. */
  *rest(row: number): Generator<string> {
    const { table, columns, heads } = this.general;
    for (let c = 0; c < table.columns; c += 1) {
      const cell = this.at(row, c);
      if (cell?.row !== row || cell.column !== c || this.taken.has(cell)) continue;
      const words = joinCut(cell.paragraphs);
      if (words !== '') yield !columns.has(c) && heads.get(c) ? `${heads.get(c)}: ${words}` : words;
    }
  }

  /** The first cell of a row that is one band: it reaches over the indicators, or is the only one with words. */
  band(row: number): Cell | null {
    const { table } = this.general;
    const filled = new Set<Cell>();
    for (let c = 0; c < table.columns; c += 1) {
      const cell = this.at(row, c);
      if (cell && cell.paragraphs.length > 0) filled.add(cell);
    }
    const [first] = filled;
    if (!first || first.row !== row || first.rowSpan > 1) return null;
    const named = RESULTS.flatMap((role) => this.columnsOf(role).slice(0, 1));
    // In a table of indicators alone a band begins where they stand.
    const most = named.length > 0 ? Math.max(...named) : (this.columnsOf('indicator')[0] ?? 0);
    const indicator = this.columnsOf('indicator')[0] ?? table.columns - 1;
    if (first.column > most) return null;
    if (filled.size === 1) return first;
    return first.column === 0 && first.columnSpan > 1 && first.columnSpan > indicator ? first : null;
  }
}
