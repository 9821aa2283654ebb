/** The sheet with everything on it, put together: camera, cards, links, colleagues, menus and keys. */
import { ReactFlow, useStore as useFlowStore, type Node } from '@xyflow/react';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { findingsInSight } from '../../core/checks/shown.ts';
import { layoutDiagram, routeLinks } from '../../core/layout/index.ts';
import {
  useReadOnly,
  useStore,
  useT,
  useUi,
  useUiState,
  useView,
  useWorkspace,
} from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';
import { inText } from '../shell/useShortcuts.ts';
import { createActions } from './actions.ts';
import { CardNode } from './CardNode.tsx';
import {
  bandOf,
  contentBox,
  downScale,
  MAX_ZOOM,
  MIN_ZOOM,
  toScreen,
  type Size,
} from './geometry/viewport.ts';
import { handleKey } from './keyboard/keys.ts';
import { walkMap } from './keyboard/walk.ts';
import { LaneLayer, LaneNames } from './LaneLayer.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { SheetMenu } from './menus/SheetMenu.tsx';
import { MiniMap } from './MiniMap.tsx';
import { createFactsMaker, createPlacer, farNodes, onSheet } from './nodes.ts';
import type { FarBox } from './overview/boxes.ts';
import { hitFar } from './overview/hit.ts';
import { Overview } from './overview/Overview.tsx';
import { PeerLayer } from './PeerLayer.tsx';
import { useCanvasStore, type CanvasStore } from './state/canvasState.ts';
import { LooksContext, SheetProvider } from './state/context.tsx';
import { createLatest } from './state/latest.ts';
import { TagNode } from './TagNode.tsx';
import { elementOf, type CanvasNode } from './types.ts';
import { isWritable, menuPlace } from './camera.ts';
import { useCamera } from './useCamera.ts';
import { useDragCards } from './useDragCards.ts';
import { useFarZoom } from './useFarZoom.ts';
import { useFocusOn } from './useFocusOn.ts';
import { createLinkingLine, useLinking } from './useLinking.tsx';
import { ZoomBar } from './ZoomBar.tsx';

const nodeTypes = { card: CardNode, tag: TagNode };
const CHOOSE_MORE = ['Shift', 'Control', 'Meta'];

export function Sheet({ state, size }: { state: CanvasStore; size: Size }) {
  const t = useT();
  const ui = useUi();
  const store = useStore();
  const { session } = useWorkspace();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const show = useUiState((s) => s.show);
  const branch = useUiState((s) => s.branch);
  const find = useUiState((s) => s.find);
  const selection = useUiState((s) => s.selection);
  const editing = useCanvasStore(state, (s) => s.editing?.id ?? null);
  const { byElement } = useFindings();
  const pane = useRef<HTMLDivElement>(null);
  const rtl = document.documentElement.dir === 'rtl';
  const band = useFlowStore((s) => bandOf(s.transform[2]));

  const layout = useMemo(
    () => layoutDiagram(view, { show, branch, direction: rtl ? 'rtl' : 'ltr' }),
    [view, show, branch, rtl],
  );
  const found = useMemo(() => findingsInSight(view, byElement, onSheet(layout)), [view, byElement, layout]);
  const { moved, onNodesChange, onDragStop } = useDragCards(layout);
  const links = useMemo(
    () => (Object.keys(moved).length > 0 ? routeLinks(layout, moved) : layout.links),
    [layout, moved],
  );
  const anchors = (): string[] => [state.get().editing?.id ?? [], ui.get().selection.toReversed()].flat();
  const { camera, first } = useCamera({ view, layout, rtl, anchors }, session, size);
  const focusOn = useFocusOn(pane);
  const [drawn] = useState(() => createLatest<readonly FarBox[]>([]));
  useFarZoom(pane, camera);

  const [latest] = useState(() => createLatest({ view, layout }));
  useLayoutEffect(() => latest.set({ view, layout }), [latest, view, layout]);
  const actions = useMemo(
    () =>
      createActions({
        store,
        ui,
        state,
        run,
        t,
        focusOn,
        show: (id, near) => camera.show(id, near),
        placeOf: (id) => {
          return menuPlace(latest.get(), id);
        },
      }),
    [store, ui, state, run, t, focusOn, camera, latest],
  );
  const sheet = useMemo(() => ({ state, actions }), [state, actions]);
  const looks = useMemo(() => ({ band, find, readOnly }), [band, find, readOnly]);

  const makeFacts = useMemo(() => createFactsMaker(), []);
  const place = useMemo(() => createPlacer(t), [t]);
  const facts = useMemo(
    () => makeFacts({ view, layout, found, find, t }),
    [makeFacts, view, layout, found, find, t],
  );
  const nodes = useMemo(
    () => place(facts, { moved, selection, editing, readOnly }),
    [place, facts, moved, selection, editing, readOnly],
  );
  // From afar only what is selected is there as an element, for the focus and for screen readers; the rest is one picture.
  const stretch = useFlowStore((s) => downScale(s.transform[2]) / s.transform[2]);
  const shown = useMemo(() => (band === 'far' ? farNodes(nodes, stretch) : nodes), [band, nodes, stretch]);

  const { onConnectStart, onConnectEnd } = useLinking(layout, sheet);
  const LinkingLine = useMemo(() => createLinkingLine(() => latest.get().layout), [latest]);

  const focus = useUiState((s) => s.focus);
  const answered = useRef(focus?.nonce ?? 0);
  useEffect(() => {
    if (!focus || focus.nonce === answered.current) return;
    answered.current = focus.nonce;
    const { elementId, field } = focus;
    const { panel } = ui.get();
    // Words that stand on the sheet are written there. Any other field is in the panel, which takes the focus itself once it is open.
    if (field === 'statement' && panel !== 'inspector' && isWritable(latest.get(), elementId))
      actions.edit(elementId);
    else {
      camera.show(elementId);
      if (field === null) focusOn(elementId);
      else if (panel !== 'inspector' && ui.get().view === 'diagram') ui.set({ panel: 'inspector' });
    }
  }, [focus, camera, actions, focusOn, ui, latest]);

  const selected = selection.at(-1) ?? null;
  useEffect(() => session.presence.set({ selection: selected }), [session, selected]);
  // A panel that opens beside the sheet must not hide what it speaks of.
  const width = useFlowStore((s) => s.width);
  useEffect(() => {
    const last = ui.get().selection.at(-1);
    if (last && width > 0) camera.look(last, false);
  }, [width, camera, ui]);

  const farHit = (event: { clientX: number; clientY: number }): string | null => {
    const at = camera.at();
    return hitFar(drawn.get(), layout, at, toScreen(at, camera.pointAt(event)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (inText(event.target) || state.get().menu?.kind === 'link') return;
    const isOurs = handleKey(event, {
      view,
      map: walkMap(view, layout),
      selection: ui.get().selection,
      branch: ui.get().branch,
      band,
      drawing: state.get().drawing,
      readOnly,
      actions,
      zoom: (how) =>
        how === 'fit'
          ? camera.fit()
          : how === 'full'
            ? camera.zoomTo(1)
            : camera.zoomBy(how === 'in' ? 1.25 : 0.8),
      enter: (id) => camera.show(id, true),
      clear: () => {
        ui.select();
        focusOn(null);
      },
    });
    if (!isOurs) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const openAt = (event: MouseEvent, node: Node | null): void => {
    event.preventDefault();
    if (readOnly) return;
    const at = camera.pointAt(event);
    const id = node ? elementOf(node.id) : band === 'far' ? farHit(event) : null;
    if (id === null) state.set({ menu: { kind: 'sheet', at } });
    else {
      ui.select(id);
      actions.openElement(id, at);
    }
  };

  return (
    <SheetProvider value={sheet}>
      <LooksContext.Provider value={looks}>
        <div
          ref={pane}
          className={`diagram z-${band}`}
          tabIndex={selected === null && shown.length === 0 ? 0 : -1}
          onKeyDown={onKeyDown}
          onDoubleClick={(event) => {
            const hit = band === 'far' && !inText(event.target) ? farHit(event) : null;
            if (hit) camera.show(hit, true);
          }}
          onPointerMove={(e) => session.presence.set({ pointer: camera.pointAt(e) })}
          onPointerLeave={() => session.presence.set({ pointer: null })}
        >
          <ReactFlow<CanvasNode>
            aria-label={t('canvas.name')}
            nodes={shown}
            edges={[]}
            nodeTypes={nodeTypes}
            defaultViewport={first}
            nodesFocusable={false}
            nodesConnectable={!readOnly}
            onNodesChange={onNodesChange}
            onNodeDragStop={onDragStop}
            onSelectionDragStop={onDragStop}
            onNodeDoubleClick={(_, node) => {
              if (band === 'full') actions.edit(elementOf(node.id));
              else camera.show(elementOf(node.id), true);
            }}
            onNodeContextMenu={openAt}
            onPaneContextMenu={(event) => openAt(event as MouseEvent, null)}
            onPaneClick={(event) => {
              const hit = band === 'far' ? farHit(event) : null;
              if (hit) actions.select(hit);
              else {
                ui.select();
                state.set({ menu: null });
              }
            }}
            onConnectStart={onConnectStart}
            onConnectEnd={onConnectEnd}
            connectionLineComponent={LinkingLine}
            connectionRadius={0}
            connectOnClick={false}
            onlyRenderVisibleElements
            disableKeyboardA11y
            deleteKeyCode={null}
            multiSelectionKeyCode={CHOOSE_MORE}
            panOnScroll
            zoomOnDoubleClick={false}
            nodeDragThreshold={4}
            minZoom={MIN_ZOOM}
            maxZoom={MAX_ZOOM}
            elevateNodesOnSelect={false}
          >
            {band === 'far' ? null : <LaneLayer layout={layout} />}
            {band === 'far' ? (
              <Overview layout={layout} found={found} pane={pane} drawn={drawn} />
            ) : (
              <LinkLayer links={links} found={found} camera={camera} />
            )}
            <PeerLayer layout={layout} />
            <LaneNames layout={layout} rtl={rtl} />
            {band === 'far' ? null : (
              <MiniMap layout={layout} box={contentBox(layout, rtl)} camera={camera} />
            )}
            <ZoomBar
              camera={camera}
              count={t('canvas.far.count', { cards: layout.cards.size, tags: view.assumptions.length })}
            />
          </ReactFlow>
          <SheetMenu />
        </div>
      </LooksContext.Provider>
    </SheetProvider>
  );
}
