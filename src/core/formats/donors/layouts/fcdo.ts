/**
 * The logframe of FCDO and DFID: a block of rows for each indicator, headed by its number, "Baseline", dated milestones and
 * the target; below it planned and achieved values and the source; weights, risk ratings and inputs beside and between.
 */
import { MAX_TEXT } from '../../../model/index.ts';
import type { Cell, Table } from '../../ooxml/source.ts';
import { describeResult, readRating, readWeight } from '../general/beside.ts';
import { generalRole, headWords, tierLabel, tierOf, type TierLabel } from '../general/dictionary.ts';
import { readIndicatorRow, type ValueCell } from '../general/indicatorRow.ts';
import { levelsFor } from '../general/levels.ts';
import { readPeriod } from '../general/periods.ts';
import { Tree } from '../general/tree.ts';
import { joinCut } from '../iom/cut.ts';
import type { AssumptionCell, ReadResult } from '../iom/matrix.ts';
import { readBudget } from '../iom/values.ts';
import { readChanges } from './changes.ts';
import { Grid } from './grid.ts';
import type { Layout } from './layout.ts';

const INDICATOR =
  /^(?:(?:impact|(?:intermediate\s+)?outcome|output|goal|purpose)\s+)?indicators?(?:\s*([A-Z]?\d[\w.]*))?[.:]?(?:\s+|$)/i;
const LABELS = /^(?:planned|achieved|actual|source|target achieved)$/i;
const ACHIEVED = /^(?:achieved|actual|target achieved)$/i;
const BESIDE = /^(?:(?:impact|outcome|output)? ?weighting|risk rating|primary theme|assumptions?|inputs)/i;

interface Head {
  readonly row: number;
  readonly indicator: number;
  readonly code: string;
  /** Words behind the number in the head itself. */
  readonly words: string;
  readonly columns: ReadonlyMap<
    number,
    { role: 'baseline' | 'milestone' | 'target'; label: string; date: string | null }
  >;
  readonly assumptions: number | null;
}

export const FCDO: Layout = {
  id: 'fcdo-logframe',
  read(blocks) {
    const tables = blocks.flatMap((b) => (b.kind === 'table' && headsOf(new Grid(b)).length > 0 ? [b] : []));
    if (tables.length === 0) return null;
    const reader = new Reader();
    for (const table of tables) reader.read(table);
    if (reader.tree.results.length === 0) return null;
    const read = tables.map((table) => ({ table, headerRow: headsOf(new Grid(table))[0]?.row ?? 0 }));
    const log = readChanges(blocks);
    return {
      tables: log ? [...read, { table: log.table, headerRow: 0 }] : read,
      matrix: { ...reader.finish(), changes: log?.changes ?? [] },
    };
  },
};

/** Rows that begin the block of an indicator. A milestone there or the label "Source" below makes it this layout. */
function headsOf(grid: Grid): Head[] {
  const { table } = grid;
  const heads: Head[] = [];
  let marks = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    const cells = [...grid.row(row)];
    if (cells.some((cell) => /^source\s*:?$/i.test(joinCut(cell.paragraphs)))) marks += 1;
    const indicator = cells.find((cell) => INDICATOR.test(joinCut(cell.paragraphs)));
    if (!indicator) continue;
    const columns = new Map<
      number,
      { role: 'baseline' | 'milestone' | 'target'; label: string; date: string | null }
    >();
    let assumptions: number | null = null;
    for (const cell of cells) {
      const text = joinCut(cell.paragraphs).replaceAll('\n', ' ');
      const role = generalRole(text);
      const period = readPeriod(text);
      if (role === 'baseline' || role === 'milestone' || role === 'target')
        columns.set(cell.column, {
          role,
          label: role === 'milestone' ? (period?.label ?? text) : '',
          date: period?.date ?? null,
        });
      if (role === 'assumptions') assumptions = cell.column;
    }
    const roles = new Set([...columns.values()].map((c) => c.role));
    if (!roles.has('baseline') || !(roles.has('target') || roles.has('milestone'))) continue;
    const text = joinCut(indicator.paragraphs);
    const match = INDICATOR.exec(text);
    heads.push({
      row,
      indicator: indicator.column,
      code: match?.[1] ?? '',
      words: text.slice(match?.[0].length ?? 0).trim(),
      columns,
      assumptions,
    });
  }
  return marks > 0 ? heads : [];
}

class Reader {
  readonly tree = new Tree(levelsFor(new Set(['top', 'outcome', 'output'])));
  private readonly assumptions: AssumptionCell[] = [];
  /** The cell of weights and the like may stand before the block whose result it is about. */
  private result: ReadResult | null = null;

  read(table: Table): void {
    const grid = new Grid(table);
    const heads = headsOf(grid);
    heads.forEach((head, i) => {
      const end = heads[i + 1]?.row ?? table.rowCount;
      this.block(grid, head, end);
      this.tree.leave(grid.rest(head.row, end));
    });
  }

  finish() {
    const { results, activities, left, beside } = this.tree;
    const { project, risks, budget } = beside;
    return { results, activities, left, project, risks, budget, assumptions: this.assumptions };
  }

  private block(grid: Grid, head: Head, end: number): void {
    for (const cell of grid.row(head.row))
      if (cell.column >= head.indicator) grid.take(head.row, cell.column);
    const label = this.label(grid, head, end);
    if (label) {
      const statement = label.rest || this.below(grid, head.row + 1, end, 0, head.indicator);
      const { tier, code } = label;
      this.tree.addAll([{ tier, code, text: statement, of: null, sure: true }]);
      this.result = this.tree.results.at(-1) ?? null;
    }
    this.besides(grid, head, end);
    if (this.result) this.indicator(grid, head, end, this.result);
  }

  /** "OUTPUT 1" left of the number of the indicator, where this block is the first of its result. */
  private label(grid: Grid, head: Head, end: number): TierLabel | null {
    for (let c = 0; c < head.indicator; c += 1) {
      const text = grid.peek(head.row, c);
      const label = tierLabel(text) ?? tierOf(text);
      if (!label) continue;
      grid.take(head.row, c);
      const last = this.result;
      const words = label.rest || this.below(grid, head.row + 1, end, 0, head.indicator, true);
      const again = last && last.code === label.code && (words === '' || words === last.statement);
      if (again && this.tree.last?.tier === label.tier) {
        this.below(grid, head.row + 1, end, 0, head.indicator);
        return null;
      }
      return label;
    }
    return null;
  }

  /** The first words of a block between two columns that are no label. */
  private below(grid: Grid, from: number, end: number, first: number, last: number, peek = false): string {
    for (let row = from; row < end; row += 1)
      for (let c = first; c < last; c += 1) {
        const text = grid.peek(row, c);
        if (text === '' || grid.isTaken(row, c)) continue;
        if (BESIDE.test(text)) return '';
        if (LABELS.test(text.trim())) continue;
        if (!peek) grid.take(row, c);
        return text;
      }
    return '';
  }

  private indicator(grid: Grid, head: Head, end: number, owner: ReadResult): void {
    const firstValue = Math.min(...head.columns.keys());
    const statement = head.words || this.below(grid, head.row + 1, end, head.indicator, firstValue);
    let source = '';
    const planned = new Map<number, string>();
    const achieved = new Map<number, string>();
    for (let row = head.row + 1; row < end; row += 1) {
      const cells = [...grid.row(row)].filter((cell) => cell.column >= head.indicator);
      const name = cells.find((cell) => LABELS.test(joinCut(cell.paragraphs).trim()));
      const says = name ? grid.take(row, name.column).trim() : '';
      if (/^source/i.test(says)) {
        source = this.sourceText(grid, row, end, name as Cell);
        continue;
      }
      const into = ACHIEVED.test(says) ? achieved : planned;
      for (const c of head.columns.keys())
        if (!into.has(c) && !grid.isTaken(row, c) && !BESIDE.test(grid.peek(row, c))) {
          const text = grid.take(row, c);
          if (text !== '') into.set(c, text);
        }
    }
    const value = (c: number, from: ReadonlyMap<number, string>): ValueCell => ({
      text: from.get(c) ?? '',
      label: head.columns.get(c)?.label ?? '',
      date: head.columns.get(c)?.date ?? null,
    });
    const of = (role: 'baseline' | 'milestone' | 'target'): number[] =>
      [...head.columns].filter(([, column]) => column.role === role).map(([c]) => c);
    // A block that nobody has filled in yet.
    if (statement === '' && source === '' && planned.size + achieved.size === 0) return;
    const none: ValueCell = { text: '', label: '', date: null };
    readIndicatorRow(owner, {
      statement: statement.replaceAll('\n', ' '),
      code: head.code,
      source,
      baseline: of('baseline').map((c) => value(c, planned))[0] ?? none,
      baselineYear: '',
      target: of('target').map((c) => value(c, planned))[0] ?? none,
      targetYear: '',
      milestones: of('milestone').map((c) => value(c, planned)),
      actuals: [...head.columns.keys()].map((c) => value(c, achieved)),
      words: {},
      comment: '',
      standard: '',
      owners: [],
    });
  }

  /** Right of the label, or in the row below it. */
  private sourceText(grid: Grid, row: number, end: number, name: Cell): string {
    const words: string[] = [];
    for (const at of [row, row + 1]) {
      if (at >= end || words.length > 0) break;
      const first = at === row ? name.column + name.columnSpan : name.column;
      if (at > row && /^inputs\b/i.test(grid.peek(at, 0))) break;
      for (const cell of grid.row(at)) {
        const text = grid.peek(at, cell.column);
        if (cell.column < first || text === '' || BESIDE.test(text) || LABELS.test(text)) continue;
        if (!grid.isTaken(at, cell.column)) words.push(grid.take(at, cell.column));
      }
    }
    return words.join('; ').slice(0, MAX_TEXT);
  }

  /** Assumptions, weights, risk ratings, themes and inputs, each a label with its words below or behind it. */
  private besides(grid: Grid, head: Head, end: number): void {
    const result = this.tree.results.length - 1;
    for (let row = head.row; row < end; row += 1)
      for (const cell of grid.row(row)) {
        const text = joinCut(cell.paragraphs);
        if (/^inputs\b/i.test(text)) this.inputs(grid, row, cell);
        else if (BESIDE.test(text) && !/^assumptions?\b/i.test(text)) this.property(grid, row, cell, text);
      }
    const column = head.assumptions;
    for (let row = head.row + 1; row < end && column !== null; row += 1) {
      const cell = grid.cell(row, column);
      if (!cell || cell.paragraphs.length === 0 || grid.isTaken(row, column) || result < 0) continue;
      const own = joinCut(cell.paragraphs);
      const property = BESIDE.test(own) && !/^assumptions?\b/i.test(own);
      // A rating that nobody gave is no assumption; one that is no word of the scale is left.
      if (!property || !own.includes('\n')) grid.take(row, column);
      if (property) continue;
      this.assumptions.push({ paragraphs: cell.paragraphs, results: [result], activities: [] });
    }
  }

  private property(grid: Grid, row: number, cell: Cell, text: string): void {
    const { result } = this;
    const role = generalRole(text.split('\n')[0] ?? '');
    if (!result || (role !== 'weight' && role !== 'riskRating' && role !== 'theme')) return;
    const fits = (words: string): boolean =>
      role === 'weight' ? readWeight(words) !== null : role === 'theme' || readRating(words) !== null;
    const inside = text.split('\n').slice(1).join('\n') || (/[:)]\s*(\S[^:)]*)$/.exec(text)?.[1] ?? '');
    const right = [row, cell.column + cell.columnSpan] as const;
    const below = [row + cell.rowSpan, cell.column] as const;
    const found = [right, below].find(
      ([r, c]) => !grid.isTaken(r, c) && fits(grid.peek(r, c)) && grid.peek(r, c) !== '',
    );
    const words = inside !== '' && fits(inside) ? inside : found ? grid.take(...found) : '';
    if (words === '') return;
    grid.take(row, cell.column);
    describeResult(result, (of) => (of === role ? words : ''));
  }

  /** "INPUTS (£)" over or before the funders, their amounts below. */
  private inputs(grid: Grid, row: number, cell: Cell): void {
    const kind = grid.take(row, cell.column).replaceAll('\n', ' ');
    const sign = /[£$€]|\b[A-Z]{3}\b/.exec(kind.replace(/^inputs/i, ''))?.[0] ?? '';
    for (const name of grid.row(row)) {
      if (name.column <= cell.column) continue;
      const funder = grid.peek(row, name.column).replaceAll('\n', ' ');
      const value = grid.peek(row + 1, name.column);
      if (funder === '' || generalRole(funder) === 'assumptions') continue;
      grid.take(row, name.column);
      grid.take(row + 1, name.column);
      // The total is the sum of what stands beside it.
      if (value === '' || headWords(funder).startsWith('total')) continue;
      const money = readBudget(`${/[£$€]/.exec(funder)?.[0] ?? sign} ${value}`);
      const isMoney = !/share|fte/i.test(funder) && money.amount !== null;
      this.tree.beside.budget.push({
        label: isMoney ? '' : `${funder}: ${value}`,
        ...(isMoney && { ...money, funder: funder.replace(/\s*\([^()]*\)\s*$/, '') }),
      });
    }
  }
}
