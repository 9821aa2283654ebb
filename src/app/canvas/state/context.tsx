/** Gives the parts of the sheet its passing state, its actions and what all cards look at alike. */
import { createContext, useContext } from 'react';
import type { Actions } from '../actions.ts';
import type { Band } from '../geometry/viewport.ts';
import { useCanvasStore, type CanvasState, type CanvasStore } from './canvasState.ts';

export interface Sheet {
  readonly state: CanvasStore;
  readonly actions: Actions;
}

const SheetContext = createContext<Sheet | null>(null);
export const SheetProvider = SheetContext.Provider;

export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('This component belongs inside the diagram.');
  return sheet;
}

export const useCanvasState = <T,>(select: (state: CanvasState) => T): T =>
  useCanvasStore(useSheet().state, select);

/** A change of these redraws every card in sight, so they change rarely. */
export interface Looks {
  readonly band: Band;
  readonly find: string;
  readonly readOnly: boolean;
}

export const LooksContext = createContext<Looks>({ band: 'full', find: '', readOnly: false });
export const useLooks = (): Looks => useContext(LooksContext);
