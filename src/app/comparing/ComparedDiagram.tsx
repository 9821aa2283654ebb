/** Both versions in one drawing: what went as ghosts, what came with a heavy frame, what was reworded with its words marked. */
import { CornersOut } from '@phosphor-icons/react/dist/csr/CornersOut';
import { Minus } from '@phosphor-icons/react/dist/csr/Minus';
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { layoutDiagram, type CardBox, type DiagramLayout, type Rect } from '../../core/layout/index.ts';
import { view as viewOf } from '../../core/model/index.ts';
import '../canvas/styles/cards.css';
import '../canvas/styles/sheet.css';
import { Glyph } from '../parts/Glyph.tsx';
import { ComparedCard, ComparedTag } from './ComparedCard.tsx';
import { ComparedLinks } from './ComparedLinks.tsx';
import { KindMark } from './KindMark.tsx';
import type { ComparedProps } from './types.ts';

const SHOW = { activities: true, assumptions: true, factors: true };
const SMALLEST = 0.25;
const LARGEST = 2;

export function ComparedDiagram(props: ComparedProps) {
  const { both, current, words } = props;
  const rtl = document.documentElement.dir === 'rtl';
  const layout = useMemo(
    () => layoutDiagram(viewOf(both.document), { show: SHOW, direction: rtl ? 'rtl' : 'ltr' }),
    [both, rtl],
  );
  // A factor points at what it helps or hinders, on whichever side that stands.
  const served = new Map(layout.links.map((l) => [l.from, l.to]));
  const isTurned = ({ id, x }: CardBox): boolean => (layout.cards.get(served.get(id) ?? '')?.x ?? x) > x;
  const box = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const fit = (): void => {
    const width = box.current?.clientWidth ?? 0;
    // Wide designs are read in parts: smaller than this nobody can read a card.
    if (width > 0) setZoom(Math.min(1, Math.max(0.7, width / layout.width)));
  };
  // The window is measured once, before the first paint.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(fit, []);
  const by = (factor: number): void => setZoom((z) => Math.min(LARGEST, Math.max(SMALLEST, z * factor)));
  useEffect(() => {
    const place = current && placeOf(layout, props, current.key);
    const frame = box.current;
    if (!place || !frame) return;
    frame.scrollTo({
      // In a script from the right places count from the right, downwards from nought.
      left:
        (place.x + place.width / 2) * zoom -
        frame.clientWidth / 2 -
        (rtl ? layout.width * zoom - frame.clientWidth : 0),
      top: (place.y + place.height / 2) * zoom - frame.clientHeight / 2,
    });
    // Only another difference, or a new drawing, moves the sheet: not the zoom.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [current, layout]);

  return (
    <div className="compare-view">
      <div
        ref={box}
        className="compare-sheet"
        role="group"
        aria-label={words('compare.drawing')}
        tabIndex={0}
      >
        <div style={{ position: 'relative', width: layout.width * zoom, height: layout.height * zoom }}>
          <div className="compare-lanes">
            {layout.lanes.map((lane) => (
              <div key={lane.key} className={`lane-name lv-${lane.key}`} style={{ top: lane.y * zoom }}>
                <Glyph name={lane.key} size={15} />
                <b>{lane.label}</b>
              </div>
            ))}
          </div>
          <div
            className="compare-scaled"
            style={
              {
                width: layout.width,
                height: layout.height,
                transform: `scale(${zoom})`,
                '--zoom': Math.min(1, zoom),
              } as CSSProperties
            }
          >
            {layout.lanes.map((lane) => (
              <div
                key={lane.key}
                className="lane"
                style={{ top: lane.y, height: lane.height, left: 0, width: layout.width }}
              />
            ))}
            <ComparedLinks {...props} layout={layout} />
            {[...layout.cards.values()].map((card) => (
              <ComparedCard key={card.id} card={card} turned={isTurned(card)} {...props} />
            ))}
            {layout.markers.map((marker) => (
              <ComparedTag key={`${marker.assumptionId}@${marker.nodeId}`} marker={marker} {...props} />
            ))}
          </div>
        </div>
      </div>
      <footer className="compare-foot">
        <div className="seg" role="group" aria-label={words('compare.zoom')}>
          <button type="button" aria-label={words('compare.zoomOut')} onClick={() => by(0.8)}>
            <Minus size={15} />
          </button>
          <button type="button" className="num" onClick={() => setZoom(1)}>
            {Math.round(zoom * 100)}%
          </button>
          <button type="button" aria-label={words('compare.zoomIn')} onClick={() => by(1.25)}>
            <Plus size={15} />
          </button>
          <button type="button" aria-label={words('compare.fit')} onClick={fit}>
            <CornersOut size={15} />
          </button>
        </div>
        <ul className="compare-legend">
          {(['added', 'removed', 'reworded', 'moved'] as const).map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} /> {words(`compare.legend.${kind}`)}
            </li>
          ))}
        </ul>
      </footer>
    </div>
  );
}

/** Where a difference is drawn: at its card, its tag, or half way along its link. */
function placeOf(layout: DiagramLayout, { marks }: ComparedProps, key: string): Rect | null {
  const id = [...marks].find(([, list]) => list.some((d) => d.key === key))?.[0];
  if (id === undefined) return null;
  const card = layout.cards.get(id) ?? layout.markers.find((m) => m.assumptionId === id);
  if (card) return card;
  const points = layout.links.find((l) => l.id === id)?.points ?? [];
  const middle = points[Math.floor(points.length / 2)];
  return middle ? { ...middle, width: 0, height: 0 } : null;
}
