/** What is on screen for this person alone: never in the document. A tiny external store, read with selectors. */
import { useSyncExternalStore } from 'react';

export type ViewMode = 'diagram' | 'split' | 'matrix' | 'outline';
export type PanelMode = 'none' | 'inspector' | 'checks' | 'reasons' | 'discussion';
/** What is being said about the selected element in the discussion. */
export type Saying = 'comment' | 'suggest';

/** Asks a view to bring a field into sight and put the focus into it; `nonce` tells two equal requests apart. */
export interface FocusRequest {
  readonly elementId: string;
  /** A field of the element's record, such as "statement", or null for the element itself. */
  readonly field: string | null;
  readonly nonce: number;
}

export interface UiState {
  readonly view: ViewMode;
  readonly panel: PanelMode;
  /** Ids of selected elements; the last one is what the inspector shows. */
  readonly selection: readonly string[];
  readonly focus: FocusRequest | null;
  readonly show: { readonly activities: boolean; readonly assumptions: boolean; readonly factors: boolean };
  /** The design narrowed to one branch: the id at its top, or null. */
  readonly branch: string | null;
  readonly find: string;
  /** Which field of the discussion was asked for last; `nonce` 0 where nobody has asked. */
  readonly saying: { readonly what: Saying; readonly nonce: number };
}

export const initialUi: UiState = {
  view: 'diagram',
  panel: 'none',
  selection: [],
  focus: null,
  show: { activities: true, assumptions: true, factors: true },
  branch: null,
  find: '',
  saying: { what: 'comment', nonce: 0 },
};

export interface UiStore {
  readonly get: () => UiState;
  readonly set: (patch: Partial<UiState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly select: (...ids: string[]) => void;
  /** Selects an element, opens what is needed to see it and focuses the field. */
  readonly goTo: (elementId: string, field?: string | null) => void;
}

export function createUi(initial: Partial<UiState> = {}): UiStore {
  let state: UiState = { ...initialUi, ...initial };
  let nonce = 0;
  const listeners = new Set<() => void>();
  const set = (patch: Partial<UiState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (...ids) => {
      if (ids.length !== state.selection.length || ids.some((id, i) => id !== state.selection[i]))
        set({ selection: ids });
    },
    goTo: (elementId, field = null) => {
      nonce += 1;
      set({ selection: [elementId], focus: { elementId, field, nonce } });
    },
  };
}

/** Opens the discussion, with the focus where one writes about the selected element. */
export function discuss(ui: UiStore, what: Saying): void {
  ui.set({ panel: 'discussion', saying: { what, nonce: ui.get().saying.nonce + 1 } });
}

export function useUiStore<T>(store: UiStore, select: (state: UiState) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
