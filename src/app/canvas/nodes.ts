/** From layout to React Flow's nodes. A node whose content is the same as before stays the same object. */
import type { Finding, Severity } from '../../core/checks/index.ts';
import { SEVERITIES } from '../../core/checks/index.ts';
import type { CardBox, DiagramLayout, Point } from '../../core/layout/index.ts';
import type { View } from '../../core/model/index.ts';
import { Position } from '@xyflow/react';
import { matches } from './flow/marks.ts';
import { tagId, type CanvasNode, type CardData } from './types.ts';

const TABLE = { result: 'results', activity: 'activities', factor: 'factors' } as const;

export interface NodeInput {
  readonly view: View;
  readonly layout: DiagramLayout;
  readonly moved: Readonly<Record<string, Point>>;
  readonly byElement: ReadonlyMap<string, readonly Finding[]>;
  readonly selection: readonly string[];
  readonly editing: string | null;
  readonly find: string;
  readonly readOnly: boolean;
  readonly onDone: CardData['onDone'];
  readonly nameOf: (card: CardBox, also: string) => string;
}

type Cache = Map<string, { readonly key: string; readonly node: CanvasNode }>;

export function createNodeMaker(): (input: NodeInput) => CanvasNode[] {
  let cache: Cache = new Map();
  return (input) => {
    const next: Cache = new Map();
    const keep = (id: string, key: string, make: () => CanvasNode): CanvasNode => {
      const known = cache.get(id);
      const entry = known?.key === key ? known : { key, node: make() };
      next.set(id, entry);
      return entry.node;
    };
    const nodes = [...cardNodes(input, keep), ...tagNodes(input, keep)];
    cache = next;
    return nodes;
  };
}

type Keep = (id: string, key: string, make: () => CanvasNode) => CanvasNode;

const worst = (findings: readonly Finding[]): Severity | null =>
  SEVERITIES.find((s) => findings.some((f) => f.severity === s)) ?? null;

function cardNodes(input: NodeInput, keep: Keep): CanvasNode[] {
  const { view, layout, moved, byElement, selection, editing, find, readOnly, onDone, nameOf } = input;
  return [...layout.cards.values()].map((card) => {
    const { id } = card;
    const own = [id, ...view.indicators(id).map((i) => i.id)].flatMap((e) => byElement.get(e) ?? []);
    const findings = [...new Set(own)];
    const severity = worst(findings);
    const also = card.alsoTo.map((to) => view.label(to)).join(', ');
    const at = moved[id] ?? card;
    const selected = selection.includes(id);
    const found = matches([view.nodes.get(id)?.record.statement ?? '', card.label, card.actor], find);
    const key = JSON.stringify([card, at.x, at.y, also, severity, findings.length, selected, editing === id, found, readOnly]);
    return keep(id, key, () => ({
      id,
      type: 'card',
      position: { x: at.x, y: at.y },
      width: card.width,
      height: card.height,
      selected,
      draggable: !readOnly && editing !== id,
      zIndex: selected ? 40 : 20,
      ariaLabel: nameOf(card, also),
      handles: [
        { id: 'top', type: 'source', position: Position.Top, x: card.width / 2, y: 0, width: 9, height: 9 },
        { id: 'bottom', type: 'source', position: Position.Bottom, x: card.width / 2, y: card.height, width: 9, height: 9 },
      ],
      data: {
        card,
        also,
        severity,
        findings: findings.length,
        readOnly,
        editing: editing === id,
        found,
        table: TABLE[card.kind],
        onDone,
      },
    }));
  });
}

function tagNodes({ view, layout, selection, find }: NodeInput, keep: Keep): CanvasNode[] {
  return layout.markers.map((marker) => {
    const assumption = view.doc.assumptions[marker.assumptionId];
    const statement = assumption?.statement ?? '';
    const mark = assumption?.mark ?? 'notLookedAt';
    const id = tagId(marker);
    const selected = selection.includes(marker.assumptionId);
    const key = JSON.stringify([marker, statement, mark, selected, find]);
    return keep(id, key, () => ({
      id,
      type: 'tag',
      position: { x: marker.x, y: marker.y },
      width: marker.width,
      height: marker.height,
      selected,
      draggable: false,
      connectable: false,
      zIndex: 30,
      ariaLabel: `${view.label(marker.assumptionId)}: ${statement}`,
      handles: [],
      data: { marker, mark, statement },
    }));
  });
}
