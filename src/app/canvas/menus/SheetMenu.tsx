/** Whatever menu is open on the sheet, at the place it belongs to. */
import { useViewport } from '@xyflow/react';
import { useRef } from 'react';
import { MenuAt } from '../../parts/Menu.tsx';
import { useDocument, useT } from '../../session/context.tsx';
import { view } from '../../../core/model/index.ts';
import { toScreen } from '../geometry/viewport.ts';
import type { OpenMenu } from '../state/canvasState.ts';
import { useCanvasState, useSheet } from '../state/context.tsx';
import { elementEntries, makeEntries, sheetEntries, type Entry } from './entries.ts';
import { LinkPopover } from './LinkPopover.tsx';
import { PickTarget } from './PickTarget.tsx';

export function SheetMenu() {
  const menu = useCanvasState((s) => s.menu);
  return menu ? <Open menu={menu} /> : null;
}

function Open({ menu }: { menu: OpenMenu }) {
  const at = toScreen(useViewport(), menu.at);
  if (menu.kind === 'link') return <LinkPopover key={menu.id} id={menu.id} at={at} />;
  if (menu.kind === 'pick') return <PickTarget key={menu.id} from={menu.id} at={at} />;
  return <EntryMenu key={`${menu.kind}/${menu.at.x}/${menu.at.y}`} menu={menu} at={at} />;
}

type WithEntries = Extract<OpenMenu, { kind: 'make' | 'sheet' | 'element' }>;

function EntryMenu({ menu, at }: { menu: WithEntries; at: { x: number; y: number } }) {
  const t = useT();
  const doc = useDocument((d) => d);
  const { state, actions } = useSheet();
  const anchor = useRef<HTMLDivElement>(null);
  const entries = (): Entry[] => {
    if (menu.kind === 'sheet') return sheetEntries(doc, t);
    return menu.kind === 'make' ? makeEntries(doc, menu.id, menu.upward, t) : elementEntries(doc, menu.id, t);
  };
  const label =
    menu.kind === 'sheet'
      ? t('canvas.menu.sheet')
      : t(menu.kind === 'make' ? 'canvas.menu' : 'canvas.menu.element', { label: view(doc).label(menu.id) });
  const list = entries();
  return (
    <>
      <div ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <MenuAt
        anchor={anchor}
        label={label}
        entries={list}
        onChoose={(id) => {
          actions.closeMenu();
          list.find((entry) => entry.id === id)?.run(actions);
        }}
        onClose={() => {
          // Choosing an entry may already have opened the next thing.
          if (state.get().menu === menu) actions.closeMenu();
        }}
      />
    </>
  );
}
