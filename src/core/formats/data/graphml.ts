/**
 * The theory of change as a graph for network tools: results, activities, contributing factors and assumptions are nodes, links and
 * what an assumption belongs to are edges. See docs/formats/graphml.md.
 */
import { view, type Assumption, type Document, type NodeElement, type View } from '../../model/index.ts';
import { writable, xmlText } from '../xmlText.ts';

type Value = string | number | boolean | null;
type Values = Readonly<Record<string, Value>>;

/** Every attribute a node or an edge may have, and its type. Declared always, so that every file has the same columns. */
const NODE = {
  id: 'string',
  kind: 'string',
  level: 'string',
  label: 'string',
  statement: 'string',
  description: 'string',
  shortTitle: 'string',
  status: 'string',
  actor: 'string',
  effect: 'string',
  mark: 'string',
  attachedTo: 'string',
  x: 'double',
  y: 'double',
} as const;
const EDGE = {
  id: 'string',
  kind: 'string',
  rationale: 'string',
  strength: 'double',
  uncertain: 'boolean',
  onLink: 'string',
} as const;

export function graphml(doc: Document): string {
  const v = view(doc);
  const nodes: Values[] = [...v.nodes.values()].map((node) => nodeValues(v, node));
  nodes.push(...v.assumptions.map((a) => assumptionValues(v, a)));
  nodes.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
  // Names of our own: an id in the document may hold what an XML name cannot.
  const names = new Map(nodes.map((node, i) => [String(node['id']), `n${i + 1}`]));
  return xmlText({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [...keys('node', NODE), ...keys('edge', EDGE)],
      graph: {
        '@id': 'design',
        '@edgedefault': 'directed',
        node: nodes.map((node) => ({ '@id': names.get(String(node['id'])), data: data('node', node) })),
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

const keys = (of: string, types: Readonly<Record<string, string>>): object[] =>
  Object.entries(types).map(([name, type]) => ({
    '@id': `${of}-${name}`,
    '@for': of,
    '@attr.name': name,
    '@attr.type': type,
  }));

const data = (of: string, values: Values): object[] =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ '@key': `${of}-${name}`, '#text': writable(String(value)) }));

function nodeValues(v: View, { kind, record }: NodeElement): Values {
  const { id, statement, position } = record;
  const own: Values =
    kind === 'factor'
      ? { actor: v.doc.actors[record.actor ?? '']?.name ?? null, effect: record.effect, status: record.state }
      : { description: record.description, status: record.status };
  const result: Values = kind === 'result' ? { level: record.level, shortTitle: record.shortTitle } : {};
  const place: Values = position ? { x: position.x, y: position.y } : {};
  return { id, kind, label: v.label(id), statement, ...result, ...own, ...place };
}

const assumptionValues = (v: View, { id, statement, mark, attachedTo }: Assumption): Values => ({
  id,
  kind: 'assumption',
  label: v.label(id),
  statement,
  mark,
  attachedTo: Object.keys(attachedTo).toSorted().join(' '),
});

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

function edges(v: View): Edge[] {
  const ends = new Map(v.links.map((link) => [link.id, link.to]));
  const links = v.links.map(({ id, from, to, kind, rationale, strength, uncertain }) => ({
    from: from as string,
    to: to as string,
    values: { id, kind, rationale, strength, uncertain },
  }));
  // No edge can end on an edge: an assumption on a link leads to the link's upper end and names the link.
  const conditions = v.assumptions.flatMap((assumption) =>
    Object.keys(assumption.attachedTo)
      .toSorted()
      .flatMap((id): Edge[] => {
        const end = ends.get(id);
        const to = end ?? id;
        if (!v.nodes.has(to)) return [];
        const onLink = end ? id : null;
        return [{ from: assumption.id, to, values: { kind: 'assumption', onLink } }];
      }),
  );
  return [...links, ...conditions];
}
