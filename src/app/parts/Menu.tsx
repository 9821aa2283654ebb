/** A menu button and a menu at a point, on react-aria-components: arrows, type-ahead, Esc, focus return. */
import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly hint?: string;
}

interface MenuProps {
  readonly entries: readonly MenuEntry[];
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

function Entries({ entries, label, onChoose }: MenuProps) {
  return (
    <AriaMenu aria-label={label} className="menu" onAction={(key) => onChoose(String(key))} autoFocus="first">
      {entries.map((entry) => (
        <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="menu-item">
          {entry.icon}
          <span>{entry.label}</span>
          {entry.hint ? <small>{entry.hint}</small> : null}
        </MenuItem>
      ))}
    </AriaMenu>
  );
}

export function MenuButton({
  children,
  className = 'btn',
  ...menu
}: MenuProps & { children: ReactNode; className?: string }) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={menu.label}>
        {children}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Entries {...menu} />
      </Popover>
    </MenuTrigger>
  );
}

/** A menu that opens where something happened, such as the end of a drag; `anchor` is an element put there. */
export function MenuAt({
  anchor,
  onClose,
  ...menu
}: MenuProps & { anchor: React.RefObject<Element | null>; onClose: () => void }) {
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <Entries {...menu} />
    </Popover>
  );
}
