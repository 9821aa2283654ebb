/** Zooming with the wheel in the far view: React Flow knows one scale for both directions, the far view has two. */
import { useEffect, type RefObject } from 'react';
import type { Camera } from './camera.ts';
import { SHORT_ZOOM } from './geometry/viewport.ts';

/** The steps of d3-zoom, which React Flow uses nearer by: a pixel, a line; a pinch on a Mac comes in small steps. */
const isMac = navigator.userAgent.includes('Mac');
const stepOf = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number =>
  -deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002) * (ctrlKey && isMac ? 10 : 1);

export function useFarZoom(pane: RefObject<HTMLDivElement | null>, camera: Camera): void {
  useEffect(() => {
    const box = pane.current;
    if (!box) return;
    const wheel = (event: WheelEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || camera.at().zoom >= SHORT_ZOOM) return;
      event.preventDefault();
      event.stopPropagation();
      const rect = box.getBoundingClientRect();
      const about = { x: event.clientX - rect.left, y: event.clientY - rect.top };
      camera.zoomAt(2 ** stepOf(event), about);
    };
    // Before React Flow's own listener, and allowed to keep the browser from zooming the page.
    box.addEventListener('wheel', wheel, { capture: true, passive: false });
    return () => box.removeEventListener('wheel', wheel, { capture: true });
  }, [pane, camera]);
}
