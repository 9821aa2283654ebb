/** The list of versions, what is asked of the server, and a sentence where that comes to nothing. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { VersionsTranslate } from '../../core/i18n/versions.ts';
import { useWorkspace } from '../session/context.tsx';
import { RequestFailed } from '../session/projects.ts';
import { NotSavedYet, Versions, type Version } from '../session/versions.ts';

export interface VersionsState {
  readonly versions: Versions;
  /** Null until the server has answered. */
  readonly list: readonly Version[] | null;
  /** Why the last request came to nothing; empty where it did not. */
  readonly problem: string;
  readonly busy: boolean;
  /** Does something at the server and lists again. @returns null where it failed; then `problem` says why */
  readonly ask: <T>(work: () => Promise<T>) => Promise<{ readonly value: T } | null>;
  readonly reload: () => void;
}

export function useVersions(token: string, words: VersionsTranslate): VersionsState {
  const { session } = useWorkspace();
  const versions = useMemo(() => new Versions(session, token), [session, token]);
  const [list, setList] = useState<readonly Version[] | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);

  const ask = useCallback(
    async <T>(work: () => Promise<T>) => {
      turn.current += 1;
      const mine = turn.current;
      setBusy(true);
      setProblem('');
      try {
        const value = await work();
        const listed = await versions.list();
        // An answer that was overtaken by a later one would take a new version off the list again.
        if (mine === turn.current) setList(listed);
        return { value };
      } catch (error) {
        if (error instanceof NotSavedYet) setProblem(words('versions.notSavedYet'));
        else if (error instanceof RequestFailed) setProblem(error.message || words('versions.away'));
        else throw error;
        return null;
      } finally {
        if (mine === turn.current) setBusy(false);
      }
    },
    [versions, words],
  );
  const reload = useCallback(() => void ask(() => Promise.resolve()), [ask]);
  useEffect(reload, [reload]);
  return { versions, list, problem, busy, ask, reload };
}
