/** Reads a graph from CSV: a table of nodes and a table of edges as Kumu and Gephi write them, or one list of edges. */
import { formatTranslator } from '../../i18n/formats.ts';
import { generalRole } from '../donors/general/dictionary.ts';
import type { CsvFiles } from '../data/readCsv.ts';
import { FormatError, type ImportResult, type ReadOptions, type Unplaced } from '../types.ts';
import { importGraph } from './build.ts';
import { plainName, take, type GraphEdge, type GraphNode } from './graph.ts';

type Rows = readonly (readonly string[])[];

const FROM = ['from', 'source', 'fromid', 'sourceid', 'von', 'desde', 'origen', 'quelle'];
const TO = ['to', 'target', 'toid', 'targetid', 'nach', 'hacia', 'destino', 'ziel'];
const WORDS = ['label', 'name', 'title', 'statement', 'nombre', 'nom', 'bezeichnung'];
const TYPE = ['type', 'level', 'kind', 'category', 'tipo', 'typ', 'niveau', 'nivel', 'ebene'];

/** Two columns of a logframe are called source and target as well; indicators, baselines and assumptions tell it apart. */
const isMatrix = (head: readonly string[]): boolean =>
  head.some((cell) =>
    ['indicator', 'baseline', 'assumptions', 'resultIndicator'].includes(generalRole(cell) ?? ''),
  );

/** Told by the first row. */
export function tableKind([head]: Rows): 'nodes' | 'edges' | null {
  if (!head || isMatrix(head)) return null;
  const names = head.map(plainName);
  const has = (some: readonly string[]): boolean => names.some((name) => some.includes(name));
  if (has(FROM) && has(TO)) return 'edges';
  return has(WORDS) && (has(TYPE) || has(['id'])) ? 'nodes' : null;
}

/** Whether a single file is a list of edges or of nodes, or the files of an archive hold one. */
export const isGraph = (files: CsvFiles): boolean =>
  [...files.values()].some((rows) => tableKind(rows) !== null);

/** @throws FormatError where no node is named */
export function readGraphTables(files: CsvFiles, fileName: string, options: ReadOptions): ImportResult {
  const t = formatTranslator(options.language);
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const unplaced: Unplaced[] = [];
  for (const [name, rows] of files) {
    const kind = tableKind(rows);
    const [head = [], ...body] = rows;
    if (kind === null) {
      const text = rows.map((row) => row.join(', ')).join('\n');
      unplaced.push({ text, where: t('formats.where.graphTable', { name }) });
      continue;
    }
    for (const row of body) {
      if (row.every((cell) => cell.trim() === '')) continue;
      const values = new Map(row.map((cell, i) => [head[i]?.trim() || `${i + 1}`, cell]));
      if (kind === 'nodes') nodes.push(nodeOf(values));
      else edges.push(edgeOf(values));
    }
  }
  const resolved = withEnds(nodes, edges);
  const title = fileName.replace(/\.[^.]+$/, '');
  if (resolved.nodes.length === 0)
    throw new FormatError('formats.read.graphEmpty', { file: fileName }, options.language);
  return importGraph({ format: 'csv', title, ...resolved, unplaced }, fileName, options);
}

/** Without an id, a node is known by its words. */
function nodeOf(values: Map<string, string>): GraphNode {
  const id = take(values, ['id']);
  const [, label = ''] = [...values].find(([name]) => WORDS.includes(plainName(name))) ?? [];
  return { id: id || label.trim(), values };
}

function edgeOf(values: Map<string, string>): GraphEdge {
  const [from, to] = [take(values, FROM), take(values, TO)];
  // Kumu has a column for it, Gephi says it in its type.
  const said = take(values, ['direction']) || (values.get('Type') ?? '');
  const direction = /^(mutual|both)$/i.test(said) ? 'both' : /^undirected$/i.test(said) ? 'none' : 'forward';
  return { from, to, direction, values };
}

/** Ends are named by id or by words. Where nodes have no ids, as in Kumu, an end that no list names is a node all the same. */
function withEnds(nodes: readonly GraphNode[], edges: readonly GraphEdge[]) {
  const ids = new Set(nodes.map((node) => node.id));
  const byWords = new Map<string, string>();
  let numbered = false;
  for (const { id, values } of nodes) {
    const [, words = ''] = [...values].find(([name]) => WORDS.includes(plainName(name))) ?? [];
    if (words.trim() !== id) numbered = true;
    if (!byWords.has(key(words))) byWords.set(key(words), id);
  }
  const all = [...nodes];
  const endOf = (end: string): string => {
    if (ids.has(end)) return end;
    const known = byWords.get(key(end));
    if (known !== undefined || numbered || end === '') return known ?? end;
    byWords.set(key(end), end);
    all.push({ id: end, values: new Map() });
    return end;
  };
  const resolved = edges.map((edge) => ({ ...edge, from: endOf(edge.from), to: endOf(edge.to) }));
  return { nodes: all, edges: resolved };
}

const key = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();
