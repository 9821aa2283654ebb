/** What the edges of a graph are in a design: links, what a condition is attached to, what an indicator measures. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import type { NewId } from '../../model/index.ts';
import type { ImportQuestion, Unplaced } from '../types.ts';
import { inWords, take, type Graph, type GraphEdge } from './graph.ts';
import type { Element } from './kinds.ts';

export interface Joint {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What the file says of it and nobody has read yet. */
  readonly values: Map<string, string>;
  /** The way back of an arrow with two heads. */
  readonly back: boolean;
}

export interface Joints {
  readonly links: readonly Joint[];
  /** Elements to which an assumption or a risk is attached. */
  readonly attached: ReadonlyMap<string, ReadonlySet<string>>;
  /** The result of each indicator. */
  readonly measured: ReadonlyMap<string, string>;
  readonly unplaced: readonly Unplaced[];
  readonly questions: readonly ImportQuestion[];
}

/**
 * @param elements by the file's own ids
 * @param rank height of the elements that a word describes, by our ids
 */
export function connect(
  { edges, sure = false }: Pick<Graph, 'edges' | 'sure'>,
  elements: ReadonlyMap<string, Element>,
  rank: ReadonlyMap<string, number>,
  newId: NewId,
  t: FormatTranslate,
): Joints {
  const unplaced: Unplaced[] = [];
  const questions: ImportQuestion[] = [];
  const links = new Map<string, Joint>();
  const attached = new Map<string, Set<string>>();
  const measured = new Map<string, string>();
  const ask = (key: Parameters<FormatTranslate>[0], list: readonly string[]): void => {
    if (list.length > 0)
      questions.push({ text: t(key, { count: list.length, list: shortList(list) }), elements: [] });
  };
  const twice: string[] = [];
  const lost: string[] = [];

  const climb = (edge: GraphEdge): number =>
    (rank.get(elements.get(edge.to)?.id ?? '') ?? NaN) - (rank.get(elements.get(edge.from)?.id ?? '') ?? NaN);
  const directed = edges.filter((e) => e.direction === 'forward').map(climb);
  const turned = !sure && directed.filter((c) => c < 0).length > directed.filter((c) => c > 0).length;
  if (turned) questions.push({ text: t('formats.ask.graphTurned'), elements: [] });
  if (edges.some((e) => e.direction === 'none' && Number.isNaN(climb(e))))
    questions.push({ text: t('formats.ask.graphUndirected'), elements: [] });

  const keep = (from: Element, to: Element, edge: GraphEdge, back = false): void => {
    const way = `${from.id} ${to.id}`;
    const other = links.get(way);
    if (other) {
      if (!back) twice.push(`${nameOf(from)} → ${nameOf(to)}`);
      const more = [...edge.values].filter(([name, value]) => other.values.get(name) !== value);
      const words = inWords(new Map(more));
      if (words !== '')
        unplaced.push({ text: words, where: t('formats.where.graphLink', ends(from, to)), about: other.id });
      return;
    }
    const values = new Map(edge.values);
    const feedback = /^feedback$/i.test(values.get('kind') ?? values.get('type') ?? '');
    links.set(way, { id: newId(), from: from.id, to: to.id, values, back: back || feedback });
  };

  for (const edge of edges) {
    const down = edge.direction === 'none' ? climb(edge) < 0 : turned;
    const [from, to] = [elements.get(down ? edge.to : edge.from), elements.get(down ? edge.from : edge.to)];
    const words = (): string => inWords(edge.values);
    if (!from || !to) {
      const known = (id: string): string => nameOf(elements.get(id) ?? { statement: id });
      const arrow = `${known(edge.from)} → ${known(edge.to)}`;
      lost.push(arrow);
      unplaced.push({ text: [arrow, words()].join('\n').trim(), where: t('formats.where.graphLost') });
      continue;
    }
    const about = (condition: Element, other: Element): void => {
      attached.set(condition.id, (attached.get(condition.id) ?? new Set<string>()).add(other.id));
      if (words() !== '')
        unplaced.push({
          text: words(),
          where: t('formats.where.graphLink', ends(from, to)),
          about: condition.id,
        });
    };
    const pair = [from, to] as const;
    const condition = pair.find((e) => e.role === 'assumption' || e.role === 'risk');
    const measure = pair.find((e) => e.role === 'indicator');
    const other = from === (condition ?? measure) ? to : from;
    if (from !== to && condition && isNode(other)) about(condition, other);
    else if (from !== to && measure && isResult(other) && !measured.has(measure.id))
      measured.set(measure.id, other.id);
    else if (from !== to && isNode(from) && isResult(to)) {
      keep(from, to, edge);
      if (edge.direction === 'both' && isResult(from)) keep(to, from, { ...edge, values: new Map() }, true);
    } else
      unplaced.push({
        text: [`${from.statement} → ${to.statement}`, words()].join('\n').trim(),
        where: t('formats.where.graphLink', ends(from, to)),
        about: from.id,
      });
  }
  ask('formats.ask.graphTwice', twice);
  ask('formats.ask.graphLost', lost);
  return { links: [...links.values()], attached, measured, unplaced, questions };
}

const isResult = ({ role }: Element): boolean => role === null || LEVELLED.has(role);
const isNode = (element: Element): boolean =>
  isResult(element) || ['activity', 'factor', 'hindrance'].includes(element.role ?? '');
const LEVELLED: ReadonlySet<string> = new Set([
  'top',
  'impact',
  'goal',
  'objective',
  'outcome',
  'intermediateOutcome',
  'output',
]);

const ends = (from: Element, to: Element): { from: string; to: string } => ({
  from: nameOf(from),
  to: nameOf(to),
});

/** The first words, for lists and places. */
export const nameOf = ({ statement }: Pick<Element, 'statement'>): string => {
  const line = statement.split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()} …` : line;
};

const FEW = 8;
/** The first of a list, and a sign that there are more. */
export const shortList = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW).join(', ')} …` : names.join(', ');

/** The reason that an edge carries, as most programs keep it. */
export const reasonOf = (values: Map<string, string>): string =>
  take(values, [
    'rationale',
    'label',
    'description',
    'because',
    'reason',
    'name',
    'begründung',
    'razón',
    'raison',
  ]);
