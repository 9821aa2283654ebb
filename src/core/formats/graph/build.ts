/**
 * Makes a design of a graph: roles by the words that the file calls its types, levels by those words or by where the arrows lead,
 * circles kept as feedback. What has no place stays as a note on the element it stood with. See docs/formats/graphml.md.
 */
import { formatTranslator } from '../../i18n/formats.ts';
import { RANK, type Level } from '../../model/index.ts';
import { countElements, listElements, type Remarks } from '../describe.ts';
import { MAX_RECORDS } from '../json.ts';
import {
  FormatError,
  type ImportQuestion,
  type ImportResult,
  type ReadOptions,
  type Unplaced,
} from '../types.ts';
import { connect, nameOf, shortList } from './connect.ts';
import { documentOf } from './document.ts';
import { inWords, take, type Graph, type GraphNode } from './graph.ts';
import { levelOfRole, roleOfType, type Element } from './kinds.ts';
import { closingCircles, levelsByPlace, type Arrow } from './tiers.ts';

const LABEL = ['statement', 'label', 'name', 'title', 'text', 'nombre', 'nom', 'bezeichnung', 'etiqueta'];
const TYPE = ['type', 'level', 'kind', 'elementtype', 'category', 'tipo', 'typ', 'niveau', 'nivel', 'ebene'];
const DESCRIPTION = ['description', 'details', 'descripción', 'descripcion', 'beschreibung'];

/** @throws FormatError for a graph without nodes, or with more than can be opened */
export function importGraph(graph: Graph, fileName: string, { newId, language }: ReadOptions): ImportResult {
  const t = formatTranslator(language);
  const count = graph.nodes.length + graph.edges.length;
  if (count > MAX_RECORDS)
    throw new FormatError('formats.read.tooMany', { file: fileName, count, limit: MAX_RECORDS }, language);
  if (graph.nodes.length === 0)
    throw new FormatError('formats.read.graphEmpty', { file: fileName }, language);

  const unplaced: Unplaced[] = [...graph.unplaced];
  const byFileId = new Map<string, Element>();
  for (const node of graph.nodes) {
    if (byFileId.has(node.id))
      unplaced.push({
        text: inWords(node.values) || node.id,
        where: t('formats.where.graphTwice', { id: node.id }),
      });
    else byFileId.set(node.id, elementOf(node, newId()));
  }
  const elements = [...byFileId.values()];
  const known = levelsByWords(elements);
  const joints = connect(graph.edges, byFileId, ranksOf(elements, known), newId, t);
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
  const back = joints.links.filter((a) => !a.back && (circles.has(a) || isDown(a, levels)));
  const links = joints.links.map((a) => (back.includes(a) ? { ...a, back: true } : a));

  const document = documentOf({ title: graph.title, elements, links, joints, levels }, unplaced, newId, t);
  const byArrows = results.filter((id) => !known.has(id));
  const remarks: Remarks = new Map(
    byArrows.map((id) => [id, { sure: 1, why: t('formats.why.levelByArrows') }]),
  );
  return {
    format: graph.format,
    document,
    counts: countElements(document),
    rows: listElements(document, remarks),
    unplaced,
    questions: [...joints.questions, ...questionsAbout(elements, back, byArrows, t)],
    source: { tables: [] },
  };
}

function elementOf(node: GraphNode, id: string): Element {
  const type = take(node.values, TYPE);
  const role = roleOfType(type);
  // A word that says nothing about a design is kept with the rest.
  if (role === null && type !== '') node.values.set('type', type);
  const statement = take(node.values, LABEL) || node.id;
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
