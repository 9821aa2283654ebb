/** A menu button and a menu at a point. What a menu is made of is loaded with the first one, not with the page. */
import { lazy, Suspense, useRef, useState, type ReactNode, type RefObject } from 'react';
import { whenIdle } from './whenIdle.ts';

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

export interface MenuAtProps extends MenuProps {
  /** An element at the place where the menu opens. */
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
}

const Popup = lazy(whenIdle(() => import('./MenuPopup.tsx')));

/** A menu that opens where something happened, such as the end of a drag. */
export const MenuAt = (props: MenuAtProps) => (
  <Suspense>
    <Popup {...props} />
  </Suspense>
);

export function MenuButton({
  children,
  className = 'btn',
  onChoose,
  ...menu
}: MenuProps & { children: ReactNode; className?: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={menu.label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onKeyDown={(e) => {
          // The first menu is still on its way: Esc takes it back, and not the page behind it.
          const takesBack = open && e.key === 'Escape';
          if (e.key !== 'ArrowDown' && !takesBack) return;
          e.preventDefault();
          setOpen(!takesBack);
        }}
      >
        {children}
      </button>
      {open ? (
        <MenuAt
          {...menu}
          anchor={button}
          onClose={() => setOpen(false)}
          onChoose={(id) => {
            setOpen(false);
            onChoose(id);
          }}
        />
      ) : null}
    </>
  );
}
