/** The sheet's furniture: zoom, drawing mode, and what the signs mean. */
import { CornersOut } from '@phosphor-icons/react/dist/csr/CornersOut';
import { Minus } from '@phosphor-icons/react/dist/csr/Minus';
import { PencilSimple } from '@phosphor-icons/react/dist/csr/PencilSimple';
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import { useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useReadOnly, useT } from '../session/context.tsx';
import type { Camera } from './camera.ts';
import { useCanvasState, useLooks, useSheet } from './state/context.tsx';

export function ZoomBar({ camera, count }: { camera: Camera; count: string }) {
  const t = useT();
  const { band } = useLooks();
  const zoom = useStore((s) => s.transform[2]);
  return (
    <div className="furniture">
      <div className="zoom" role="group" aria-label={t('canvas.zoom')}>
        <button type="button" aria-label={t('canvas.zoomOut')} onClick={() => camera.zoomBy(0.8)}>
          <Minus size={15} />
        </button>
        <button type="button" className="num" title={t('canvas.zoomTo100')} onClick={() => camera.zoomTo(1)}>
          {Math.round(zoom * 100)}%
        </button>
        <button type="button" aria-label={t('canvas.zoomIn')} onClick={() => camera.zoomBy(1.25)}>
          <Plus size={15} />
        </button>
        <button type="button" aria-label={t('canvas.fit')} onClick={camera.fit}>
          <CornersOut size={15} />
        </button>
      </div>
      <DrawingSwitch />
      {band === 'far' ? <FarLegend count={count} /> : <Legend />}
    </div>
  );
}

function DrawingSwitch() {
  const t = useT();
  const readOnly = useReadOnly();
  const { actions } = useSheet();
  const drawing = useCanvasState((s) => s.drawing);
  if (readOnly) return null;
  return (
    <button
      type="button"
      className="btn small drawing"
      aria-pressed={drawing}
      onClick={actions.toggleDrawing}
    >
      <PencilSimple size={15} /> {t('canvas.drawing')} <kbd>D</kbd>
    </button>
  );
}

function Item({ glyph, level, children }: { glyph: GlyphName; level: string; children: ReactNode }) {
  return (
    <li>
      <span className={level}>
        <Glyph name={glyph} size={12} />
      </span>
      {children}
    </li>
  );
}

const MARKS = ['notLookedAt', 'holds', 'partly', 'didNotHold'] as const;

function Legend() {
  const t = useT();
  return (
    <ul className="legend">
      {MARKS.map((mark) => (
        <Item key={mark} glyph={`mark-${mark}`} level={mark === 'didNotHold' ? 'failed' : 'lv-assumption'}>
          {t(`model.mark.${mark}`)}
        </Item>
      ))}
      <li>
        <svg width="22" height="8" className="lv-factor" aria-hidden="true">
          <path d="M0 4h22" stroke="currentColor" strokeWidth="1.5" strokeDasharray="5 3" />
        </svg>
        {t('canvas.legend.factor')}
      </li>
    </ul>
  );
}

function FarLegend({ count }: { count: string }) {
  const t = useT();
  return (
    <ul className="legend">
      <Item glyph="outcome" level="lv-outcome">
        {t('canvas.legend.outcome')}
      </Item>
      <Item glyph="output" level="lv-output">
        {t('canvas.legend.output')}
      </Item>
      <Item glyph="assumption" level="lv-assumption">
        {t('canvas.legend.assumption')}
      </Item>
      <Item glyph="warning" level="sv-warning">
        {t('canvas.legend.finding')}
      </Item>
      <li>
        <svg width="22" height="8" className="lv-outcome" aria-hidden="true">
          <path d="M0 4h22" stroke="currentColor" strokeWidth="2" />
        </svg>
        {t('canvas.legend.second')}
      </li>
      <li>{count}</li>
    </ul>
  );
}
