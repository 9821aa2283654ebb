/** Gives the components of an open project its session, screen state, checks and texts. */
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { translator, type Translate } from '../../core/i18n/index.ts';
import { view, type Document, type Role, type View } from '../../core/model/index.ts';
import type { DocStore, Peer, Presence, SaveState, Session } from '../../doc/api.ts';
import { useUiStore, type UiState, type UiStore } from '../state/ui.ts';

export interface Workspace {
  readonly session: Session;
  readonly ui: UiStore;
}

const WorkspaceContext = createContext<Workspace | null>(null);
const TextContext = createContext<Translate>(translator());

export function WorkspaceProvider({ value, children }: { value: Workspace; children: ReactNode }) {
  return <WorkspaceContext.Provider value={value}>{children}</WorkspaceContext.Provider>;
}

export function TextProvider({ language, children }: { language: string; children: ReactNode }) {
  const t = useMemo(() => translator(language), [language]);
  return <TextContext.Provider value={t}>{children}</TextContext.Provider>;
}

/** The texts of the chosen language: `t('app.start.title')`. */
export const useT = (): Translate => useContext(TextContext);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('This component belongs inside an open project.');
  return workspace;
}

export const useStore = (): DocStore => useWorkspace().session.store;
export const useUi = (): UiStore => useWorkspace().ui;
export const useUiState = <T,>(select: (state: UiState) => T): T => useUiStore(useWorkspace().ui, select);

/** Reads the snapshot; re-renders only when the selected value changes by `Object.is`, so select records, not new objects. */
export function useDocument<T>(select: (doc: Document) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getSnapshot()));
}

/** The repaired view of the whole document; changes with every edit. */
export const useView = (): View => view(useDocument((doc) => doc));

export function usePeers(): readonly Peer[] {
  const presence: Presence = useWorkspace().session.presence;
  return useSyncExternalStore(presence.subscribe, presence.peers);
}

export function useSaveState(): SaveState {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, session.saveState);
}

export function useKeepsCopy(): boolean {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, session.keepsCopy);
}

/** What the person may do; changes when an owner changes it. */
export function useRole(): Role {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, session.role);
}

export function useReadOnly(): boolean {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, session.store.readOnly);
}
