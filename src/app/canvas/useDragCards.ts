/** Dragging cards: screen state and presence while it lasts, one command when it ends. */
import type { NodeChange } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { moveNodes } from '../../core/commands/index.ts';
import type { DiagramLayout, Point } from '../../core/layout/index.ts';
import { usePeers, useUi, useWorkspace } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { elementOf, type CanvasNode } from './types.ts';

export type Moved = Readonly<Record<string, Point>>;

const nowhere: Moved = {};
/** A hand that shakes is no move. */
const LEAST = 3;

/** Where colleagues are dragging cards right now. Keeps its object while nobody moves, however much pointers do. */
function usePeersMoves(): Moved {
  const peers = usePeers();
  const dragging = peers.flatMap((peer) => (peer.dragging ? [peer.dragging] : []));
  const key = dragging.length === 0 ? '' : JSON.stringify(dragging);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all there is to say
  return useMemo(() => (key === '' ? nowhere : (Object.assign({}, ...dragging) as Moved)), [key]);
}

export function useDragCards(layout: DiagramLayout) {
  const ui = useUi();
  const run = useCommand();
  const { presence } = useWorkspace().session;
  const peers = usePeersMoves();
  const [own, setOwn] = useState(nowhere);
  const moved = useMemo(() => (own === nowhere ? peers : { ...peers, ...own }), [peers, own]);

  const onNodesChange = (changes: NodeChange<CanvasNode>[]): void => {
    const places: Record<string, Point> = {};
    let chosen: Set<string> | null = null;
    for (const change of changes) {
      if (change.type === 'position' && change.position && change.dragging) {
        const card = layout.cards.get(change.id);
        // A card keeps its lane: only its place along the lane is one's own to choose.
        if (card) places[change.id] = { x: Math.round(change.position.x), y: card.y };
      } else if (change.type === 'select') {
        chosen ??= new Set(ui.get().selection);
        if (change.selected) chosen.add(elementOf(change.id));
        else chosen.delete(elementOf(change.id));
      }
    }
    if (chosen) ui.select(...chosen);
    if (Object.keys(places).length === 0) return;
    const all = { ...own, ...places };
    setOwn(all);
    presence.set({ dragging: all });
  };

  const onDragStop = (): void => {
    const positions = Object.fromEntries(
      Object.entries(own).filter(([id, p]) => Math.abs((layout.cards.get(id)?.x ?? p.x) - p.x) > LEAST),
    );
    setOwn(nowhere);
    presence.set({ dragging: null });
    if (Object.keys(positions).length > 0) run(moveNodes, { positions });
  };

  return { moved, onNodesChange, onDragStop };
}
