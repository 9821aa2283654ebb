/** Diagram above, matrix below; the line between them can be dragged, or moved with the arrow keys. */
import { useRef, useState, type ReactNode } from 'react';
import { useT } from '../session/context.tsx';

const LEAST = 15;
const clamp = (share: number): number => Math.max(LEAST, Math.min(100 - LEAST, share));

export function SplitView({ first, second }: { first: ReactNode; second: ReactNode }) {
  const t = useT();
  const [share, setShare] = useState(56);
  const box = useRef<HTMLDivElement>(null);
  return (
    <div
      className="split"
      ref={box}
      style={{ gridTemplateRows: `minmax(0, ${share}fr) 9px minmax(0, ${100 - share}fr)` }}
    >
      <div className="split-part">{first}</div>
      <div
        role="separator"
        tabIndex={0}
        aria-label={t('app.split')}
        aria-orientation="horizontal"
        aria-valuenow={Math.round(share)}
        aria-valuemin={LEAST}
        aria-valuemax={100 - LEAST}
        className="split-bar"
        onPointerDown={(e) => e.currentTarget.setPointerCapture(e.pointerId)}
        onPointerMove={(e) => {
          const rect = box.current?.getBoundingClientRect();
          if (rect && e.currentTarget.hasPointerCapture(e.pointerId))
            setShare(clamp(((e.clientY - rect.top) / rect.height) * 100));
        }}
        onKeyDown={(e) => {
          if (e.key !== 'ArrowUp' && e.key !== 'ArrowDown') return;
          e.preventDefault();
          setShare((s) => clamp(s + (e.key === 'ArrowUp' ? -5 : 5)));
        }}
      />
      <div className="split-part">{second}</div>
    </div>
  );
}
