/** Keeps a box that opens at a place of the sheet inside the window: it steps aside as far as it must. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Point } from '../geometry/path.ts';

const EDGE = 8;

export function useInside<E extends HTMLElement>(at: Point): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const pane = element?.offsetParent;
    if (!element || !pane) return;
    const place = (): void => {
      const left = Math.max(EDGE, Math.min(at.x, pane.clientWidth - element.offsetWidth - EDGE));
      const top = Math.max(EDGE, Math.min(at.y, pane.clientHeight - element.offsetHeight - EDGE));
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(element);
    return () => watch.disconnect();
  }, [at.x, at.y]);
  return box;
}
