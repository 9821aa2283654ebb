/**
 * Reads a logframe of any layout into the same rows that the reader of the IOM matrix makes: levels told by a label in the
 * row or beside it, by a band over the table's width, by the column, the shade or the depth of a number. What has no place
 * is left.
 */
import { cellText, type Cell } from '../../ooxml/source.ts';
import type { RowReading, Sureness } from '../../types.ts';
import { joinCut, midSentence } from '../iom/cut.ts';
import type { ReadIndicator } from '../iom/indicators.ts';
import type { ReadMatrix, ReadResult } from '../iom/matrix.ts';
import type { Loose } from '../layouts/loose.ts';
import { describeResult, type ResultRole } from './beside.ts';
import type { GeneralTable } from './detect.ts';
import {
  activityBand,
  readRelation,
  tierLabel,
  tierOf,
  wholeProject,
  type Relation,
  type RowName,
  type Tier,
  type TierLabel,
} from './dictionary.ts';
import { isFormText } from './guides.ts';
import { isHead } from './header.ts';
import { continues, joined, readIndicatorRow } from './indicatorRow.ts';
import { levelsOf, type Levels } from './levels.ts';
import { RowCells } from './rowCells.ts';
import { statementsIn } from './statements.ts';
import { Assumed } from './assumed.ts';
import { Tree } from './tree.ts';
import { Work } from './work.ts';

export interface ReadRow extends RowReading {
  readonly table: number;
  readonly row: number;
}

export interface ReadGeneral extends ReadMatrix {
  /** Results whose level no word says, by index. */
  readonly unsure: readonly number[];
  readonly rows: readonly ReadRow[];
  /** Indicators of a table that names no results: a monitoring plan beside the matrix. */
  readonly loose: readonly Loose[];
  /** A shade told the level of some result. */
  readonly shaded: boolean;
}

export function readGeneral(tables: readonly GeneralTable[]): ReadGeneral {
  const reader = new Reader(levelsOf(tables));
  for (const table of tables) reader.read(table);
  return reader.finish();
}

/** Columns of results from the highest down: an outcome stands beside its outputs in whatever order the columns are. */
const COLUMNS = ['result', 'resultIndicator', 'objective', 'outcome', 'output', 'activity'] as const;

const REMARK =
  /^(?:\*(?!\s*\S+\s*\*)|notes?\s*:|n\.?b\.?\s*:|remarques?\s*:|notas?\s*:|anmerkung(?:en)?\s*:)/i;
class Reader {
  private readonly tree: Tree;
  private readonly rows: ReadRow[] = [];
  private readonly assumed: Assumed;
  private readonly work: Work;
  private readonly loose: Loose[] = [];
  private shaded = false;
  /** Tables that hold a chain of results of their own. */
  private logframes = 0;
  /** Activities that stand in a column of their own in this row. */
  private beside: number[] = [];
  private band: RowName | null = null;

  constructor(private readonly levels: Levels) {
    this.tree = new Tree(levels);
    this.work = new Work(this.tree);
    this.assumed = new Assumed(this.tree);
  }

  read(general: GeneralTable): void {
    const cells = new RowCells(general);
    const { index, table, rows, context, guides } = general;
    this.band = null;
    const before = this.tree.results.length;
    if (general.headerRow >= 0) this.tree.last = null;
    for (const line of context)
      this.tree.addAll(statementsIn(line, this.hints(null, null), false).statements);
    if (guides.length > 0) this.tree.leave([guides.join('\n')]);
    let afterCut = general.headerRow < 0;
    for (let row = general.bodyRow; row < table.rowCount; row += 1) {
      const chosen = rows?.[row];
      const say = (as: RowReading['as'], sure: Sureness): void => {
        this.rows.push({ table: index, row, as, sure });
      };
      if (chosen === undefined && isHead(table, cells.at, row, general)) {
        say('header', 3);
        // The second row of the head is repeated with it.
        if (general.bodyRow - general.headerRow === 2) row += 1;
        afterCut = true;
        continue;
      }
      if (chosen === 'note') say('note', 3);
      else this.row(cells, row, chosen ?? null, afterCut, say);
      this.tree.leave(cells.rest(row));
      afterCut = false;
    }
    const own = this.tree.results.slice(before);
    if (own.length > 1 && own.some((r) => r.parent === null)) this.logframes += 1;
  }

  finish(): ReadGeneral {
    const { results, activities, left, unsure, beside } = this.tree;
    const { project, risks, budget } = beside;
    return {
      results,
      activities,
      left,
      unsure,
      project,
      risks,
      budget,
      rows: this.rows,
      loose: this.loose,
      shaded: this.shaded,
      logframes: this.logframes,
      assumptions: this.assumed.cells(),
    };
  }

  private row(
    cells: RowCells,
    row: number,
    chosen: RowName | 'indicator' | null,
    afterCut: boolean,
    say: (as: RowReading['as'], sure: Sureness) => void,
  ): void {
    this.beside = [];
    const wide = cells.band(row);
    const across = wide ? joinCut(wide.paragraphs) : '';
    const label = across === '' ? null : tierLabel(across);
    const list = across === '' ? null : activityBand(across);
    // A remark below the rows, "* to be included in interim reports", is no result.
    if (chosen === null && /^\*[ ]?\S/.test(across)) {
      if (wide && isFormText(across)) cells.take(wide);
      say('note', 3);
      return;
    }
    if (wide && chosen === null && (label?.rest === '' || list)) {
      this.band = label?.tier ?? 'activity';
      this.tree.home = list ? this.tree.named(list.of.tier, list.of.code) : null;
      if (!list || list.lines.length === 0) {
        cells.take(wide);
        say('band', 3);
        return;
      }
    }
    // A footnote or a remark below the rows is nobody's result; it is left for the notes.
    if (wide && chosen === null && REMARK.test(across)) {
      say('note', 2);
      return;
    }
    const { shown, relation } = this.besideLevel(cells, row, wide);
    const shared = cells.columnsOf('resultIndicator').length > 0;
    const indicators: string[] = [];
    let begun = chosen === 'indicator';
    for (const role of begun ? [] : COLUMNS) {
      for (const { cell, first } of cells.results(row, role, wide)) {
        if (!first && begun) continue;
        if (cells.onlyActivities && wholeProject(cellText(cell))) {
          cells.take(cell);
          this.tree.last = { tier: 'activity', results: [], activities: [] };
          begun = true;
          continue;
        }
        const words = list && cell === wide ? list.lines.join('\n') : joinCut(cell.paragraphs);
        if (afterCut && this.goesOn(words)) {
          cells.take(cell);
          continue;
        }
        const shade = this.levels.byShade(cell.fill);
        const column = role === 'result' || role === 'resultIndicator' ? null : role;
        const hints = this.hints(chosen as RowName | null, column, shade);
        const read = statementsIn(words, hints, shared);
        indicators.push(...read.indicators);
        if (read.indicators.length + read.statements.length > 0) cells.take(cell);
        const [top, ...more] = read.statements;
        if (!top) continue;
        const code = more.length === 0 ? (top.code ?? shown?.code ?? null) : top.code;
        const statements = [{ ...top, code }, ...more].map((one) => ({ ...one, of: one.of ?? relation }));
        if (role === 'activity' && !cells.onlyActivities)
          this.beside.push(...this.tree.addBeside(statements));
        else this.tree.addAll(statements);
        if (!top.sure && shade !== null) this.shaded = true;
        say(top.tier, top.sure ? 3 : 1);
        begun = true;
      }
    }
    // In a table of indicators alone a band names the result: "Outcome 1: …" over the columns.
    if (!begun && wide && label && label.rest !== '') {
      cells.take(wide);
      this.tree.addAll(statementsIn(across, this.hints(null, null), false).statements);
      say(label.tier, 3);
      return;
    }
    if (!begun || chosen === 'indicator') say('indicator', 3);
    this.values(cells, row, shared ? indicators.join('\n') : null, wide, afterCut && !begun);
  }

  /** What the cell of levels says, for its row and all rows that it covers. */
  private besideLevel(
    cells: RowCells,
    row: number,
    wide: Cell | null,
  ): { shown: TierLabel | null; relation: Relation | null } {
    const cell = cells.covering(row, 'level');
    if (!cell || cell === wide) return { shown: null, relation: null };
    const words = joinCut(cell.paragraphs);
    const under = activityBand(words);
    const shown: TierLabel | null = under ? { tier: 'activity', code: null, rest: '' } : tierOf(words);
    const relation = under?.of ?? (shown ? readRelation(shown.rest) : null);
    if (cell.row === row) {
      cells.take(cell);
      if (shown) this.band = shown.tier;
      if (shown) this.tree.home = null;
      this.tree.leave([relation?.rest ?? shown?.rest ?? words]);
    }
    return { shown, relation };
  }

  private hints(chosen: RowName | null, column: RowName | null, shade: Tier | null = null) {
    return { chosen, column, band: this.band, shade, previous: this.tree.last?.tier ?? null };
  }

  /** A sentence that a page break cut goes on at the top of the next page. */
  private goesOn(words: string): boolean {
    const last = this.tree.results.at(-1);
    if (!last || tierLabel(words) || !/^\p{Ll}/u.test(words) || !midSentence(last.statement, words))
      return false;
    last.statement = `${last.statement} ${words}`;
    return true;
  }

  /** Indicators, values and assumptions of a row. */
  private values(
    cells: RowCells,
    row: number,
    shared: string | null,
    wide: Cell | null,
    afterCut: boolean,
  ): void {
    const { tree } = this;
    const owner = tree.last?.results.at(-1);
    if (owner !== undefined) {
      this.work.restart();
      const result = tree.results[owner] as ReadResult;
      if (this.beside.length > 0) this.work.read(cells, row, this.beside);
      if (cells.measured && (wide === null || wide !== cells.covering(row, 'indicator'))) {
        const read: { indicators: ReadIndicator[] } = { indicators: [] };
        readIndicatorRow(
          read,
          cells.indicator(
            row,
            shared,
            this.together().flatMap((r) => r.code ?? []),
          ),
        );
        const [first] = read.indicators;
        const last = result.indicators.at(-1);
        if (afterCut && first && last && continues(last, first))
          result.indicators.splice(-1, 1, joined(last, first));
        else for (const indicator of read.indicators) this.give(indicator, result);
      }
      tree.leave(describeResult(result, (role: ResultRole) => cells.text(row, role)));
      for (const line of cells.text(row, 'risks').split('\n').filter(Boolean))
        tree.beside.risks.push({ statement: line, results: [owner] });
    } else {
      if (tree.last) this.work.read(cells, row, tree.last.activities);
      else if (cells.onlyIndicators) this.plan(cells, row);
      else if (tree.inputs)
        for (const role of ['indicator', 'source'] as const) this.work.inputs(cells.text(row, role));
      tree.leave((shared ?? '').split('\n'));
    }
    this.assumed.read(cells, row);
  }

  /** A row of a monitoring plan, which says more of an indicator that the matrix has. */
  private plan(cells: RowCells, row: number): void {
    const read: { indicators: ReadIndicator[] } = { indicators: [] };
    readIndicatorRow(read, cells.indicator(row, null, []));
    for (const indicator of read.indicators) this.loose.push({ indicator, result: '', left: [] });
  }

  /** Several results that share a cell; a result alone needs no telling apart. */
  private together(): ReadResult[] {
    const { results = [] } = this.tree.last ?? {};
    return results.length > 1 ? results.map((i) => this.tree.results[i] as ReadResult) : [];
  }

  /** Several results share a cell: an indicator that begins with the number of one of them belongs to it. */
  private give(indicator: ReadIndicator, owner: ReadResult): void {
    const { code = '' } = indicator;
    const together = this.together();
    const same = together.find((r) => r.code !== null && r.code === code);
    const near = together.find((r) => r.code !== null && code.startsWith(`${r.code}.`));
    if (same) same.indicators.push({ ...indicator, code: '' });
    else (near ?? owner).indicators.push(indicator);
  }
}
