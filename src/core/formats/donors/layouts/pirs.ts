/**
 * Indicator reference sheets (USAID's PIRS and those that follow it): labels on the left, words on the right, or both in one
 * cell; one sheet for each indicator, in a table or on a sheet of its own.
 */
import { MEASURE_TYPES, type Indicator } from '../../../model/index.ts';
import type { Block, Table } from '../../ooxml/source.ts';
import { readDated, readDay } from '../general/when.ts';
import { joinCut } from '../iom/cut.ts';
import type { ReadIndicator } from '../iom/indicators.ts';
import { Grid } from './grid.ts';
import type { ReadTable } from './layout.ts';
import type { Loose } from './loose.ts';

type Field = keyof Pick<
  Indicator,
  | 'definition'
  | 'unit'
  | 'measureType'
  | 'disaggregation'
  | 'rationale'
  | 'method'
  | 'analysis'
  | 'frequency'
  | 'responsible'
  | 'limitations'
  | 'note'
>;
type What = Field | 'name' | 'result' | 'source' | 'baseline' | 'target' | 'section';

const LABELS: readonly (readonly [RegExp, What])[] = [
  [
    /^(?:name of (?:the )?(?:performance )?indicator|indicator name|performance indicator|indicator title|nom de l[’']indicateur|nombre del indicador)/i,
    'name',
  ],
  [
    /^(?:name of result measured|result measured|name of result|(?:goal|purpose|result|outcome|output) measured)/i,
    'result',
  ],
  [
    /^(?:precise definition(?:\(s\)|s)?|definition(?:\(s\)|s)?|définition(?: précise)?|definición(?: precisa)?)/i,
    'definition',
  ],
  [/^(?:unit of measure(?:ment)?|unité de mesure|unidad de medida)/i, 'unit'],
  [/^data type/i, 'measureType'],
  [
    /^(?:disaggregated by|disaggregation|ventilé par|désagrégation|desagregado por|desagregación)/i,
    'disaggregation',
  ],
  [/^(?:rationale for targets?)/i, 'note'],
  [/^(?:rationale for (?:the )?indicator|rationale(?: or justification)?|justification)/i, 'rationale'],
  [/^(?:data sources?|source\(?s?\)? of data|sources? des données|fuentes? de (?:los )?datos)/i, 'source'],
  [
    /^(?:method of data collection(?: and construction)?|data collection method(?:ology)?|méthode de collecte|método de recolección)/i,
    'method',
  ],
  [/^(?:method of data analysis|data analysis)/i, 'analysis'],
  [/^(?:reporting frequency|frequency(?: and timing)?|fréquence|frecuencia)/i, 'frequency'],
  [
    /^(?:individual\(?s?\)? responsible(?: at \w+)?|responsible (?:individual|person)s?|person\(?s?\)? responsible|responsable)/i,
    'responsible',
  ],
  [/^baseline(?: timeframe| value| year)?/i, 'baseline'],
  [/^(?:final )?targets?(?: value)?/i, 'target'],
  [/^known data limitations(?: and significance)?/i, 'limitations'],
  [
    /^(?:is this a(?:n)? (?:performance plan|ppr|standard).*?\?|linkage to .{3,60}?|dates? of (?:previous|initial|future) data quality assessments?[^:]*|changes? to indicator|other notes|this sheet last updated on|notes? on .{3,40}?)/i,
    'note',
  ],
  [
    /^(?:usaid )?(?:performance )?indicator reference sheet|^(?:description|plan for data (?:collection|acquisition).*|targets? and baselines?|data quality issues|changes? to indicators?|performance indicator reference sheet.*)$/i,
    'section',
  ],
];

interface Line {
  readonly what: What;
  readonly label: string;
  readonly text: string;
}

function labelOf(text: string): Line | null {
  const first = text.split('\n')[0] ?? '';
  for (const [pattern, what] of LABELS) {
    const match = pattern.exec(first);
    if (!match) continue;
    const behind = text.slice(match[0].length);
    // "Definition of done" is no label: a bracket, a colon or the end of the line closes one.
    const close = /^\s*(?:\((?:s|optional|[^()\n]{1,60})\)\s*)?(?::\s*|\?\s*|\n|$)/i.exec(behind);
    if (!close) continue;
    return { what, label: match[0].trim(), text: behind.slice(close[0].length).trim() };
  }
  return null;
}

function linesOf(table: Table): { lines: Line[]; rest: string[]; first: number } {
  const grid = new Grid(table);
  const lines: Line[] = [];
  let first = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    const cells = [...grid.row(row)];
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (!cell || grid.isTaken(row, cell.column)) continue;
      const line = labelOf(joinCut(cell.paragraphs));
      if (!line) continue;
      if (lines.length === 0) first = row;
      grid.take(row, cell.column);
      const next = cells[i + 1];
      const beside = next && line.text === '' && line.what !== 'section' ? grid.peek(row, next.column) : '';
      if (next && beside !== '' && labelOf(beside) === null) {
        grid.take(row, next.column);
        lines.push({ ...line, text: beside });
      } else lines.push(line);
    }
  }
  return { lines, rest: [...grid.rest(first, table.rowCount)], first };
}

/** A sheet names its indicator and says at least two things more of it. */
const isSheet = (lines: readonly Line[]): boolean =>
  lines.some((l) => l.what === 'name') && new Set(lines.map((l) => l.what)).size >= 4;

export function readSheets(blocks: readonly Block[]): { sheets: Loose[]; tables: ReadTable[] } {
  const sheets: Loose[] = [];
  const tables: ReadTable[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const { lines, rest, first } = linesOf(block);
    if (!isSheet(lines)) continue;
    tables.push({ table: block, headerRow: first });
    let own: Line[] = [];
    const close = (left: string[]): void => {
      if (own.some((l) => l.what === 'name')) sheets.push(sheetOf(own, left));
      own = [];
    };
    for (const line of lines) {
      if (line.what === 'name' && own.some((l) => l.what === 'name')) {
        const result = own.at(-1)?.what === 'result' ? own.pop() : undefined;
        close([]);
        if (result) own.push(result);
      }
      own.push(line);
    }
    close(rest);
  }
  return { sheets, tables };
}

function sheetOf(lines: readonly Line[], rest: readonly string[]): Loose {
  const texts = (what: What): string[] =>
    lines.flatMap((l) => (l.what === what && l.text !== '' ? [l.text] : []));
  const more: Record<string, unknown> = {};
  const left = [...rest];
  for (const { what, label, text } of lines) {
    if (text === '' || ['name', 'result', 'source', 'baseline', 'target', 'section'].includes(what)) continue;
    if (what === 'note') more['note'] = [more['note'], `${label}: ${text}`].filter(Boolean).join('\n');
    else if (what === 'measureType') {
      const type = MEASURE_TYPES.find(
        (t) =>
          text.toLowerCase().startsWith(t.toLowerCase()) ||
          (t === 'number' && /^(integer|decimal|count)/i.test(text)),
      );
      if (type) more['measureType'] = type;
      else more['note'] = [more['note'], `${label}: ${text}`].filter(Boolean).join('\n');
    } else if (more[what] === undefined) more[what] = text;
    else left.push(`${label}: ${text}`);
  }
  const [name = ''] = texts('name');
  const values = { baseline: '', baselineQualifier: '', target: '', targetQualifier: '' };
  let due: string | null = null;
  for (const line of texts('baseline').flatMap((text) => text.split('\n'))) {
    const time = readDay(line)?.date;
    const value = readDated(line.replace(/^[^:\d]{3,30}:\s*/, ''));
    const day = time ?? value.date;
    if (day) more['baselineYear'] = Number(day.slice(0, 4));
    if (!time) values.baseline = [values.baseline, value.text].filter(Boolean).join('\n');
  }
  for (const text of texts('target').slice(0, 1)) {
    const value = readDated(text);
    values.target = value.text;
    due = value.date;
  }
  const numbered = /^(?:indicator\s+)?([A-Z]{0,3}[.-]?\d[\w.-]*)[.:)]?\s+(?=\p{Lu})/u.exec(name);
  const indicator: ReadIndicator = {
    statement: numbered ? name.slice(numbered[0].length) : name,
    ...(numbered && { code: numbered[1] as string }),
    source: texts('source').join('\n'),
    ...values,
    ...(due && { due: { date: due, label: '' } }),
    more,
  };
  return { indicator, result: texts('result')[0] ?? '', left };
}
