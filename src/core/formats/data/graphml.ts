/**
 * The theory of change as a graph for network tools: results, activities, contributing factors and assumptions are nodes, links and
 * what an assumption belongs to are edges. See docs/formats/graphml.md.
 */
import {
  projectOf,
  view,
  type Assumption,
  type Document,
  type NodeElement,
  type View,
} from '../../model/index.ts';
import { writable, xmlText } from '../xmlText.ts';
import {
  EDGE,
  GRAPH,
  NODE,
  NODE_TABLES,
  attributeValues,
  type Attributes,
  type NodeKind,
} from './graphFields.ts';

type Values = ReadonlyMap<string, string>;

export function graphml(doc: Document): string {
  const v = view(doc);
  const nodes = [
    ...[...v.nodes.values()].map(({ kind, record }) => nodeOf(v, kind, record)),
    ...v.assumptions.map((record) => nodeOf(v, 'assumption', record)),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Names of our own: an id in the document may hold what an XML name cannot.
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]));
  return xmlText({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [...keys('graph', GRAPH), ...keys('node', NODE), ...keys('edge', EDGE)],
      graph: {
        '@id': 'design',
        '@edgedefault': 'directed',
        data: data('graph', attributeValues('project', projectOf(doc))),
        node: nodes.map(({ id, values }) => ({ '@id': names.get(id), data: data('node', values) })),
        edge: edges(v).map(({ from, to, values }, i) => ({
          '@id': `e${i + 1}`,
          '@source': names.get(from),
          '@target': names.get(to),
          data: data('edge', values),
        })),
      },
    },
  });
}

const keys = (of: string, attributes: Attributes): object[] =>
  [...attributes].map(([name, { type, byDefault }]) => ({
    '@id': `${of}-${name}`,
    '@for': of,
    '@attr.name': name,
    '@attr.type': type,
    ...(byDefault !== undefined && { default: byDefault }),
  }));

const data = (of: string, values: Values): object[] =>
  [...values]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ '@key': `${of}-${name}`, '#text': writable(value) }));

function nodeOf(v: View, kind: NodeKind, record: NodeElement['record'] | Assumption) {
  const { id } = record;
  const values = attributeValues(NODE_TABLES[kind], record);
  // An actor has no node: the factor says the name.
  if ('actor' in record) values.set('actor', v.doc.actors[record.actor ?? '']?.name ?? '');
  return { id, values: new Map([['id', id], ['kind', kind], ['label', v.label(id)], ...values]) };
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

function edges(v: View): Edge[] {
  const ends = new Map(v.links.map((link) => [link.id, link.to]));
  const links = v.links.map((link): Edge => {
    const values = [...attributeValues('links', link)].filter(([name]) => name !== 'from' && name !== 'to');
    return {
      from: link.from as string,
      to: link.to as string,
      values: new Map([['id', link.id], ...values]),
    };
  });
  // No edge can end on an edge: an assumption on a link leads to the link's upper end and names the link.
  const conditions = v.assumptions.flatMap((assumption) =>
    Object.keys(assumption.attachedTo)
      .toSorted()
      .flatMap((id): Edge[] => {
        const end = ends.get(id);
        const to = end ?? id;
        if (!v.nodes.has(to)) return [];
        const onLink = end ? id : '';
        return [
          {
            from: assumption.id,
            to,
            values: new Map([
              ['kind', 'assumption'],
              ['onLink', onLink],
            ]),
          },
        ];
      }),
  );
  return [...links, ...conditions];
}
