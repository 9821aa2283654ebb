/** The findings of the open project, kept up to date by the checks worker while people write. */
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CheckResult, Finding } from '../../core/checks/index.ts';
import { projectOf } from '../../core/model/index.ts';
import type { CheckAnswer, CheckRequest } from '../../workers/checks.ts';
import { useDocument, useWorkspace } from './context.tsx';
import { checksWorker } from './workers.ts';

export interface Findings {
  /** Null until the first run is through. */
  readonly result: CheckResult | null;
  readonly byElement: ReadonlyMap<string, readonly Finding[]>;
}

const none: Findings = { result: null, byElement: new Map() };
const FindingsContext = createContext<Findings>(none);

/** How long typing must rest before the checks run. */
const REST = 250;

export function FindingsProvider({ children }: { children: ReactNode }) {
  const { session } = useWorkspace();
  const document = useDocument((doc) => doc);
  const [result, setResult] = useState<CheckResult | null>(null);
  const worker = useRef<Worker | null>(null);
  const newest = useRef(0);

  useEffect(() => {
    const made = checksWorker();
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.nonce === newest.current) setResult(data.result);
    };
    return () => made.terminate();
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => {
      newest.current += 1;
      const request: CheckRequest = {
        nonce: newest.current,
        document,
        preset: projectOf(document).preset,
        quarantined: session.store.quarantined(),
        language: 'en',
      };
      worker.current?.postMessage(request);
    }, REST);
    return () => clearTimeout(timer);
  }, [document, session]);

  const value = useMemo(() => (result ? { result, byElement: byElement(result.findings) } : none), [result]);
  return <FindingsContext.Provider value={value}>{children}</FindingsContext.Provider>;
}

export const useFindings = (): Findings => useContext(FindingsContext);

function byElement(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const { id } of finding.elements) map.set(id, [...(map.get(id) ?? []), finding]);
  }
  return map;
}
