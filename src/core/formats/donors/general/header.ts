/** The head of a table: which column holds what, by one row of words or by two ("BASELINE" over "Value" and "Year"). */
import { plainWords } from '../iom/words.ts';
import { cellText, type cellFinder, type Table } from '../../ooxml/source.ts';
import type { Sureness } from '../../types.ts';
import { exactRole, generalRole, headWords, LANGUAGES, tierOf, type GeneralRole } from './dictionary.ts';
import { readPeriod } from './periods.ts';

export interface Column {
  readonly role: GeneralRole;
  readonly sure: Sureness;
  /** What a column of milestones or measured values is called: "Milestone 1", "Year 2". */
  readonly label: string;
  readonly date: string | null;
  /** It is called by its time alone: "Year 1". */
  readonly period?: true;
}

export interface Head {
  readonly columns: ReadonlyMap<number, Column>;
  /** Words at the head of each column, for what has no role. */
  readonly heads: ReadonlyMap<number, string>;
  readonly headerRow: number;
  /** First row below the head. */
  readonly bodyRow: number;
}

type At = ReturnType<typeof cellFinder>;

/** Columns of results: a table needs one beside its indicators, or several of them. */
export const RESULT_ROLES: ReadonlySet<GeneralRole> = new Set([
  'result',
  'objective',
  'outcome',
  'output',
  'activity',
  'resultIndicator',
]);
/** Columns of which there can be several. */
const MANY: ReadonlySet<GeneralRole> = new Set(['result', 'milestone', 'actual', 'actualDate', 'comment']);

const SUB = {
  value: new Set(LANGUAGES.flatMap((l) => l.sub.value.map(plainWords))),
  year: new Set(LANGUAGES.flatMap((l) => l.sub.year.map(plainWords))),
};

const WITHIN = 12;
const LONGEST_HEAD = 100;

/** @param chosen row that a person named as the head */
export function findHead(table: Table, at: At, chosen?: number): Head | null {
  const rows = chosen === undefined ? [...Array(Math.min(WITHIN, table.rowCount)).keys()] : [chosen];
  for (const row of rows) {
    const head = headAt(table, at, row);
    const roles = [...head.columns.values()].map((c) => c.role);
    const kinds = new Set(roles);
    const results = roles.filter((r) => RESULT_ROLES.has(r)).length;
    const measured = kinds.has('indicator') || kinds.has('resultIndicator');
    // "Activities", "Means", "Assumptions": the second table of an EU logframe.
    const work = kinds.has('activity') && kinds.has('means');
    const enough = kinds.size >= 3 && (measured || work || results >= 2);
    if (chosen !== undefined || enough) return withResults(table, head);
  }
  return null;
}

/** True where a row repeats the head of the table, as at the top of a page. */
export function isHead(table: Table, at: At, row: number, head: Head): boolean {
  let same = 0;
  const roles = new Set<GeneralRole>();
  let other = false;
  for (let c = 0; c < table.columns; c += 1) {
    const cell = at(row, c);
    if (cell?.row !== row || cell.column !== c) continue;
    const text = cellText(cell).replaceAll('\n', ' ');
    if (text === '') continue;
    if (text === head.heads.get(c)) same += 1;
    if (other && same < 3) continue;
    const role = text.length > LONGEST_HEAD ? null : generalRole(text);
    if (role && exactRole(text)) roles.add(role);
    else other = true;
  }
  return (roles.size >= 3 && !other) || same >= 3;
}

function headAt(table: Table, at: At, row: number): Head {
  const heads = new Map<number, string>();
  const found = new Map<number, Column>();
  const below = hasSecondRow(table, at, row);
  let top = '';
  for (let c = 0; c < table.columns; c += 1) {
    const cell = at(row, c);
    const starts = cell?.row === row;
    const own = starts ? cellText(cell).replaceAll('\n', ' ') : '';
    const under = below ? at(row + 1, c) : undefined;
    const sub = under?.row === row + 1 && under.column === c ? cellText(under).replaceAll('\n', ' ') : '';
    // Excel leaves the cells beside "BASELINE" empty where Word merges them.
    if (own !== '' || sub === '') top = own;
    const first = starts && cell.column === c;
    if (!first && sub === '' && cell && found.get(cell.column) && below === false && starts) {
      // One head over two columns: both hold the same, such as a code and its words.
      found.set(c, found.get(cell.column) as Column);
      heads.set(c, own);
      continue;
    }
    if (!first && sub === '') continue;
    heads.set(c, `${top} ${sub}`.trim());
    const column = columnOf(top, sub);
    if (column) found.set(c, column);
  }
  return { columns: single(found), heads, headerRow: row, bodyRow: row + (below ? 2 : 1) };
}

/** Words under a merged head that only split it: values and years, periods, planned and achieved. */
function hasSecondRow(table: Table, at: At, row: number): boolean {
  let hits = 0;
  const heads = new Set([...Array(table.columns).keys()].map((c) => at(row, c)));
  // One cell over all columns is a title or a band, no head.
  if (heads.size < 3) return false;
  for (let c = 0; c < table.columns; c += 1) {
    const under = at(row + 1, c);
    if (!under || under.row !== row + 1 || under.column !== c) continue;
    const words = cellText(under).replaceAll('\n', ' ');
    if (words === '') continue;
    const above = at(row, c);
    const split = above?.row === row ? above.columnSpan > 1 || cellText(above) === '' : above === undefined;
    const neighbour = at(row, c + 1);
    const leads = !split && (neighbour === undefined || cellText(neighbour) === '');
    if (!split && !leads && !isPart(words)) return false;
    if (words.length > 60) return false;
    if (isSub(words)) hits += 1;
  }
  return hits >= 2;
}

/** A value, a year or a period: what splits a head and is none by itself. */
const isPart = (words: string): boolean => {
  const plain = headWords(words);
  return SUB.value.has(plain) || SUB.year.has(plain) || readPeriod(words) !== null;
};

const isSub = (words: string): boolean => {
  const role = isPart(words) || !exactRole(words) ? null : generalRole(words);
  return isPart(words) || (role !== null && !RESULT_ROLES.has(role));
};

function columnOf(top: string, sub: string): Column | null {
  const role = generalRole(top);
  const period = readPeriod(top);
  const sure: Sureness = exactRole(top) ? 3 : 2;
  const years = `${top} ${sub}`.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const year = years.length === 1 ? `${years[0]}-12-31` : null;
  const named = { label: period?.label ?? '', date: period?.date ?? year };
  if (sub === '') {
    if (role === 'target' && period && !period.final && period.label !== '')
      return { role: 'milestone', sure, ...named };
    if (role !== null)
      return { role, sure, label: role === 'milestone' ? named.label || top : '', date: named.date };
    return period ? { role: period.final ? 'target' : 'milestone', sure: 2, ...named, period: true } : null;
  }
  const plain = headWords(sub);
  const part = readPeriod(sub);
  if (SUB.year.has(plain) && !part) {
    if (role === 'baseline') return { role: 'baselineYear', sure, label: '', date: null };
    if (role === 'actual') return { role: 'actualDate', sure, label: '', date: null };
    if (role === 'target') return { role: 'targetYear', sure, label: '', date: null };
    return null;
  }
  if (SUB.value.has(plain) && role) return { role, sure, ...named };
  const own = generalRole(sub);
  // "2025" over "Target" and "Actual".
  if (role === null && period && own === 'target') return { role: 'milestone', sure: 3, ...named };
  if (role === null && period && own === 'actual') return { role: 'actual', sure: 3, ...named };
  if (part && role === 'actual') return { role: 'actual', sure, label: part.label, date: part.date };
  if (part && (role === 'target' || role === 'milestone' || role === null))
    return {
      role: part.final ? 'target' : 'milestone',
      sure,
      label: part.label,
      date: part.date,
      period: true,
    };
  if (own !== null) return { role: own, sure: 2, label: '', date: null };
  return role === null ? null : { role, sure: 2, label: sub, date: null };
}

/** One column of each role; of several targets the last one is final, the others are milestones. */
function single(found: ReadonlyMap<number, Column>): Map<number, Column> {
  const columns = new Map<number, Column>();
  const last = [...found.values()].findLast((c) => c.role === 'target');
  const seen = new Map<GeneralRole, Column>();
  for (const [c, column] of found) {
    const { role, label, date } = column;
    if (role === 'target' && column !== last) {
      columns.set(c, { ...column, role: 'milestone', label: label || (date?.slice(0, 4) ?? '') });
      continue;
    }
    // A merged head stands over several columns as one and the same column.
    if (!MANY.has(role) && seen.has(role) && seen.get(role) !== column) continue;
    seen.set(role, column);
    columns.set(c, column);
  }
  // "Year 1", "Year 2", "Year 3" and no final target: the last of them is it.
  const periods = [...columns].filter(([, c]) => c.role === 'milestone' && c.period);
  const end = periods.at(-1);
  const measured = seen.has('indicator') || seen.has('resultIndicator');
  if (measured && last === undefined && end && periods.length > 1)
    columns.set(end[0], { ...end[1], role: 'target' });
  return columns;
}

/** Finds the columns of results and levels that no word names, and takes back words that mean something else at their place. */
function withResults(table: Table, head: Head): Head | null {
  const columns = new Map(head.columns);
  const first = (role: GeneralRole): number | undefined =>
    [...columns].find(([, column]) => column.role === role)?.[0];
  const shared = first('resultIndicator');
  const indicator = first('indicator') ?? shared;
  for (const [c, { role }] of head.columns) {
    if (indicator === undefined || c < indicator || role !== 'result') continue;
    const words = headWords(head.heads.get(c) ?? '');
    // Behind the indicators "Objetivo" is a target and "Description" their definition.
    const meant = /^objetivos?$/.test(words) ? 'target' : words.startsWith('desc') ? 'definition' : null;
    columns.delete(c);
    if (meant && first(meant) === undefined) columns.set(c, { role: meant, sure: 2, label: '', date: null });
  }
  // "Results" over the names of the levels, "Results chain" over the results themselves.
  const [name, ...chain] = [...columns].filter(([, { role }]) => role === 'result');
  if (name && chain.length > 0 && namesLevels(table, name[0], head.headerRow))
    columns.set(name[0], { ...name[1], role: 'level' });
  else for (const [c, column] of chain) if (column !== name?.[1]) columns.delete(c);
  const results = [...columns.values()].some((c) => RESULT_ROLES.has(c.role));
  const free = [...Array(indicator ?? 0).keys()].filter((c) => !columns.has(c));
  // The column without a name next to the indicators holds the results; the one before it, their levels.
  if (!results) {
    const last = free.pop();
    if (last !== undefined) columns.set(last, { role: 'result', sure: 2, label: '', date: null });
  }
  const level = free.find((c) => namesLevels(table, c, head.headerRow));
  if (first('level') === undefined && level !== undefined)
    columns.set(level, { role: 'level', sure: 2, label: '', date: null });
  return { ...head, columns: new Map([...columns].toSorted(([a], [b]) => a - b)) };
}

const namesLevels = (table: Table, column: number, below: number): boolean =>
  table.cells.some((c) => c.column === column && c.row > below && tierOf(cellText(c)) !== null);
