/** Reads GraphML: ours, and what network tools write, with labels drawn in nodes, groups and lines without a direction. */
import { formatTranslator, type FormatTranslate } from '../../i18n/formats.ts';
import { XmlError, childOf, childrenOf, parseXml, type XmlNode } from '../ooxml/xml.ts';
import { FormatError, type Reader, type Unplaced } from '../types.ts';
import { importGraph } from './build.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { importOwnGraph } from './own.ts';

/** @throws FormatError for a file that is broken or holds no node */
export const readGraphml: Reader = (bytes, fileName, options) => {
  const refuse = (key: ConstructorParameters<typeof FormatError>[0]): never => {
    throw new FormatError(key, { file: fileName }, options.language);
  };
  let root: XmlNode;
  try {
    root = parseXml(bytes);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (error.reason === 'tooMuch') return refuse('formats.read.tooMuch');
    return refuse(error.reason === 'entities' ? 'formats.read.graphEntities' : 'formats.read.graphBroken');
  }
  if (root.name !== 'graphml') return refuse('formats.read.graphBroken');
  const reading = new GraphmlReading(root, formatTranslator(options.language));
  for (const graph of childrenOf(root, 'graph')) reading.read(graph, '');
  const { nodes, edges, unplaced, said } = reading;
  const title = said.get('title') ?? said.get('name') ?? fileName.replace(/\.[^.]+$/, '');
  const graph: Graph = { format: 'graphml', title, nodes, edges, unplaced };
  return importOwnGraph(graph, said, fileName, options) ?? importGraph(graph, fileName, options);
};

interface Key {
  readonly name: string;
  readonly byDefault: string;
  readonly of: string;
}

class GraphmlReading {
  readonly nodes: GraphNode[] = [];
  readonly edges: GraphEdge[] = [];
  readonly unplaced: Unplaced[] = [];
  /** What the file says of the whole graph. */
  readonly said = new Map<string, string>();
  private readonly keys: ReadonlyMap<string, Key>;

  constructor(
    root: XmlNode,
    private readonly t: FormatTranslate,
  ) {
    this.keys = new Map(
      childrenOf(root, 'key').map(({ attributes, children }) => {
        const byDefault = words(children.find((c) => c.name === 'default'));
        const name = attributes['attr.name'] ?? attributes['id'] ?? '';
        return [attributes['id'] ?? '', { name, byDefault, of: attributes['for'] ?? 'all' }];
      }),
    );
  }

  /** @param group the group that the graph stands in, or "" */
  read(graph: XmlNode, group: string): void {
    if (group === '') for (const [name, value] of this.values(graph, 'graph')) this.said.set(name, value);
    const undirected = graph.attributes['edgedefault'] === 'undirected';
    for (const child of graph.children) {
      if (child.name === 'node') this.readNode(child, group);
      else if (child.name === 'edge') this.readEdge(child, undirected);
      else if (child.name === 'hyperedge') this.aside(child);
    }
  }

  private readNode(node: XmlNode, group: string): void {
    const values = this.values(node, 'node');
    const id = node.attributes['id'] ?? '';
    const inside = childOf(node, 'graph');
    if (inside && childOf(inside, 'node')) {
      // A frame round other nodes: its name goes along with each of them.
      this.read(inside, [...values.values()][0] ?? id);
      const name = values.get('label');
      if (name) this.unplaced.push({ text: name, where: this.t('formats.where.graphGroup') });
      return;
    }
    if (group !== '') values.set('group', group);
    this.nodes.push({ id, values, place: placeOf(node) });
  }

  private readEdge(edge: XmlNode, undirected: boolean): void {
    const { source = '', target = '', directed } = edge.attributes;
    const loose = directed === undefined ? undirected : directed === 'false';
    const values = this.values(edge, 'edge');
    const id = edge.attributes['id'];
    if (id !== undefined && !values.has('id')) values.set('id', id);
    this.edges.push({ from: source, to: target, direction: loose ? 'none' : 'forward', values });
  }

  /** What `data` says, by the name of its key; keys with a default speak for those that say nothing. */
  private values(element: XmlNode, of: 'graph' | 'node' | 'edge'): Map<string, string> {
    const values = new Map<string, string>();
    for (const key of this.keys.values())
      if (key.byDefault !== '' && (key.of === of || key.of === 'all')) values.set(key.name, key.byDefault);
    for (const data of childrenOf(element, 'data')) {
      const key = data.attributes['key'] ?? '';
      const drawn = labelOf(data);
      if (drawn !== null) values.set('label', drawn);
      else values.set(this.keys.get(key)?.name ?? key, words(data));
    }
    return values;
  }

  private aside(hyperedge: XmlNode): void {
    const ends = childrenOf(hyperedge, 'endpoint').map((end) => end.attributes['node'] ?? '');
    this.unplaced.push({ text: ends.join(', '), where: this.t('formats.where.graphHyperedge') });
  }
}

const words = (node: XmlNode | undefined): string => node?.children.map((c) => c.text).join('') ?? '';

/** yEd keeps the words of a node or an edge in its drawing; null where `data` holds no drawing. */
function labelOf(data: XmlNode): string | null {
  if (!data.children.some((c) => c.name !== '')) return null;
  const labels = find(data, ['NodeLabel', 'EdgeLabel']).map((label) => words(label).trim());
  return labels.filter((label) => label !== '').join('\n');
}

function placeOf(node: XmlNode): GraphNode['place'] {
  const drawn = childrenOf(node, 'data').flatMap((data) => find(data, ['Geometry']))[0]?.attributes;
  const [x, y, width] = [drawn?.['x'], drawn?.['y'], drawn?.['width']].map(Number) as [
    number,
    number,
    number,
  ];
  return [x, y, width].every(Number.isFinite) ? { x, y, width } : undefined;
}

function find(node: XmlNode, names: readonly string[]): XmlNode[] {
  return node.children.flatMap((child) => (names.includes(child.name) ? [child] : find(child, names)));
}
