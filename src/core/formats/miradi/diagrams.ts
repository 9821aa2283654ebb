/** The diagrams of a Miradi project as one graph: what stands in several diagrams is one node, and every arrow is drawn once. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { roleOfType } from '../graph/kinds.ts';
import { childOf, type XmlNode } from '../ooxml/xml.ts';
import type { Unplaced } from '../types.ts';
import { splitBlocks } from './blocks.ts';
import { KIND_LABEL, STRENGTH_LABEL } from './labelled.ts';
import { words, type MiradiObject, type Pools, type Ref } from './pools.ts';

/** What each kind of factor is in a design. */
const TYPES: Readonly<Record<string, string>> = {
  BiodiversityTarget: 'objective',
  HumanWellbeingTarget: 'objective',
  HumanWelfareTarget: 'objective',
  Target: 'objective',
  ThreatReductionResult: 'outcome',
  BiophysicalResult: 'outcome',
  IntermediateResult: 'output',
  Output: 'output',
  Strategy: 'activity',
  Task: 'activity',
  Activity: 'activity',
  Assumption: 'assumption',
  SubAssumption: 'assumption',
};
/** What a situation is made of: it hinders, unless the file holds nothing but the situation. */
const SITUATION = new Set(['Cause', 'ContributingFactor', 'DirectThreat', 'Stress', 'BiophysicalFactor']);

export const keyOf = ({ kind, id }: Ref): string => `${kind} ${id}`;

interface Placed {
  readonly id: string;
  readonly factor: MiradiObject;
}

export interface Diagrams {
  readonly graph: Graph;
  /** The objects behind the nodes, by the node's id. */
  readonly factors: ReadonlyMap<string, MiradiObject>;
  readonly count: number;
  /** True where threats and causes were read as results, for want of any. */
  readonly situation: boolean;
}

export function readDiagrams(pools: Pools, title: string, t: FormatTranslate): Diagrams {
  const chains = pools.all('ResultsChain');
  const models = pools.all('ConceptualModel');
  const diagrams = [...chains, ...models];
  const unplaced: Unplaced[] = [];
  const drawn = new Map(pools.all('DiagramFactor').map((d) => [d.id, d]));
  const wrapped = new Map<string, MiradiObject>();
  for (const [id, d] of drawn) {
    const ref = d.refs('WrappedFactorId')[0] ?? { kind: '', id: d.field('WrappedFactorId') };
    const factor = pools.get(ref);
    if (factor) wrapped.set(id, factor);
  }

  const factors = new Map<string, MiradiObject>();
  const places = new Map<string, GraphNode['place']>();
  let left = 0;
  const add = ({ id, factor }: Placed): void => {
    const key = keyOf(factor);
    if (factors.has(key)) return;
    factors.set(key, factor);
    const place = placeOf(drawn.get(id)?.node);
    places.set(key, place && { ...place, x: place.x + left });
  };
  for (const diagram of diagrams) {
    const placed = diagram.refs('DiagramFactorIds').flatMap(({ id }): Placed[] => {
      const factor = wrapped.get(id);
      return factor ? [{ id, factor }] : [];
    });
    for (const one of placed) {
      if (isNode(one.factor)) add(one);
      else noteBox(one);
    }
    const right = placed.map(({ id }) => placeOf(drawn.get(id)?.node)).map((p) => (p ? p.x + p.width : 0));
    left += right.reduce((most, one) => Math.max(most, one), 0) + GAP;
    const about = [diagram.field('Name'), diagram.field('Details'), diagram.field('Comments')].filter(
      (w) => w !== '',
    );
    if (diagrams.length > 1 || about.length > 1)
      unplaced.push({ text: about.join('\n'), where: whereOf(diagram, t) });
  }
  // Strategies and results that no diagram shows are part of the plan all the same.
  const shown = new Set([...factors.values()].map(keyOf));
  for (const kind of ['Strategy', 'IntermediateResult', 'ThreatReductionResult', 'BiophysicalResult'])
    for (const factor of pools.all(kind)) if (!shown.has(keyOf(factor))) factors.set(keyOf(factor), factor);

  function noteBox({ id, factor }: Placed): void {
    const inside = drawn.get(id)?.refs('GroupBoxChildrenIds') ?? [];
    const names = inside.flatMap((child) => wrapped.get(child.id)?.field('Name') ?? []).join('\n');
    const text = [factor.field('Name'), factor.field('Details'), names].filter((w) => w !== '').join('\n');
    if (text !== '') unplaced.push({ text, where: whereOf(factor, t) });
  }

  const edges = readLinks(pools, diagrams, drawn, wrapped);
  const situation = ![...factors.values()].some((f) => f.kind.endsWith('Result'));
  const tags = tagsOf(pools, drawn, wrapped);
  const fed = new Set(
    edges
      .filter((e) => factors.get(e.from)?.kind === 'IntermediateResult' && e.from !== e.to)
      .map((e) => e.to),
  );
  const nodes = [...factors].map(([id, factor]): GraphNode => {
    const all = tags.get(id) ?? [];
    const level = all.find((tag) => roleOfType(tag) !== null);
    return {
      id,
      place: places.get(id),
      values: new Map([
        ['statement', factor.field('Name') || factor.field('ShortLabel')],
        ['description', factor.field('Details')],
        ['type', level ?? typeOf(factor, situation, fed.has(id))],
        ['tags', all.filter((tag) => tag !== level).join(', ')],
      ]),
    };
  });
  return {
    graph: { format: 'miradi', title, nodes, edges, unplaced, sure: true },
    factors,
    count: diagrams.length,
    situation: situation && [...factors.values()].some((f) => SITUATION.has(f.kind)),
  };
}

const NAMED = ['TextBox', 'GroupBox', 'ResultsChain', 'ConceptualModel'] as const;

const whereOf = ({ kind }: MiradiObject, t: FormatTranslate): string =>
  t(`formats.where.miradi.${NAMED.find((name) => name === kind) ?? 'other'}`);

/** Between two diagrams that come to lie side by side. */
const GAP = 60;

const isNode = ({ kind }: MiradiObject): boolean => TYPES[kind] !== undefined || SITUATION.has(kind);

/** An intermediate result to which another one leads is an intermediate outcome. */
function typeOf({ kind, field }: MiradiObject, situation: boolean, fed: boolean): string {
  if (kind === 'IntermediateResult' && fed) return 'intermediateOutcome';
  if (!SITUATION.has(kind)) return TYPES[kind] ?? '';
  if (!situation) return 'barrier';
  return kind === 'DirectThreat' || /^(1|true)$/.test(field('IsDirectThreat')) ? 'outcome' : '';
}

/** An arrow from or to a frame stands for one from or to each factor in it, unless the file draws those as well. */
function readLinks(
  pools: Pools,
  diagrams: readonly MiradiObject[],
  drawn: ReadonlyMap<string, MiradiObject>,
  wrapped: ReadonlyMap<string, MiradiObject>,
): GraphEdge[] {
  const all = pools.all('DiagramLink');
  const byId = new Map(all.map((link) => [link.id, link]));
  const listed = diagrams.flatMap((d) => d.refs('DiagramLinkIds').flatMap(({ id }) => byId.get(id) ?? []));
  const edges = new Map<string, GraphEdge>();
  const endsOf = (link: MiradiObject, name: string): string[] => {
    const id = link.refs(name)[0]?.id ?? link.field(name);
    const factor = wrapped.get(id);
    if (!factor) return [id];
    if (factor.kind !== 'GroupBox') return [keyOf(factor)];
    if (link.refs('GroupedDiagramLinkIds').length > 0) return [];
    const inside = drawn.get(id)?.refs('GroupBoxChildrenIds') ?? [];
    return inside.flatMap((child) => {
      const member = wrapped.get(child.id);
      return member ? [keyOf(member)] : [];
    });
  };
  for (const link of new Set([...listed, ...all])) {
    const both = /^(1|true)$/.test(link.field('IsBidirectionalLink'));
    const { free, blocks } = splitBlocks(link.field('Comments'), [KIND_LABEL, STRENGTH_LABEL]);
    const values = (): Map<string, string> =>
      new Map([
        ['rationale', link.field('Annotation')],
        ['uncertain', /^(1|true)$/.test(link.field('IsUncertainLink')) ? 'true' : ''],
        ['comments', free],
        ...blocks.map(({ label, words: said }): [string, string] => [label.toLowerCase(), said]),
      ]);
    for (const from of endsOf(link, 'FromDiagramFactorId'))
      for (const to of endsOf(link, 'ToDiagramFactorId')) {
        const way = `${from} > ${to}`;
        const other = edges.get(way);
        if (!other) edges.set(way, { from, to, direction: both ? 'both' : 'forward', values: values() });
        else merge(other.values, values());
      }
  }
  return [...edges.values()];
}

/** The same arrow in another diagram: what it says there goes below. */
function merge(into: Map<string, string>, more: ReadonlyMap<string, string>): void {
  for (const [name, said] of more) {
    const known = into.get(name) ?? '';
    if (said !== '' && !known.split('\n').includes(said))
      into.set(name, known === '' ? said : `${known}\n${said}`);
  }
}

/** Names of the tags that diagrams give to a factor. */
function tagsOf(
  pools: Pools,
  drawn: ReadonlyMap<string, MiradiObject>,
  wrapped: ReadonlyMap<string, MiradiObject>,
): Map<string, string[]> {
  const names = new Map(pools.all('TaggedObjectSet').map((tag) => [tag.id, tag.field('Name')]));
  const tags = new Map<string, string[]>();
  for (const [id, d] of drawn) {
    const factor = wrapped.get(id);
    if (!factor) continue;
    const own = d.refs('TaggedObjectSetIds').flatMap((tag) => names.get(tag.id) || []);
    const key = keyOf(factor);
    tags.set(key, [...new Set([...(tags.get(key) ?? []), ...own])]);
  }
  return tags;
}

function placeOf(node: XmlNode | undefined): GraphNode['place'] {
  const point = node && descend(childOf(node, 'DiagramFactorLocation'), 'x');
  const size = node && descend(childOf(node, 'DiagramFactorSize'), 'width');
  const number = (from: XmlNode | undefined, name: string): number =>
    Number(words(from && childOf(from, name)) || NaN);
  const [x, y, width] = [number(point, 'x'), number(point, 'y'), number(size, 'width')];
  return Number.isFinite(x) && Number.isFinite(y)
    ? { x, y, width: Number.isFinite(width) ? width : 0 }
    : undefined;
}

/** The element that holds a child of this name, however deep. */
function descend(node: XmlNode | undefined, name: string): XmlNode | undefined {
  if (!node || childOf(node, name)) return node;
  for (const child of node.children) {
    const found = descend(child, name);
    if (found && childOf(found, name)) return found;
  }
  return undefined;
}
