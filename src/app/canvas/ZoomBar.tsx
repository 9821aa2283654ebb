/** Zoom, and what the diamonds mean. */
import { CornersOut } from '@phosphor-icons/react/dist/csr/CornersOut';
import { Minus } from '@phosphor-icons/react/dist/csr/Minus';
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import { useReactFlow, useStore } from '@xyflow/react';
import { Glyph } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';

const MARKS = ['notLookedAt', 'holds', 'partly', 'didNotHold', 'unknown'] as const;

export function ZoomBar({ onFit }: { onFit: () => void }) {
  const t = useT();
  const { zoomIn, zoomOut } = useReactFlow();
  const zoom = useStore((s) => s.transform[2]);
  return (
    <div className="furniture">
      <div className="zoom" role="group" aria-label={t('canvas.zoom')}>
        <button type="button" aria-label={t('canvas.zoomOut')} onClick={() => void zoomOut()}>
          <Minus size={15} />
        </button>
        <span>{Math.round(zoom * 100)}%</span>
        <button type="button" aria-label={t('canvas.zoomIn')} onClick={() => void zoomIn()}>
          <Plus size={15} />
        </button>
        <button type="button" aria-label={t('canvas.fit')} onClick={onFit}>
          <CornersOut size={15} />
        </button>
      </div>
      <ul className="legend">
        {MARKS.map((mark) => (
          <li key={mark}>
            <span className="lv-assumption">
              <Glyph name={`mark-${mark}`} size={12} />
            </span>
            {t(`model.mark.${mark}`)}
          </li>
        ))}
        <li className="lv-factor">
          <svg width="22" height="6" aria-hidden="true">
            <path d="M0 3h22" stroke="currentColor" strokeWidth="1.5" strokeDasharray="5 4" />
          </svg>
          {t('canvas.legend.factor')}
        </li>
      </ul>
    </div>
  );
}
