/** Keys that work everywhere in a project. Single letters act only outside text fields. */
import { useEffect } from 'react';
import { useStore, useUi } from '../session/context.tsx';
import { discuss, type ViewMode } from '../state/ui.ts';

const VIEWS: readonly ViewMode[] = ['diagram', 'split', 'matrix', 'outline'];

export const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

export function useShortcuts(active: boolean, onKeys: () => void): void {
  const store = useStore();
  const ui = useUi();
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (command && event.altKey && (event.code === 'KeyM' || event.code === 'KeyS')) {
        event.preventDefault();
        discuss(ui, event.code === 'KeyM' ? 'comment' : 'suggest');
      } else if (command && key === 'z' && !inText(event.target)) {
        event.preventDefault();
        if (event.shiftKey) store.redo();
        else store.undo();
      } else if (command && key === 'y' && !inText(event.target)) {
        event.preventDefault();
        store.redo();
      } else if (command && VIEWS[Number(key) - 1]) {
        event.preventDefault();
        ui.set({ view: VIEWS[Number(key) - 1] as ViewMode });
      } else if (!command && event.key === '?' && !inText(event.target)) {
        event.preventDefault();
        onKeys();
      } else if (!command && event.key === '/' && !inText(event.target)) {
        event.preventDefault();
        document.getElementById('find')?.focus();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [active, store, ui, onKeys]);
}
