/** The lanes behind everything, and their names in a column that stays put while the sheet is panned sideways. */
import { useStore, ViewportPortal } from '@xyflow/react';
import type { DiagramLayout } from '../../core/layout/index.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';

const WIDE = 20_000;

export function LaneLayer({ layout }: { layout: DiagramLayout }) {
  return (
    <ViewportPortal>
      <div className="lanes" aria-hidden="true">
        {layout.lanes.map((lane) => (
          <div key={lane.key} className="lane" style={{ top: lane.y, height: lane.height, left: -WIDE / 2, width: WIDE }} />
        ))}
      </div>
    </ViewportPortal>
  );
}

export function LaneNames({ layout }: { layout: DiagramLayout }) {
  const t = useT();
  const y = useStore((s) => s.transform[1]);
  const zoom = useStore((s) => s.transform[2]);
  const at = (top: number): number => top * zoom + y;
  return (
    <div className="lane-names">
      {layout.zones.map((zone) =>
        zone.linksTotal > 0 && zone.below !== 'activity' && zone.height * zoom > 34 ? (
          <p key={zone.below} className="zone-name" style={{ top: at(zone.y) + 8 }}>
            {t('canvas.explained', { said: zone.linksExplained, all: zone.linksTotal })}
          </p>
        ) : null,
      )}
      {layout.lanes.map((lane) => (
        <div key={lane.key} className={`lane-name lv-${lane.key}`} style={{ top: at(lane.y) + 8 }}>
          <Glyph name={lane.key as GlyphName} />
          <b>{lane.label}</b>
          {lane.height * zoom > 70 ? <span>{t(`model.phrase.${lane.key}`)}</span> : null}
        </div>
      ))}
    </div>
  );
}
