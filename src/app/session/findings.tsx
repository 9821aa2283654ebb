/** The findings of the open project, kept up to date by the checks worker while people write. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { CheckResult, Finding, Health, TeamQuestion } from '../../core/checks/index.ts';
import type { QuickFix } from '../../core/fixes/index.ts';
import { projectOf, type Document } from '../../core/model/index.ts';
import { mirror, type Mirror } from '../../workers/mirror.ts';
import type { ChecksAnswer, ChecksRequest, DonorReview, RuleInfo } from '../../workers/checks.ts';
import { useDocument, useWorkspace } from './context.tsx';
import { houseSettings } from './house.ts';
import { checksWorker } from './workers.ts';

export interface Findings {
  /** Null until the first run is through. */
  readonly result: CheckResult | null;
  readonly byElement: ReadonlyMap<string, readonly Finding[]>;
  readonly questions: readonly TeamQuestion[];
  readonly health: Health | null;
  /** What can be done about a finding with one click. */
  readonly fixesOf: (finding: Finding) => Promise<readonly QuickFix[]>;
  /** Every rule and how strict it is here. */
  readonly rules: () => Promise<readonly RuleInfo[]>;
  /** What the donor of a document would ask about this design; null where the document goes to no donor. */
  readonly donorReview: (format: string) => Promise<DonorReview | null>;
}

const none: Findings = {
  result: null,
  byElement: new Map(),
  questions: [],
  health: null,
  fixesOf: () => Promise.resolve([]),
  rules: () => Promise.resolve([]),
  donorReview: () => Promise.resolve(null),
};
const FindingsContext = createContext<Findings>(none);
/** Apart from the findings: it changes with every edit, and what shows findings need not be drawn again for it. */
const BehindContext = createContext(true);

/** How long typing must rest before the checks run. */
const REST = 250;

type Checked = Extract<ChecksAnswer, { kind: 'check' }>;
interface Asked {
  readonly nonce: number;
  readonly document: Document;
}

export function FindingsProvider({ children }: { children: ReactNode }) {
  const { session } = useWorkspace();
  const document = useDocument((doc) => doc);
  const [checked, setChecked] = useState<(Checked & { readonly document: Document }) | null>(null);
  const worker = useRef<Worker | null>(null);
  const copy = useRef<Mirror | null>(null);
  const newest = useRef<Asked | null>(null);
  const asked = useRef(new Map<number, (answer: ChecksAnswer) => void>());

  useEffect(() => {
    const made = checksWorker();
    worker.current = made;
    copy.current = mirror((changes) =>
      made.postMessage({ kind: 'changes', changes } satisfies ChecksRequest),
    );
    made.onmessage = ({ data }: MessageEvent<ChecksAnswer>) => {
      if (data.kind === 'check') {
        const asking = newest.current;
        if (data.nonce === asking?.nonce) setChecked({ ...data, document: asking.document });
        return;
      }
      asked.current.get(data.nonce)?.(data);
      asked.current.delete(data.nonce);
    };
    return () => made.terminate();
  }, []);

  useEffect(() => {
    let over = false;
    const timer = setTimeout(() => {
      void houseSettings().then(async (house) => {
        if (over || !(await copy.current?.(document, () => over))) return;
        const nonce = (newest.current?.nonce ?? 0) + 1;
        newest.current = { nonce, document };
        worker.current?.postMessage({
          kind: 'check',
          nonce,
          preset: projectOf(document).preset,
          quarantined: session.store.quarantined(),
          language: 'en',
          house,
        } satisfies ChecksRequest);
      });
    }, REST);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [document, session]);

  const ask = useCallback((request: Omit<Exclude<ChecksRequest, { kind: 'check' | 'changes' }>, 'nonce'>) => {
    newestQuestion += 1;
    const nonce = newestQuestion;
    return new Promise<ChecksAnswer>((resolve) => {
      asked.current.set(nonce, resolve);
      worker.current?.postMessage({ ...request, nonce });
    });
  }, []);
  const fixesOf = useCallback(
    async (finding: Finding) => {
      const given = await ask({ kind: 'fixes', finding: finding.key } as Parameters<typeof ask>[0]);
      return given.kind === 'fixes' ? given.fixes : [];
    },
    [ask],
  );
  const rules = useCallback(async () => {
    const given = await ask({ kind: 'rules' });
    return given.kind === 'rules' ? given.rules : [];
  }, [ask]);

  const donorReview = useCallback(
    async (format: string) => {
      const given = await ask({ kind: 'donor', format } as Parameters<typeof ask>[0]);
      return given.kind === 'donor' ? given.review : null;
    },
    [ask],
  );

  const value = useMemo((): Findings => {
    if (!checked) return none;
    const { result, questions, health } = checked;
    return {
      result,
      byElement: byElement(result.findings),
      questions,
      health,
      fixesOf,
      rules,
      donorReview,
    };
  }, [checked, fixesOf, rules, donorReview]);
  return (
    <FindingsContext.Provider value={value}>
      <BehindContext.Provider value={checked?.document !== document}>{children}</BehindContext.Provider>
    </FindingsContext.Provider>
  );
}

/** Numbers questions to the worker, so that each answer finds its asker. */
let newestQuestion = 0;

export const useFindings = (): Findings => useContext(FindingsContext);
/** True while the findings are those of an earlier state of the design. */
export const useFindingsBehind = (): boolean => useContext(BehindContext);

function byElement(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const { id } of finding.elements) map.set(id, [...(map.get(id) ?? []), finding]);
  }
  return map;
}
