/** The baseline of an open project: fetched once, and counted against when people pause, never while they write. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { projectOf, type Document } from '../../core/model/index.ts';
import { useDocument, useWorkspace } from '../session/context.tsx';
import { RequestFailed } from '../session/projects.ts';
import type { OpenChange } from './openChanges.ts';

export interface Baseline {
  readonly kind: 'none' | 'loading' | 'away' | 'ready';
  /** Null until it is here. */
  readonly document: Document | null;
  /** Why the server does not hand it out, in its words; empty where it cannot be reached. */
  readonly why: string;
  /** What has no reason yet. */
  readonly open: readonly OpenChange[];
  /** Counts at once, after a reason was recorded. */
  readonly recount: () => void;
  /** Asks the server once more. */
  readonly fetchAgain: () => void;
}

const NONE: Baseline = {
  kind: 'none',
  document: null,
  why: '',
  open: [],
  recount: () => {},
  fetchAgain: () => {},
};

const BaselineContext = createContext<Baseline>(NONE);

export const useBaseline = (): Baseline => useContext(BaselineContext);

/** Milliseconds without a change after which people are taken to have paused. */
const PAUSE = 1_500;

export function BaselineProvider({ token, children }: { token: string; children: ReactNode }) {
  const { session } = useWorkspace();
  const version = useDocument((doc) => projectOf(doc).baselineVersion);
  const { fetched, fetchAgain } = useVersion(version, token);
  const document = fetched?.document ?? null;
  const [open, setOpen] = useState<readonly OpenChange[]>([]);

  const recount = useCallback(() => {
    if (!document) return setOpen([]);
    void import('./openChanges.ts').then((m) =>
      setOpen(m.openChanges(document, session.store.getSnapshot())),
    );
    return undefined;
  }, [document, session]);
  useEffect(() => {
    recount();
    if (!document) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(recount, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [document, session, recount]);

  const kind = version === null ? 'none' : !fetched ? 'loading' : document ? 'ready' : 'away';
  const why = fetched?.why ?? '';
  const value = useMemo(
    () => ({ kind, document, why, open, recount, fetchAgain }) as const,
    [kind, document, why, open, recount, fetchAgain],
  );
  return <BaselineContext.Provider value={value}>{children}</BaselineContext.Provider>;
}

interface Fetched {
  readonly id: string;
  readonly document: Document | null;
  readonly why: string;
}

/** The document of a version; without one where the server does not hand it out. */
function useVersion(id: string | null, token: string) {
  const { session } = useWorkspace();
  const [turn, setTurn] = useState(0);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    setFetched(null);
    if (id === null) return undefined;
    let gone = false;
    const settle = (document: Document | null, why: string): void => {
      if (!gone) setFetched({ id, document, why });
    };
    // Most projects have no baseline: what fetches one is loaded with it.
    void import('../session/versions.ts')
      .then(({ Versions }) => new Versions(session, token).read(id))
      .then(
        (document) => settle(document, ''),
        (error: unknown) => settle(null, error instanceof RequestFailed ? error.message : ''),
      );
    return () => {
      gone = true;
    };
  }, [id, turn, session, token]);
  const fetchAgain = useCallback(() => setTurn((n) => n + 1), []);
  return { fetched: fetched?.id === id ? fetched : null, fetchAgain };
}
