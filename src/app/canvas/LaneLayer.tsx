/** The lanes behind everything, and their names in a column that stays put while the sheet is panned. */
import { useStore, ViewportPortal } from '@xyflow/react';
import type { DiagramLayout, Lane, LaneKey, Zone } from '../../core/layout/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useT, useView } from '../session/context.tsx';
import { contentBox, downScale, GUTTER } from './geometry/viewport.ts';
import { useLooks } from './state/context.tsx';

/** Lanes run on past every window edge at every zoom. */
const WIDE = 60_000;
/** Height of a lane's name with its phrase, and without. */
const WITH_PHRASE = 76;
const NAME = 36;
/** Below this a lane is too low for any lettering. */
const LEAST = 18;

export function LaneLayer({ layout }: { layout: DiagramLayout }) {
  return (
    <ViewportPortal>
      <div className="lanes" aria-hidden="true">
        {layout.lanes.map((lane) => (
          <div
            key={lane.key}
            className="lane"
            style={{ top: lane.y, height: lane.height, left: -WIDE / 2, width: WIDE }}
          />
        ))}
      </div>
    </ViewportPortal>
  );
}

export function LaneNames({ layout, rtl }: { layout: DiagramLayout; rtl: boolean }) {
  const [x, y, zoom] = useStore((s) => s.transform);
  const width = useStore((s) => s.width);
  const down = downScale(zoom);
  const content = contentBox(layout, rtl);
  const first = content.x * zoom + x;
  const last = (content.x + content.width) * zoom + x;
  // Only where the drawing has slid under it does the column need an edge of its own.
  const over = rtl ? last > width - GUTTER : first < GUTTER;
  return (
    <div className={`lane-names ${over ? 'over' : ''}`}>
      {layout.lanes.map((lane) => (
        <LaneName key={lane.key} lane={lane} top={lane.y * down + y} height={lane.height * down} />
      ))}
      {layout.zones.map((zone) => (
        <ZoneName key={zone.below} zone={zone} top={zone.y * down + y} height={zone.height * down} />
      ))}
    </div>
  );
}

function LaneName({ lane, top, height }: { lane: Lane; top: number; height: number }) {
  const t = useT();
  const { band } = useLooks();
  const count = useCount(lane.key);
  const needed = height >= WITH_PHRASE ? WITH_PHRASE : NAME;
  // The name slides down inside its lane while the lane's own top is out of sight.
  const slide = Math.max(0, Math.min(height - needed, 4 - top));
  const far = band === 'far';
  if (height < LEAST) return <div className={`lane-strip lv-${lane.key}`} style={{ top, height }} />;
  return (
    <div className={`lane-strip lv-${lane.key}`} style={{ top, height }}>
      <div className="lane-name" style={{ transform: `translateY(${slide}px)` }}>
        {far ? null : <Glyph name={lane.key} size={15} />}
        <b>{lane.label}</b>
        {far ? (
          <span>{count}</span>
        ) : height >= WITH_PHRASE ? (
          <span>{t(`model.phrase.${lane.key}`)}</span>
        ) : null}
      </div>
    </div>
  );
}

function ZoneName({ zone, top, height }: { zone: Zone; top: number; height: number }) {
  const t = useT();
  const { band } = useLooks();
  if (zone.linksTotal === 0 || zone.below === 'activity' || height < 40 || band === 'far') return null;
  return (
    <p className="zone-name" style={{ top: top + Math.min(24, (height - 28) / 2) }}>
      {t('canvas.explained', { said: zone.linksExplained, all: zone.linksTotal })}
    </p>
  );
}

function useCount(key: LaneKey): number {
  const view = useView();
  return key === 'activity' ? view.activities.length : view.results.filter((r) => r.level === key).length;
}
