/** A menu at a point, on react-aria-components: arrows, type-ahead, Esc, focus return. Loaded when the first menu opens. */
import { useEffect, useRef } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import type { MenuAtProps } from './Menu.tsx';

export default function MenuPopup({ anchor, onClose, entries, label, onChoose }: MenuAtProps) {
  const menu = useRef<HTMLDivElement>(null);
  // The library waits with the focus for every transition on the page, and for good where one is broken off: the keys would go past the menu.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!menu.current?.contains(document.activeElement))
        menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <AriaMenu
        ref={menu}
        aria-label={label}
        className="menu"
        onAction={(key) => onChoose(String(key))}
        autoFocus="first"
      >
        {entries.map((entry) => (
          <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="menu-item">
            {entry.icon}
            <span>{entry.label}</span>
            {entry.hint ? <small>{entry.hint}</small> : null}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
