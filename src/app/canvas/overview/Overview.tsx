/** The far view: one canvas instead of hundreds of cards. React Flow still moves the sheet; this follows it frame by frame. */
import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { DiagramLayout, Point, Rect } from '../../../core/layout/index.ts';
import type { FindingsById } from '../../../core/checks/shown.ts';
import { useT, useUiState, useView } from '../../session/context.tsx';
import { branchBelow, selectedLinks } from '../flow/branch.ts';
import { matches, shortName } from '../flow/marks.ts';
import { toScreen } from '../geometry/viewport.ts';
import { useLooks } from '../state/context.tsx';
import type { Latest } from '../state/latest.ts';
import type { FarBox, FarCard } from './boxes.ts';
import { drawFar, type FarScene } from './draw.ts';
import { hitFar } from './hit.ts';

interface OverviewProps {
  readonly layout: DiagramLayout;
  readonly found: FindingsById;
  readonly pane: RefObject<HTMLDivElement | null>;
  /** Keeps the boxes as they were drawn last, for finding what a pointer is on. */
  readonly drawn: Latest<readonly FarBox[]>;
}

export function Overview({ layout, found, pane, drawn }: OverviewProps) {
  const view = useView();
  const { find } = useLooks();
  const store = useStoreApi();
  const selection = useUiState((s) => s.selection);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useMemo((): FarScene => {
    const cards = [...layout.cards.values()].map((box): FarCard => {
      const node = view.nodes.get(box.id);
      const statement = node?.record.statement ?? '';
      const name = shortName({
        statement,
        shortTitle: node?.kind === 'result' ? node.record.shortTitle : '',
      });
      const serious = (found.get(box.id) ?? []).some((f) => f.severity !== 'suggestion');
      return {
        box,
        shortName: name,
        finding: serious,
        dim: !matches([statement, box.label, box.actor], find),
      };
    });
    const last = selection.at(-1);
    const branch = last && layout.cards.has(last) ? around(layout, branchBelow(view, last)) : null;
    return { layout, cards, selection: new Set(selection), lit: selectedLinks(view, selection), branch };
  }, [view, layout, found, find, selection]);

  useEffect(() => {
    const target = canvas.current;
    const g = target?.getContext('2d');
    if (!target || !g) return;
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const { width, height, transform } = store.getState();
      const scale = window.devicePixelRatio;
      if (target.width !== Math.round(width * scale) || target.height !== Math.round(height * scale)) {
        target.width = Math.round(width * scale);
        target.height = Math.round(height * scale);
      }
      const style = getComputedStyle(target);
      const known = new Map<string, string>();
      const token = (name: string): string => {
        let value = known.get(name);
        if (value === undefined) known.set(name, (value = style.getPropertyValue(name).trim()));
        return value;
      };
      g.setTransform(scale, 0, 0, scale, 0, 0);
      g.clearRect(0, 0, width, height);
      const [x, y, zoom] = transform;
      drawn.set(drawFar(g, { x, y, zoom }, width, scene, token));
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    draw();
    const stop = store.subscribe(soon);
    // Another theme is other ink; another font arriving is other widths.
    const theme = new MutationObserver(soon);
    theme.observe(document.documentElement, { attributes: true });
    void document.fonts.ready.then(soon);
    return () => {
      stop();
      theme.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [store, scene, drawn]);

  return (
    <>
      <canvas ref={canvas} className="far" aria-hidden="true" />
      <Hint layout={layout} pane={pane} drawn={drawn} branch={scene.branch} />
    </>
  );
}

function around(layout: DiagramLayout, ids: Iterable<string>): Rect | null {
  const boxes = [...ids].flatMap((id) => layout.cards.get(id) ?? []);
  if (boxes.length < 2) return null;
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  const right = Math.max(...boxes.map((b) => b.x + b.width));
  const bottom = Math.max(...boxes.map((b) => b.y + b.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** What lies under the pointer, and the way in from what is selected. */
function Hint({ layout, pane, drawn, branch }: Omit<OverviewProps, 'found'> & { branch: Rect | null }) {
  const view = useView();
  const store = useStoreApi();
  const selected = useUiState((s) => s.selection.at(-1) ?? null);
  const [over, setOver] = useState<{ id: string; at: Point } | null>(null);
  useEffect(() => {
    const box = pane.current;
    if (!box) return;
    const move = (event: PointerEvent): void => {
      const rect = box.getBoundingClientRect();
      const at = { x: event.clientX - rect.left, y: event.clientY - rect.top };
      const [x, y, zoom] = store.getState().transform;
      const id = hitFar(drawn.get(), layout, { x, y, zoom }, at);
      setOver((before) => (id === null ? null : before?.id === id ? before : { id, at }));
    };
    const leave = (): void => setOver(null);
    box.addEventListener('pointermove', move);
    box.addEventListener('pointerleave', leave);
    return () => {
      box.removeEventListener('pointermove', move);
      box.removeEventListener('pointerleave', leave);
    };
  }, [layout, pane, store, drawn]);
  const words = (id: string): string =>
    view.nodes.get(id)?.record.statement ?? view.doc.assumptions[id]?.statement ?? '';
  return (
    <>
      {over && over.id !== selected ? (
        <div className="far-hint" style={{ left: over.at.x + 14, top: over.at.y + 16 }}>
          <b>{view.label(over.id)}</b> {words(over.id)}
        </div>
      ) : null}
      {selected && layout.cards.has(selected) ? (
        <WayIn label={view.label(selected)} box={branch ?? (layout.cards.get(selected) as Rect)} />
      ) : null}
    </>
  );
}

function WayIn({ label, box }: { label: string; box: Rect }) {
  const t = useT();
  const [x, y, zoom] = useStore((s) => s.transform);
  const at = toScreen({ x, y, zoom }, { x: box.x, y: box.y + box.height });
  return (
    <div className="far-enter" style={{ left: at.x - 8, top: at.y + 14 }}>
      {t('canvas.far.enter', { label })}
    </div>
  );
}
