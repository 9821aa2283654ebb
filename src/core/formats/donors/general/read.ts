/**
 * Reads a logframe of any layout into the same rows that the reader of the IOM matrix makes: levels told by a label in the
 * row or beside it, by a band over the table's width, or by the depth of a number. What has no column of its own is left.
 */
import type { Level } from '../../../model/index.ts';
import { cellFinder, cellText, type Cell } from '../../ooxml/source.ts';
import type { AssumptionCell, ReadMatrix, ReadResult } from '../iom/matrix.ts';
import type { ReadActivity } from '../iom/activities.ts';
import { Places } from '../iom/places.ts';
import { rolesIn, type GeneralTable } from './detect.ts';
import { tierLabel, tierOf, type GeneralRole, type Tier } from './dictionary.ts';
import { readIndicatorRow } from './indicatorRow.ts';
import { statementsIn, type Statement } from './statements.ts';

export interface ReadGeneral extends ReadMatrix {
  /** Results whose level no word says, by index. */
  readonly unsure: readonly number[];
}

export function readGeneral(tables: readonly GeneralTable[]): ReadGeneral {
  const results: ReadResult[] = [];
  const activities: ReadActivity[] = [];
  const unsure: number[] = [];
  const left: { text: string; at: string }[] = [];
  const assumptions = new Map<Cell, { results: Set<number>; activities: Set<number> }>();
  const places = new Places();
  const levelOf = levels(tables);

  for (const general of tables) {
    const { table, columns, heads, headerRow } = general;
    const at = cellFinder(table);
    const cellAt = (row: number, role: GeneralRole): Cell | undefined => {
      const column = columns.get(role);
      return column === undefined ? undefined : at(row, column);
    };
    const known = new Set(columns.values());
    let band: Tier | null = null;
    let last: { tier: Tier; results: number[]; activities: number[] } | null = null;
    const near = (): string => {
      const result = results.at(-1);
      return result ? `${result.level} ${result.code ?? ''}`.trim() : '';
    };

    const add = (row: Statement): void => {
      if (row.tier === 'activity') {
        activities.push({
          code: row.code,
          statement: row.text,
          alsoTo: [],
          parent: homeOf(row.code, results),
          named: row.code !== null,
          band: activities.length,
        });
        last?.activities.push(activities.length - 1);
        return;
      }
      const level = levelOf(row.tier);
      const parent = places.under(level, row.code);
      places.add(level, row.code, parent);
      const { code, text: statement } = row;
      results.push({ level, code, theme: null, statement, alsoTo: [], parent, indicators: [] });
      last?.results.push(results.length - 1);
      if (!row.sure) unsure.push(results.length - 1);
    };

    for (let row = headerRow + 1; row < table.rowCount; row += 1) {
      if (rolesIn(table, at, row).size >= 3) continue;
      const beside = cellAt(row, 'level');
      const cell = cellAt(row, 'result');
      const text = cell?.row === row ? cellText(cell) : '';
      const across = wholeRow(general, row, at);
      const label = across === null ? null : tierOf(across);
      if (across !== null && label?.rest === '') {
        band = label.tier;
        continue;
      }
      const shown = beside && beside !== cell ? tierOf(cellText(beside)) : null;
      if (shown && beside?.row === row) band = shown.tier;
      if (beside && beside !== cell && beside.row === row) {
        const words = shown ? shown.rest : cellText(beside);
        if (words !== '') left.push({ text: words, at: near() });
      }
      const column = columns.has('resultIndicator');
      const read = statementsIn(text, band, last?.tier ?? null, column);
      const first = read.statements[0];
      if (first) {
        last = { tier: first.tier, results: [], activities: [] };
        const code = read.statements.length === 1 && shown?.code ? shown.code : first.code;
        read.statements.forEach((s, i) => add(i === 0 ? { ...s, code } : s));
      }
      const owner = last?.results.at(-1);
      const roles = (role: GeneralRole): string => {
        const found = cellAt(row, role);
        return found?.row === row && found.column === columns.get(role) ? cellText(found) : '';
      };
      if (owner !== undefined) {
        const statement = column ? read.indicators.join('\n') : roles('indicator');
        readIndicatorRow(results[owner] as ReadResult, { statement, ...values(roles) });
      } else {
        // Beside activities these columns hold means and costs.
        const words = [...(column ? read.indicators : []), ...Object.values(values(roles))];
        if (!column) words.unshift(roles('indicator'));
        for (const value of words) if (value !== '') left.push({ text: value, at: near() });
      }
      const assumed = cellAt(row, 'assumptions');
      if (assumed && assumed.column === columns.get('assumptions') && assumed.paragraphs.length > 0) {
        const entry = assumptions.get(assumed) ?? { results: new Set(), activities: new Set() };
        assumptions.set(assumed, entry);
        for (const r of last?.results ?? []) entry.results.add(r);
        for (const a of last?.activities ?? []) entry.activities.add(a);
      }
      for (let c = 0; c < table.columns; c += 1) {
        const other = at(row, c);
        if (known.has(c) || other?.row !== row || other.column !== c || other === cell) continue;
        const words = cellText(other);
        if (words !== '') left.push({ text: heads.get(c) ? `${heads.get(c)}: ${words}` : words, at: near() });
      }
    }
  }
  return {
    results,
    activities,
    left,
    unsure,
    assumptions: [...assumptions].map(([cell, of]): AssumptionCell => ({
      paragraphs: cell.paragraphs,
      results: [...of.results],
      activities: [...of.activities],
    })),
  };
}

const values = (roles: (role: GeneralRole) => string) => ({
  source: roles('source'),
  baseline: roles('baseline'),
  target: roles('target'),
});

/** What stands highest is the objective; it is the goal where an objective of its own stands below it. */
function levels(tables: readonly GeneralTable[]): (tier: Exclude<Tier, 'activity'>) => Level {
  const tiers = new Set(
    tables.flatMap(({ table, columns }) =>
      table.cells
        .filter((c) => c.column === columns.get('level') || c.column === columns.get('result'))
        .map((c) => (c.column === columns.get('level') ? tierOf(cellText(c)) : tierLabel(cellText(c)))?.tier),
    ),
  );
  const top: Level = tiers.has('top') && tiers.has('objective') ? 'goal' : 'objective';
  return (tier) => (tier === 'top' ? top : tier);
}

/** The words of a row that is one cell over results and indicators, or that has words in its first cell alone. */
function wholeRow(
  { table, columns }: GeneralTable,
  row: number,
  at: ReturnType<typeof cellFinder>,
): string | null {
  const filled = new Set<Cell>();
  for (let c = 0; c < table.columns; c += 1) {
    const cell = at(row, c);
    if (cell && cellText(cell) !== '') filled.add(cell);
  }
  const [only] = filled;
  const most = columns.get('result') ?? 0;
  return filled.size === 1 && only?.row === row && only.rowSpan === 1 && only.column <= most
    ? cellText(only)
    : null;
}

/** The result whose code an activity's continues: 1.1.2 and A1.1.2 under 1.1; without a code, the last output above. */
function homeOf(code: string | null, results: readonly ReadResult[]): number | null {
  const prefix = code?.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
  const byCode =
    prefix === null ? -1 : results.findLastIndex((r) => r.code === prefix && r.level === 'output');
  if (byCode >= 0) return byCode;
  // After a whole section of outputs the place says nothing; beside the only one it does.
  const outputs = results.flatMap((r, i) => (r.level === 'output' ? [i] : []));
  return outputs.length === 1 ? (outputs[0] as number) : null;
}
