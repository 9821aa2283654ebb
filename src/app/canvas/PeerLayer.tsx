/** Colleagues on the sheet: corner brackets round what they have selected, and their pointer with a name. */
import { ViewportPortal } from '@xyflow/react';
import type { DiagramLayout } from '../../core/layout/index.ts';
import { usePeers } from '../session/context.tsx';

export function PeerLayer({ layout }: { layout: DiagramLayout }) {
  const peers = usePeers();
  return (
    <ViewportPortal>
      <div className="peers" aria-hidden="true">
        {peers.map((peer) => {
          const card = layout.cards.get(peer.selection ?? '');
          const at = (peer.selection && peer.dragging?.[peer.selection]) || card;
          return (
            <div key={peer.clientId} className={`user-${peer.person.colour}`}>
              {card && at ? (
                <div className="corner" style={{ left: at.x - 5, top: at.y - 5, width: card.width + 10, height: card.height + 10 }}>
                  <i />
                  <i />
                  <i />
                  <i />
                  {peer.pointer ? null : <span className="flag">{peer.person.name}</span>}
                </div>
              ) : null}
              {peer.pointer ? (
                <div className="cursor" style={{ transform: `translate(${peer.pointer.x}px, ${peer.pointer.y}px)` }}>
                  <svg viewBox="0 0 16 18" width="16" height="18">
                    <path d="M1 1l13 8-6 1-3 6z" />
                  </svg>
                  <span className="flag">{peer.person.name}</span>
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
    </ViewportPortal>
  );
}
