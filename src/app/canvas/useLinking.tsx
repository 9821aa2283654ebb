/** Drawing a link from a card's port: where it may end lights up, anything else says why not, empty space offers what can be made. */
import {
  useReactFlow,
  type ConnectionLineComponentProps,
  type OnConnectEnd,
  type OnConnectStart,
} from '@xyflow/react';
import { refusalToLink } from '../../core/commands/index.ts';
import { hasMessage } from '../../core/i18n/index.ts';
import type { DiagramLayout } from '../../core/layout/index.ts';
import { view, type Document } from '../../core/model/index.ts';
import { say } from '../parts/live.tsx';
import { useDocument, useStore, useT } from '../session/context.tsx';
import { contains } from './geometry/viewport.ts';
import { useCanvasState, type Sheet } from './state/context.tsx';
import type { CanvasNode } from './types.ts';

/** A link may be drawn from either of its ends. Null: it is allowed. */
function refusal(doc: Document, from: string, to: string): string | null {
  const there = refusalToLink(doc, from, to);
  return there === null || refusalToLink(doc, to, from) === null ? null : there;
}

export function useLinking(layout: DiagramLayout, { state, actions }: Sheet) {
  const t = useT();
  const store = useStore();
  const flow = useReactFlow<CanvasNode>();

  const onConnectStart: OnConnectStart = (_, { nodeId, handleId }) => {
    if (!nodeId) return;
    const doc = store.getSnapshot();
    // A port at the top asks for what it leads to, one at the bottom for what leads here; the sides ask for both.
    const asks = (id: string): boolean =>
      (handleId !== 'bottom' && refusalToLink(doc, nodeId, id) === null) ||
      (handleId !== 'top' && refusalToLink(doc, id, nodeId) === null);
    const allowed = new Set([...layout.cards.keys()].filter(asks));
    state.set({ linking: { from: nodeId, allowed }, menu: null });
  };

  const onConnectEnd: OnConnectEnd = (event, { fromNode, fromHandle }) => {
    state.set({ linking: null });
    const point = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (!fromNode || !point) return;
    const from = fromNode.id;
    const at = flow.screenToFlowPosition({ x: point.clientX, y: point.clientY });
    const over = [...layout.cards.values()].find((card) => contains(card, at));
    if (!over) state.set({ menu: { kind: 'make', id: from, upward: fromHandle?.id === 'top', at } });
    else if (over.id !== from) {
      const reason = refusal(store.getSnapshot(), from, over.id);
      const key = `refusals.${reason ?? ''}`;
      if (reason === null) actions.connect(from, over.id);
      else if (hasMessage(key)) say(t(key));
    }
  };
  return { onConnectStart, onConnectEnd };
}

/** The line that follows the pointer, with a word on what letting go here would do. */
export function createLinkingLine(layoutNow: () => DiagramLayout) {
  return function LinkingLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps<CanvasNode>) {
    const t = useT();
    const doc = useDocument((d) => d);
    const linking = useCanvasState((s) => s.linking);
    const over = [...layoutNow().cards.values()].find((card) => contains(card, { x: toX, y: toY }));
    const reason = linking && over && over.id !== linking.from ? refusal(doc, linking.from, over.id) : null;
    const key = `refusals.${reason ?? ''}`;
    const words =
      !over || over.id === linking?.from
        ? ''
        : hasMessage(key)
          ? t(key)
          : t('canvas.linkTo', { label: view(doc).label(over.id) });
    return (
      <g className={`linking ${reason ? 'no' : ''}`}>
        <path d={`M${fromX} ${fromY}L${toX} ${toY}`} />
        <circle cx={toX} cy={toY} r="4" />
        {words ? (
          <foreignObject x={toX + 12} y={toY + 12} width="240" height="80">
            <p className="linking-word">{words}</p>
          </foreignObject>
        ) : null}
      </g>
    );
  };
}
