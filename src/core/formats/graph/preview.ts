/** The nodes and edges as the file names and describes them, cut to a size that a preview can show. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import type { SourceCell, SourceTable } from '../types.ts';
import { LOOKS, plainName, type Graph } from './graph.ts';

const ROWS = 200;
const COLUMNS = 6;
const CELL = 600;

export function previewOfGraph({ nodes, edges }: Graph, t: FormatTranslate): SourceTable[] {
  const shown = nodes.slice(0, ROWS);
  const lines = edges.slice(0, ROWS);
  // Ends are shown by their words: ids of many programs say nothing.
  const names = new Map(
    nodes.map(({ id, values }) => [id, [...values.values()].find((v) => v !== '') ?? id]),
  );
  const ends = [t('formats.graph.from'), t('formats.graph.to')];
  return [
    tableOf(
      t('formats.graph.nodes'),
      [],
      shown.map((node) => [[], node.values]),
      nodes.length,
    ),
    tableOf(
      t('formats.graph.edges'),
      ends,
      lines.map(({ from, to, values }) => [[names.get(from) ?? from, names.get(to) ?? to], values]),
      edges.length,
    ),
  ].filter((table) => table.rows.length > 1);
}

type Line = readonly [first: readonly string[], values: ReadonlyMap<string, string>];

function tableOf(title: string, first: readonly string[], lines: readonly Line[], all: number): SourceTable {
  const said = lines.flatMap(([, values]) => [...values].filter(([, value]) => value.trim() !== ''));
  const columns = [...new Set(said.map(([name]) => name))]
    .filter((name) => !LOOKS.has(plainName(name)))
    .slice(0, COLUMNS);
  const rows = [
    [...first, ...columns].map((name) => cell(name, true)),
    ...lines.map(([ends, values]) =>
      [...ends, ...columns.map((name) => values.get(name) ?? '')].map((text) => cell(text, false)),
    ),
  ];
  return { title, rows, more: all - lines.length };
}

const cell = (text: string, header: boolean): SourceCell => ({
  text: text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text,
  colSpan: 1,
  rowSpan: 1,
  header,
  shaded: false,
});
