/** Colleagues on the sheet: corner brackets round what they have selected, and their pointer with a name. One name per person. */
import { useStore, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import type { DiagramLayout, Rect } from '../../core/layout/index.ts';
import type { Peer } from '../../doc/api.ts';
import { usePeers } from '../session/context.tsx';
import { downScale, toScreen } from './geometry/viewport.ts';
import { elementOf, tagId } from './types.ts';

export function PeerLayer({ layout }: { layout: DiagramLayout }) {
  const peers = usePeers();
  return peers.map((peer) => <OnePeer key={peer.clientId} peer={peer} layout={layout} />);
}

/** How far brackets stand outside the frame. */
const OFF = 5;

function boxOf(layout: DiagramLayout, peer: Peer): Rect | null {
  const id = peer.selection ?? '';
  const card = layout.cards.get(id);
  if (card) return { ...card, ...peer.dragging?.[id] };
  return layout.markers.find((m) => elementOf(tagId(m)) === id && m.number === 1) ?? null;
}

function OnePeer({ peer, layout }: { peer: Peer; layout: DiagramLayout }) {
  // The pointer that has rested so long that it is not shown any more; whoever moves again is there again.
  const [gone, setGone] = useState<Peer['pointer']>(null);
  const box = boxOf(layout, peer);
  const { pointer, person } = peer;
  const cursor = pointer !== gone && pointer;
  const stretch = useStore((s) => downScale(s.transform[2]) / s.transform[2]);
  return (
    <>
      {box ? (
        <ViewportPortal>
          <div
            className={`corner user-${person.colour}`}
            aria-hidden="true"
            style={{
              left: box.x - OFF,
              top: box.y * stretch - OFF,
              width: box.width + OFF * 2,
              height: box.height * stretch + OFF * 2,
            }}
          >
            <i />
            <i />
            <i />
            <i />
            {cursor ? null : <span className="flag">{person.name}</span>}
          </div>
        </ViewportPortal>
      ) : null}
      {cursor ? <Cursor at={pointer} person={person} onGone={() => setGone(pointer)} /> : null}
    </>
  );
}

/** Drawn at screen size, whatever the zoom. Fades after some rest and then goes: the stylesheet holds both times. */
function Cursor({
  at,
  person,
  onGone,
}: {
  at: { x: number; y: number };
  person: Peer['person'];
  onGone: () => void;
}) {
  const [x, y, zoom] = useStore((s) => s.transform);
  const place = toScreen({ x, y, zoom }, at);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const fade of box.current?.getAnimations() ?? []) {
      fade.currentTime = 0;
      fade.play();
    }
  }, [at]);
  return (
    <div
      ref={box}
      className={`cursor user-${person.colour}`}
      aria-hidden="true"
      style={{ left: place.x, top: place.y }}
      onAnimationEnd={onGone}
    >
      <svg viewBox="0 0 16 18" width="16" height="18">
        <path d="M1 1v14l4-3.6 2.6 5.6 2.6-1.2-2.6-5.4H13z" />
      </svg>
      <span className="flag">{person.name}</span>
    </div>
  );
}
