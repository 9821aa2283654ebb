/** The diagram: React Flow moves the sheet and the cards; places, lines and routes come from the core's layout. */
import { ReactFlow, ReactFlowProvider, useReactFlow, type NodeChange, type OnConnectEnd } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addActivity, addLink, addResult, moveNodes, refusalToLink } from '../../core/commands/index.ts';
import { layoutDiagram, routeLinks, type CardBox, type Point } from '../../core/layout/index.ts';
import { say } from '../parts/live.tsx';
import { MenuAt } from '../parts/Menu.tsx';
import { useReadOnly, useStore, useT, useUi, useUiState, useView, useWorkspace } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';
import { CardNode } from './CardNode.tsx';
import { EmptyDiagram } from './EmptyDiagram.tsx';
import { bandOf, MAX_ZOOM, MIN_ZOOM, openingView, reveal } from './geometry/viewport.ts';
import { LaneLayer, LaneNames } from './LaneLayer.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { choose, entriesFor, linkEntries } from './newMenu.ts';
import { createNodeMaker } from './nodes.ts';
import { PeerLayer } from './PeerLayer.tsx';
import { TagNode } from './TagNode.tsx';
import type { CanvasNode } from './types.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { ZoomBar } from './ZoomBar.tsx';
import './canvas.css';

const nodeTypes = { card: CardNode, tag: TagNode };

export function DiagramView() {
  return (
    <ReactFlowProvider>
      <Diagram />
    </ReactFlowProvider>
  );
}

interface OpenMenu {
  readonly from: string;
  readonly x: number;
  readonly y: number;
  readonly links: boolean;
}

function Diagram() {
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
  const focus = useUiState((s) => s.focus);
  const { byElement } = useFindings();
  const flow = useReactFlow<CanvasNode>();
  const pane = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [moved, setMoved] = useState<Record<string, Point>>({});
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [band, setBand] = useState<'full' | 'short' | 'far'>('full');
  const makeNodes = useMemo(createNodeMaker, []);

  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const layout = useMemo(() => layoutDiagram(view, { show, branch, direction }), [view, show, branch, direction]);
  const links = useMemo(() => (Object.keys(moved).length > 0 ? routeLinks(layout, moved) : layout.links), [layout, moved]);

  const onDone = useCallback(() => {
    setEditing(null);
    pane.current?.focus();
  }, []);
  const nameOf = useCallback(
    (card: CardBox, also: string): string => {
      const count = card.indicators;
      const parts = [card.label, view.nodes.get(card.id)?.record.statement ?? '', count ? t('canvas.indicators', { count }) : ''];
      return [...parts, also ? t('canvas.also', { labels: also }) : ''].filter(Boolean).join('. ');
    },
    [t, view],
  );
  const nodes = useMemo(
    () => makeNodes({ view, layout, moved, byElement, selection, editing, find, readOnly, onDone, nameOf }),
    [makeNodes, view, layout, moved, byElement, selection, editing, find, readOnly, onDone, nameOf],
  );

  const size = (): { width: number; height: number } => pane.current?.getBoundingClientRect() ?? { width: 1200, height: 700 };
  const drawing = { x: 0, y: 0, width: layout.width, height: layout.height };

  // Once: everything where it can still be read, else a readable part.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || layout.cards.size === 0) return;
    opened.current = true;
    const first = view.results[0] ? (layout.cards.get(view.results[0].id) ?? null) : null;
    void flow.setViewport(openingView(drawing, first, size(), direction === 'rtl'));
  });

  const bring = useCallback(
    (id: string): void => {
      const link = layout.links.find((l) => l.id === id);
      const marker = layout.markers.find((m) => m.assumptionId === id);
      const owner = view.doc.indicators[id]?.result ?? id;
      const box = layout.cards.get(owner) ?? marker ?? layout.cards.get(link?.from ?? '');
      if (!box) return;
      const at = flow.getViewport();
      const next = reveal(at, box, size(), direction === 'rtl');
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (next !== at) void flow.setViewport(next, { duration: still ? 0 : 280 });
    },
    [layout, view, flow, direction],
  );
  useEffect(() => {
    if (focus) bring(focus.elementId);
    // A request is answered once; later layouts must not pull the sheet back.
  }, [focus]);

  const edit = useCallback(
    (id: string): void => {
      if (readOnly || !store.getSnapshot()) return;
      ui.select(id);
      setEditing(id);
    },
    [readOnly, store, ui],
  );
  // Whatever was just made shows up in the layout of the next render; only then it can be brought into sight.
  const fresh = useRef<string | null>(null);
  useEffect(() => {
    if (fresh.current && layout.cards.has(fresh.current)) {
      bring(fresh.current);
      fresh.current = null;
    }
  }, [layout, bring]);

  const openMenu = (from: string, links: boolean, at?: Point): void => {
    const card = layout.cards.get(from);
    const rect = pane.current?.getBoundingClientRect();
    if (!card || !rect) return;
    const place = at ?? flow.flowToScreenPosition({ x: card.x + 20, y: card.y + card.height + 4 });
    setMenu({ from, links, x: place.x - rect.left, y: place.y - rect.top });
  };

  const pick = (entry: string): void => {
    if (!menu) return;
    const made = choose(run, store.getSnapshot(), menu.from, entry);
    setMenu(null);
    if (!made) return;
    if (made.where === 'card') {
      fresh.current = made.id;
      edit(made.id);
    } else ui.goTo(made.id, made.field);
  };

  const sibling = (id: string): void => {
    const node = view.nodes.get(id);
    const parentId = view.home(id)?.to ?? null;
    const made =
      node?.kind === 'result'
        ? run(addResult, { level: node.record.level, parentId, afterId: id })
        : node?.kind === 'activity'
          ? run(addActivity, { parentId, afterId: id })
          : null;
    if (made) {
      fresh.current = made;
      edit(made);
    }
  };

  const onNodesChange = (changes: NodeChange<CanvasNode>[]): void => {
    const places: Record<string, Point> = {};
    let chosen: Set<string> | null = null;
    for (const change of changes) {
      if (change.type === 'position' && change.position && change.dragging) places[change.id] = change.position;
      if (change.type === 'select') {
        chosen ??= new Set(ui.get().selection);
        const id = change.id.startsWith('tag/') ? (change.id.split('/')[1] as string) : change.id;
        if (change.selected) chosen.add(id);
        else chosen.delete(id);
      }
    }
    if (chosen) ui.select(...chosen);
    if (Object.keys(places).length > 0) {
      setMoved((before) => ({ ...before, ...places }));
      session.presence.set({ dragging: places });
    }
  };

  const onDragStop = (): void => {
    const places = Object.entries(moved).filter(([id, p]) => {
      const card = layout.cards.get(id);
      return card && (Math.abs(card.x - p.x) > 3 || Math.abs(card.y - p.y) > 3);
    });
    setMoved({});
    session.presence.set({ dragging: null });
    if (places.length > 0) run(moveNodes, { positions: Object.fromEntries(places.map(([id, p]) => [id, { x: Math.round(p.x), y: Math.round(p.y) }])) });
  };

  const onConnectEnd: OnConnectEnd = (event, state) => {
    const from = state.fromNode?.id;
    if (!from) return;
    const point = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (!point) return;
    const under = document.elementFromPoint(point.clientX, point.clientY)?.closest('.react-flow__node');
    const to = under instanceof HTMLElement ? under.dataset['id'] : undefined;
    if (to === from) return;
    if (to === undefined || to.startsWith('tag/')) {
      openMenu(from, false, { x: point.clientX, y: point.clientY });
      return;
    }
    // Dragged downwards the wrong way round still means the same link.
    const turned = refusalToLink(store.getSnapshot(), from, to) === 'downward' && refusalToLink(store.getSnapshot(), to, from) === null;
    const made = run(addLink, turned ? { from: to, to: from } : { from, to });
    if (made) {
      ui.select(made);
      say(t('canvas.linked', { name: view.label(turned ? from : to) }));
    }
  };

  const keys = useCanvasKeys(layout, {
    edit,
    show: bring,
    menu: (id, onlyLinks) => openMenu(id, onlyLinks),
    zoom: (step) => {
      if (step === 0) fit();
      else void flow.zoomTo(flow.getZoom() * (step > 0 ? 1.25 : 0.8));
    },
  });
  const fit = (): void => void flow.setViewport(openingView({ ...drawing }, null, size(), direction === 'rtl'));

  if (layout.cards.size === 0) return <EmptyDiagram onMade={edit} />;
  const doc = store.getSnapshot();
  return (
    <div
      ref={pane}
      className={`diagram z-${band}`}
      tabIndex={-1}
      role="application"
      aria-label={t('canvas.name')}
      onKeyDown={(e) => {
        if ((e.ctrlKey || e.metaKey) && e.key === 'Enter' && editing) {
          e.preventDefault();
          const id = editing;
          store.stopTyping();
          setEditing(null);
          sibling(id);
        } else keys(e);
      }}
      onPointerMove={(e) => session.presence.set({ pointer: flow.screenToFlowPosition({ x: e.clientX, y: e.clientY }) })}
      onPointerLeave={() => session.presence.set({ pointer: null })}
    >
      <ReactFlow<CanvasNode>
        nodes={nodes}
        edges={[]}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={onDragStop}
        onNodeDoubleClick={(_, node) => {
          if (node.type === 'card') edit(node.id);
          else ui.goTo(node.data.marker.assumptionId, 'statement');
        }}
        onPaneClick={() => ui.select()}
        onConnectEnd={onConnectEnd}
        onMove={(_, at) => setBand(bandOf(at.zoom))}
        onlyRenderVisibleElements
        disableKeyboardA11y
        deleteKeyCode={null}
        panOnScroll
        zoomOnDoubleClick={false}
        nodeDragThreshold={4}
        connectionRadius={0}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        elevateNodesOnSelect={false}
      >
        <LaneLayer layout={layout} />
        <LinkLayer links={links} />
        <PeerLayer layout={layout} />
        <LaneNames layout={layout} />
      </ReactFlow>
      <div ref={anchor} className="menu-anchor" style={{ left: menu?.x ?? 0, top: menu?.y ?? 0 }} />
      {menu ? (
        <MenuAt
          anchor={anchor}
          label={t('canvas.menu', { label: view.label(menu.from) })}
          entries={menu.links ? linkEntries(doc, menu.from, t) : entriesFor(doc, menu.from, t)}
          onChoose={pick}
          onClose={() => setMenu(null)}
        />
      ) : null}
      <ZoomBar onFit={fit} />
    </div>
  );
}
