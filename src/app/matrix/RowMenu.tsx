/** What can be said about the row of a cell, where one points or stands: whoever may not edit comments and suggests from here too. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { CAN } from '../../core/model/index.ts';
import { MenuAt, type MenuEntry } from '../parts/Menu.tsx';
import { useRole, useT, useUi, useView } from '../session/context.tsx';
import { discuss, type Saying } from '../state/ui.ts';

export interface RowMenu {
  /** @returns false where this person may say nothing: the browser's own menu is left alone then */
  readonly open: (elementId: string, cell: Element) => boolean;
  readonly menu: ReactNode;
}

export function useRowMenu(): RowMenu {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const may = CAN[useRole()];
  const anchor = useRef<Element | null>(null);
  const [about, setAbout] = useState<string | null>(null);
  const entries: (MenuEntry & { readonly id: Saying })[] = [];
  if (may.comment) entries.push({ id: 'comment', label: t('canvas.do.comment'), hint: 'Ctrl+Alt+M' });
  if (may.suggest) entries.push({ id: 'suggest', label: t('canvas.do.suggest'), hint: 'Ctrl+Alt+S' });
  return {
    open: (elementId, cell) => {
      if (entries.length === 0) return false;
      anchor.current = cell;
      setAbout(elementId);
      return true;
    },
    menu:
      about === null ? null : (
        <MenuAt
          anchor={anchor}
          label={t('canvas.menu.element', { label: view.label(about) })}
          entries={entries}
          onChoose={(id) => {
            setAbout(null);
            ui.select(about);
            discuss(ui, id as Saying);
          }}
          onClose={() => setAbout(null)}
        />
      ),
  };
}

/** The keys by which people open the menu of what they stand on. */
export const asksForMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (shiftKey && key === 'F10');
