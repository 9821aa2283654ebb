/** The whole drawing, small: where one is, and a press takes one elsewhere. */
import { useStore } from '@xyflow/react';
import { memo, useRef, type PointerEvent } from 'react';
import type { DiagramLayout } from '../../core/layout/index.ts';
import { useT, useUiState } from '../session/context.tsx';
import { visibleBox, type Box } from './geometry/viewport.ts';
import type { Camera } from './camera.ts';

const SIZE = { width: 140, height: 54 };

export function MiniMap({ layout, box, camera }: { layout: DiagramLayout; box: Box; camera: Camera }) {
  const t = useT();
  const [x, y, zoom] = useStore((s) => s.transform);
  const width = useStore((s) => s.width);
  const height = useStore((s) => s.height);
  const map = useRef<SVGSVGElement>(null);
  const seen = visibleBox({ x, y, zoom }, { width, height });
  const look = (event: PointerEvent): void => {
    const rect = map.current?.getBoundingClientRect();
    if (!rect || event.buttons !== 1) return;
    camera.lookAt({
      x: box.x + ((event.clientX - rect.left) / rect.width) * box.width,
      y: box.y + ((event.clientY - rect.top) / rect.height) * box.height,
    });
  };
  const left = Math.max(seen.x, box.x);
  const top = Math.max(seen.y, box.y);
  const right = Math.min(seen.x + seen.width, box.x + box.width);
  const bottom = Math.min(seen.y + seen.height, box.y + box.height);
  return (
    <svg
      ref={map}
      className="mini"
      {...SIZE}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('canvas.map')}
      onPointerDown={(e) => {
        e.currentTarget.setPointerCapture(e.pointerId);
        look(e);
      }}
      onPointerMove={look}
    >
      <Cards layout={layout} />
      {right > left && bottom > top ? (
        <rect className="seen" x={left} y={top} width={right - left} height={bottom - top} />
      ) : null}
    </svg>
  );
}

const Cards = memo(function Cards({ layout }: { layout: DiagramLayout }) {
  const selection = useUiState((s) => s.selection);
  return [...layout.cards.values()].map((card) => (
    <rect
      key={card.id}
      className={selection.includes(card.id) ? 'on' : `lv-${card.kind === 'result' ? card.lane : card.kind}`}
      x={card.x}
      y={card.y}
      width={card.width}
      height={card.height}
    />
  ));
});
