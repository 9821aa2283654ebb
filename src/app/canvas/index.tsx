/** The diagram: React Flow moves the sheet and the cards; places, lines and routes come from the core's layout. */
import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useView } from '../session/context.tsx';
import { EmptyDiagram } from './EmptyDiagram.tsx';
import type { Size } from './geometry/viewport.ts';
import { Sheet } from './Sheet.tsx';
import { createCanvasState } from './state/canvasState.ts';
import './styles/boxes.css';
import './styles/cards.css';
import './styles/sheet.css';

export function DiagramView() {
  const [state] = useState(createCanvasState);
  const isEmpty = useView().nodes.size === 0;
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  // The window's size is known before the first card is drawn, so only what will be in sight is drawn at all.
  useLayoutEffect(() => {
    const { clientWidth: width, clientHeight: height } = frame.current ?? {};
    if (width && height) setSize({ width, height });
  }, []);
  return (
    <div ref={frame} className="diagram-frame">
      {isEmpty ? (
        <EmptyDiagram
          onMade={(id) => {
            // The first card is written at once, and Tab goes on from it, as the sentence says.
            state.set({ editing: { id, field: 'statement' }, drawing: true });
          }}
        />
      ) : size ? (
        <ReactFlowProvider initialWidth={size.width} initialHeight={size.height}>
          <Sheet state={state} size={size} />
        </ReactFlowProvider>
      ) : null}
    </div>
  );
}
