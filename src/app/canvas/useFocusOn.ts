/** Moves the keyboard focus to what stands for an element, once it is on the sheet: far cards are drawn only when in sight. */
import { useCallback, useRef, type RefObject } from 'react';

/** A glide takes 280 ms; after this many frames the element is not going to come. */
const PATIENCE = 40;

export function useFocusOn(pane: RefObject<HTMLDivElement | null>): (id: string | null) => void {
  const wanted = useRef(0);
  return useCallback(
    (id) => {
      wanted.current += 1;
      const request = wanted.current;
      const attempt = (left: number): void => {
        if (request !== wanted.current) return;
        const found =
          id === null
            ? pane.current
            : pane.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
        // The sheet is moved by its camera alone, never by the browser's scrolling to the focus.
        if (found) found.focus({ preventScroll: true });
        else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
      };
      requestAnimationFrame(() => attempt(PATIENCE));
    },
    [pane],
  );
}
