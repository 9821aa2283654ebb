/**
 * Makes a design of a graph: roles by the words that the file calls its types, levels by those words or by where the arrows lead,
 * circles kept as feedback. What has no place stays as a note on the element it stood with. See docs/formats/graphml.md.
 */
import { formatTranslator } from '../../i18n/formats.ts';
import { RANK, SCHEMA_VERSION, type Document, type Level } from '../../model/index.ts';
import { countElements, listElements } from '../describe.ts';
import { MAX_RECORDS } from '../json.ts';
import {
  FormatError,
  type ImportQuestion,
  type ImportResult,
  type ReadOptions,
  type SourceTable,
  type Sureness,
  type Unplaced,
} from '../types.ts';
import { notesFor } from '../notes.ts';
import { connect, nameOf, shortList, type Joint } from './connect.ts';
import { tablesOf } from './document.ts';
import { inWords, take, type Graph, type GraphNode, type Tables } from './graph.ts';
import { levelOfRole, roleOfType, type Element } from './kinds.ts';
import { previewOfGraph } from './preview.ts';
import { closingCircles, levelsByPlace, type Arrow } from './tiers.ts';

const LABEL = ['statement', 'label', 'name', 'title', 'text', 'nombre', 'nom', 'bezeichnung', 'etiqueta'];
const TYPE = ['type', 'level', 'kind', 'elementtype', 'category', 'tipo', 'typ', 'niveau', 'nivel', 'ebene'];
const DESCRIPTION = ['description', 'details', 'descripción', 'descripcion', 'beschreibung'];

/** A design on the way: records may still be added before it is finished. */
export interface Built {
  readonly tables: Tables;
  /** Ids of the records by the file's ids of the nodes. */
  readonly ids: ReadonlyMap<string, string>;
  readonly unplaced: Unplaced[];
  readonly questions: ImportQuestion[];
  readonly source: readonly SourceTable[];
  readonly remarks: Map<string, { readonly sure: Sureness; readonly why: string }>;
}

/** @throws FormatError for a graph without nodes, or with more than can be opened */
export function importGraph(graph: Graph, fileName: string, options: ReadOptions): ImportResult {
  return finished(graph.format, designOf(graph, fileName, options), options);
}

/** @throws FormatError for a graph without nodes, or with more than can be opened */
export function designOf(graph: Graph, fileName: string, { newId, language }: ReadOptions): Built {
  const t = formatTranslator(language);
  const count = graph.nodes.length + graph.edges.length;
  if (count > MAX_RECORDS)
    throw new FormatError('formats.read.tooMany', { file: fileName, count, limit: MAX_RECORDS }, language);
  if (graph.nodes.length === 0)
    throw new FormatError('formats.read.graphEmpty', { file: fileName }, language);

  // Before anything is taken out of the values.
  const source = previewOfGraph(graph, t);
  const unplaced: Unplaced[] = [...graph.unplaced];
  const byFileId = new Map<string, Element>();
  for (const node of graph.nodes) {
    if (byFileId.has(node.id))
      unplaced.push({
        text: inWords(node.values) || node.id,
        where: t('formats.where.graphTwice', { id: node.id }),
      });
    else byFileId.set(node.id, elementOf(node, newId(), graph.sure ? '' : node.id));
  }
  const elements = [...byFileId.values()];
  const known = levelsByWords(elements);
  const joints = connect(graph, byFileId, ranksOf(elements, known), newId, t);
  unplaced.push(...joints.unplaced);

  const results = elements.filter((e) => e.role === null || known.has(e.id)).map((e) => e.id);
  const among = new Set(results);
  const upward = joints.links.filter(
    (a) => among.has(a.from) && among.has(a.to) && !a.back && !isDown(a, known),
  );
  const circles = closingCircles(results, upward);
  const levels = levelsByPlace(
    results,
    upward.filter((a) => !circles.has(a)),
    known,
  );
  const leadsBack = (a: Joint): boolean => !a.back && (circles.has(a) || isDown(a, levels));
  const links = joints.links.map((a) => (leadsBack(a) ? { ...a, back: true } : a));

  const tables = tablesOf({ title: graph.title, elements, links, joints, levels }, unplaced, t);
  const byArrows = results.filter((id) => !known.has(id));
  const why = t('formats.why.levelByArrows');
  return {
    tables,
    ids: new Map([...byFileId].map(([fileId, { id }]) => [fileId, id])),
    unplaced,
    source,
    questions: [
      ...joints.questions,
      ...questionsAbout(elements, joints.links.filter(leadsBack), byArrows, t),
    ],
    remarks: new Map(byArrows.map((id) => [id, { sure: 1, why }])),
  };
}

export function finished(format: string, built: Built, { newId }: ReadOptions): ImportResult {
  const { tables, unplaced, questions, remarks, source } = built;
  const known = (id: string): boolean => Object.values(tables).some((table) => Object.hasOwn(table, id));
  const placed = unplaced.map(({ about, ...words }) => (about && known(about) ? { ...words, about } : words));
  const document = {
    ...tables,
    notes: notesFor(placed, newId),
    schemaVersion: SCHEMA_VERSION,
  } as unknown as Document;
  return {
    format,
    document,
    counts: countElements(document),
    rows: listElements(document, remarks),
    unplaced: placed,
    questions,
    source: { tables: source },
  };
}

function elementOf(node: GraphNode, id: string, unnamed: string): Element {
  const type = take(node.values, TYPE);
  const role = roleOfType(type);
  // A word that says nothing about a design is kept with the rest.
  if (role === null && type !== '') node.values.set('type', type);
  const statement = take(node.values, LABEL) || unnamed;
  return { id, node, statement, description: take(node.values, DESCRIPTION), role };
}

function levelsByWords(elements: readonly Element[]): Map<string, Level> {
  const objectiveBelow = elements.some((e) => e.role === 'objective');
  return new Map(
    elements.flatMap(({ id, role }): [string, Level][] => {
      const level = levelOfRole(role, objectiveBelow);
      return level ? [[id, level]] : [];
    }),
  );
}

/** Heights of what a word describes. */
const ranksOf = (elements: readonly Element[], known: ReadonlyMap<string, Level>): Map<string, number> =>
  new Map(
    elements.flatMap(({ id, role }): [string, number][] => {
      const level = known.get(id);
      return level ? [[id, RANK[level]]] : role === 'activity' ? [[id, RANK.activity]] : [];
    }),
  );

function isDown({ from, to }: Arrow, levels: ReadonlyMap<string, Level>): boolean {
  const [lower, upper] = [levels.get(from), levels.get(to)];
  return lower !== undefined && upper !== undefined && RANK[lower] > RANK[upper];
}

function questionsAbout(
  elements: readonly Element[],
  back: readonly (Arrow & { readonly id: string })[],
  byArrows: readonly string[],
  t: ReturnType<typeof formatTranslator>,
): ImportQuestion[] {
  const names = new Map(elements.map((element) => [element.id, nameOf(element)]));
  const list = shortList(back.map(({ from, to }) => `${names.get(from)} → ${names.get(to)}`));
  const questions: ImportQuestion[] = [];
  if (back.length > 0)
    questions.push({
      text: t('formats.ask.graphFeedback', { count: back.length, list }),
      elements: back.map(({ id }) => id),
    });
  if (byArrows.length > 0)
    questions.push({ text: t('formats.ask.graphLevels', { count: byArrows.length }), elements: byArrows });
  return questions;
}
