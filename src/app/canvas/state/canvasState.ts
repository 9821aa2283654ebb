/** What happens on this sheet right now, for this person alone: editing, a link being drawn, an open menu. Never in the document. */
import { useSyncExternalStore } from 'react';
import type { Point } from '../../../core/layout/index.ts';

export type OpenMenu =
  /** What may be made from a card, with what leads upward or what leads here first. */
  | { readonly kind: 'make'; readonly id: string; readonly upward: boolean; readonly at: Point }
  /** What may be made on the sheet itself. */
  | { readonly kind: 'sheet'; readonly at: Point }
  /** What may be done with an element. */
  | { readonly kind: 'element'; readonly id: string; readonly at: Point }
  /** Choose a card to link to, by code or words. */
  | { readonly kind: 'pick'; readonly id: string; readonly at: Point }
  /** The "because" of a link, and what else there is to say of it. */
  | { readonly kind: 'link'; readonly id: string; readonly at: Point };

export interface CanvasState {
  readonly editing: { readonly id: string; readonly field: 'statement' | 'actor' } | null;
  /** In drawing mode Tab makes cards instead of moving the focus. */
  readonly drawing: boolean;
  /** The card a link is being drawn from, and where it may end in either direction. */
  readonly linking: { readonly from: string; readonly allowed: ReadonlySet<string> } | null;
  /** Places are in canvas coordinates, so that what is open stays with what it belongs to. */
  readonly menu: OpenMenu | null;
}

export interface CanvasStore {
  readonly get: () => CanvasState;
  readonly set: (patch: Partial<CanvasState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createCanvasState(): CanvasStore {
  let state: CanvasState = { editing: null, drawing: false, linking: null, menu: null };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (patch) => {
      state = { ...state, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useCanvasStore = <T>(store: CanvasStore, select: (state: CanvasState) => T): T =>
  useSyncExternalStore(store.subscribe, () => select(store.get()));
