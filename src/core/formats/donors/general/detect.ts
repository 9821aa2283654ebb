/** Finds the tables that are a logframe of any layout, by the words at the head of their columns. */
import { cellFinder, cellText, type Block, type Table } from '../../ooxml/source.ts';
import { tierLabel, type GeneralRole, type RowName } from './dictionary.ts';
import { splitHeads, withoutGuides } from './guides.ts';
import { findHead, RESULT_ROLES, type Head } from './header.ts';

/** What a person said that differs from our guess, by the table's number among all tables of the document. */
export interface Choices {
  readonly tables: Readonly<Record<number, TableChoice>>;
}

export interface TableChoice {
  /** False: the table is no logframe. True: it is one, though nothing said so. */
  readonly take?: boolean;
  readonly headerRow?: number;
  /** By column; `note`: kept as notes. */
  readonly columns?: Readonly<Record<number, GeneralRole | 'note'>>;
  /** By row; `note`: kept as notes; `indicator`: goes on with the result above. */
  readonly rows?: Readonly<Record<number, RowName | 'indicator' | 'note'>>;
}

export interface GeneralTable extends Head {
  /** As it is read: without what a blank form says inside its cells. */
  readonly table: Table;
  /** As the document has it. */
  readonly origin: Table;
  readonly guides: readonly string[];
  /** Among all tables of the document. */
  readonly index: number;
  /** Lines above the table that name the result it is about: "Output 1.1: …". */
  readonly context: readonly string[];
  readonly rows: TableChoice['rows'];
}

/** @param apart tables that something else has read */
export function findGeneral(
  blocks: readonly Block[],
  choices?: Choices,
  apart: readonly Table[] = [],
): GeneralTable[] {
  const found: GeneralTable[] = [];
  let previous: GeneralTable | null = null;
  let context: string[] = [];
  let index = -1;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      // A word or two between the halves of a table that a page break cut do not end it; a heading does.
      if (block.heading) previous = null;
      if (tierLabel(block.text)?.rest) context.push(block.text);
      continue;
    }
    index += 1;
    if (apart.includes(block)) continue;
    const own: GeneralTable | null = readHead(block, index, context, previous, choices?.tables[index]);
    context = [];
    if (own) found.push(own);
    previous = own;
  }
  return found;
}

function readHead(
  origin: Table,
  index: number,
  context: readonly string[],
  previous: GeneralTable | null,
  choice: TableChoice = {},
): GeneralTable | null {
  if (choice.take === false) return null;
  const { table, guides } = withoutGuides(splitHeads(origin) ?? origin);
  const at = cellFinder(table);
  const head = findHead(table, at, choice.headerRow ?? (choice.take ? 0 : undefined));
  const own = { table, origin, guides, index, rows: choice.rows };
  if (head) {
    // "Outcome 2: …" over a table of outputs alone.
    const named = hasResults(head) && !onlyOutputs(head) ? [] : context;
    return { ...own, ...withChosen(head, choice), context: [...named, ...linesAbove(at, head)] };
  }
  if (previous?.table.columns !== table.columns) return null;
  return { ...own, ...withChosen(previous, choice, -1), context: [] };
}

const hasResults = (head: Head): boolean => [...head.columns.values()].some((c) => RESULT_ROLES.has(c.role));

const onlyOutputs = (head: Head): boolean =>
  [...head.columns.values()].every(({ role }) => role === 'output' || !RESULT_ROLES.has(role));

function withChosen(head: Head, { columns: chosen = {} }: TableChoice, row = head.headerRow): Head {
  const columns = new Map(head.columns);
  for (const [key, role] of Object.entries(chosen)) {
    const c = Number(key);
    const { label = '', date = null } = columns.get(c) ?? {};
    if (role === 'note') columns.delete(c);
    else columns.set(c, { role, sure: 3, label, date });
  }
  return {
    ...head,
    columns: new Map([...columns].toSorted(([a], [b]) => a - b)),
    headerRow: row,
    bodyRow: row < 0 ? 0 : head.bodyRow,
  };
}

/** Rows over the head that name a result, as each small table of a quarterly report has one. */
function linesAbove(at: ReturnType<typeof cellFinder>, head: Head): string[] {
  const lines: string[] = [];
  for (let row = 0; row < head.headerRow; row += 1) {
    const cell = at(row, 0);
    if (cell?.row === row && tierLabel(cellText(cell)) !== null) lines.push(cellText(cell));
  }
  return lines;
}
