import { useSyncExternalStore } from 'react';
import type { ViewMode } from '../state/ui.ts';

const query = '(max-width: 799px)';

const subscribe = (listener: () => void): (() => void) => {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

export const isNarrow = (): boolean => matchMedia(query).matches;

/** True on a phone's width, where the design is read and not drawn. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);

/** A phone reads: the canvas needs room to be edited. */
export const shownView = (chosen: ViewMode, narrow: boolean): ViewMode =>
  narrow && (chosen === 'diagram' || chosen === 'split') ? 'outline' : chosen;
