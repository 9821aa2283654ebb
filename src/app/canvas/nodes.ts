/** From layout to React Flow's nodes. What is the same as before stays the same object, so that a keystroke redraws one card. */
import type { NodeHandle } from '@xyflow/react';
import type { Finding } from '../../core/checks/index.ts';
import { tally, type FindingsById } from '../../core/checks/shown.ts';
import type { Translate } from '../../core/i18n/index.ts';
import type { CardBox, DiagramLayout, Marker, Point } from '../../core/layout/index.ts';
import type { View } from '../../core/model/index.ts';
import { badgeName } from '../checks/Badge.tsx';
import { matches, shortName } from './flow/marks.ts';
import { cardName, tagName } from './names.ts';
import { elementOf, tagId, type CanvasNode, type CardData } from './types.ts';

export interface FactsInput {
  readonly view: View;
  readonly layout: DiagramLayout;
  /** What each thing on the sheet shows. */
  readonly found: FindingsById;
  readonly find: string;
  readonly t: Translate;
}

export interface PlaceInput {
  readonly moved: Readonly<Record<string, Point>>;
  readonly selection: readonly string[];
  readonly editing: string | null;
  readonly readOnly: boolean;
}

/** A thing kept under a name is made again only when its key changes. */
function keeper<T>(): { keep: (id: string, key: string, make: () => T) => T; turn: () => void } {
  let before = new Map<string, { key: string; made: T }>();
  let now = new Map<string, { key: string; made: T }>();
  return {
    keep: (id, key, make) => {
      const known = before.get(id);
      const entry = known?.key === key ? known : { key, made: make() };
      now.set(id, entry);
      return entry.made;
    },
    turn: () => {
      before = now;
      now = new Map();
    },
  };
}

const NOTHING: readonly Finding[] = [];

/** Whether something is on the sheet as it is shown now: a card, a link, an assumption's tag. */
export function onSheet(layout: DiagramLayout): (id: string) => boolean {
  const drawn = new Set([...layout.links.map((l) => l.id), ...layout.markers.map((m) => m.assumptionId)]);
  return (id) => layout.cards.has(id) || drawn.has(id);
}

/** Told about ports, React Flow takes a node as measured and can leave out what is not in sight. Cards bring theirs when they show them. */
const noPorts: NodeHandle[] = [];

function cardFacts({ view, layout, found, find, t }: FactsInput, card: CardBox, keep: Keep): CanvasNode {
  const { id } = card;
  const node = view.nodes.get(id);
  const findings = found.get(id) ?? NOTHING;
  const counts = tally(findings);
  const first = view.doc.results[card.alsoTo[0] ?? ''];
  const also = first
    ? { labels: card.alsoTo.map((to) => view.label(to)).join(', '), level: first.level }
    : null;
  const statement = node?.record.statement ?? '';
  const short = shortName({ statement, shortTitle: node?.kind === 'result' ? node.record.shortTitle : '' });
  const leadsTo = view
    .up(id)
    .map((l) => view.label(l.to ?? ''))
    .join(', ');
  const target = card.kind === 'factor' ? layout.cards.get(view.up(id)[0]?.to ?? '') : undefined;
  const turned = target !== undefined && target.x > card.x;
  const dim = !matches([statement, card.label, card.actor], find);
  // `more` cards show less than the statement, yet it is what a screen reader reads.
  const words = card.more ? statement : '';
  const key = JSON.stringify([card, words, also, counts, short, leadsTo, turned, dim]);
  return keep(id, key, () => ({
    id,
    type: 'card',
    position: { x: card.x, y: card.y },
    width: card.width,
    height: card.height,
    measured: { width: card.width, height: card.height },
    handles: noPorts,
    ariaRole: 'group',
    ariaLabel: cardName(t, { card, statement, leadsTo, badge: badgeName(t, findings) }),
    data: { card, shortName: short, also, findings, turned, dim },
  }));
}

function tagFacts({ view, found, find, t }: FactsInput, marker: Marker, keep: Keep): CanvasNode {
  const assumption = view.doc.assumptions[marker.assumptionId];
  const statement = assumption?.statement ?? '';
  const mark = assumption?.mark ?? 'notLookedAt';
  const dim = !matches([statement], find);
  const findings = found.get(marker.assumptionId) ?? NOTHING;
  const counts = tally(findings);
  const id = tagId(marker);
  return keep(id, JSON.stringify([marker, statement, mark, counts, dim]), () => ({
    id,
    type: 'tag',
    position: { x: marker.x, y: marker.y },
    width: marker.width,
    height: marker.height,
    measured: { width: marker.width, height: marker.height },
    handles: noPorts,
    draggable: false,
    connectable: false,
    ariaRole: 'group',
    ariaLabel: tagName(t, {
      marker,
      statement,
      mark,
      label: view.label(marker.nodeId),
      badge: badgeName(t, findings),
    }),
    data: { marker, mark, statement, findings, dim },
  }));
}

type Keep = (id: string, key: string, make: () => CanvasNode) => CanvasNode;

/** Nodes at rest: what they say and where the layout puts them. */
export function createFactsMaker(): (input: FactsInput) => readonly CanvasNode[] {
  const { keep, turn } = keeper<CanvasNode>();
  return (input) => {
    const cards = [...input.layout.cards.values()].map((card) => cardFacts(input, card, keep));
    const tags = input.layout.markers.map((marker) => tagFacts(input, marker, keep));
    turn();
    return [...cards, ...tags];
  };
}

const Z = { card: 20, tag: 30, selected: 40 } as const;

/** Activities stand in a column under their output and move with it; their order is their own (Alt and arrows). */
const canBeMoved = ({ type, data }: CanvasNode): boolean =>
  type === 'card' && (data as CardData).card.kind !== 'activity';

/** Nodes as they are right now: dragged, selected, being written. Only one of them is in the order of the Tab key. */
export function createPlacer(
  t: Translate,
): (facts: readonly CanvasNode[], input: PlaceInput) => CanvasNode[] {
  let last = new Map<string, { facts: CanvasNode; key: string; node: CanvasNode }>();
  return (facts, { moved, selection, editing, readOnly }) => {
    const selected = new Set(selection);
    const active = facts.findLast((f) => f.id === selection.at(-1))?.id ?? facts[0]?.id;
    const next: typeof last = new Map();
    const nodes = facts.map((fact): CanvasNode => {
      const { id } = fact;
      const at = moved[id] ?? fact.position;
      const isSelected = selected.has(elementOf(id));
      const key = `${at.x},${at.y},${isSelected},${id === active},${id === editing},${readOnly}`;
      const known = last.get(id);
      if (known?.facts === fact && known.key === key) {
        next.set(id, known);
        return known.node;
      }
      const node = {
        ...fact,
        position: at === fact.position ? at : { x: at.x, y: at.y },
        selected: isSelected,
        zIndex: isSelected ? Z.selected : Z[fact.type as 'card' | 'tag'],
        draggable: !readOnly && id !== editing && canBeMoved(fact),
        domAttributes: {
          tabIndex: id === active ? 0 : -1,
          'aria-roledescription': t(fact.type === 'tag' ? 'canvas.tag' : 'canvas.card'),
        },
      } as CanvasNode;
      next.set(id, { facts: fact, key, node });
      return node;
    });
    last = next;
    return nodes;
  };
}

/** What is there as an element in the far view: the selected and the one the Tab key comes to, where the picture shows them. */
export const farNodes = (nodes: readonly CanvasNode[], stretch: number): CanvasNode[] =>
  nodes
    .filter((n) => n.selected || n.domAttributes?.tabIndex === 0)
    .map((n) => ({
      ...n,
      position: { x: n.position.x, y: n.position.y * stretch },
      height: (n.height ?? 0) * stretch,
      draggable: false,
    }));
