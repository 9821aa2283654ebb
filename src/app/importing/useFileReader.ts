/** Reads what was chosen, one file or the tables of one graph, in a worker and keeps what came of it. Nothing is kept anywhere until the person confirms. */
import { useCallback, useRef, useState } from 'react';
import type { ReadAnswer, ReadRequest } from '../../workers/read.ts';
import type { ImportResult } from '../../core/formats/index.ts';
import type { Document } from '../../core/model/index.ts';
import type { Matching } from '../../core/revise/index.ts';
import { savedMappings } from './mappings.ts';
import { useT } from '../session/context.tsx';
import { ask, readWorker } from '../session/workers.ts';

export interface ReadFile {
  readonly kind: 'read';
  readonly fileName: string;
  readonly files: readonly File[];
  /** Read as people said for this template. */
  readonly known: boolean;
  readonly result: ImportResult;
  readonly ms: number;
  /** Which element is which of the project's, where one was given to compare with. */
  readonly matching?: Matching;
}
export type ReaderState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'refused';
      readonly sentence: string;
      readonly files: readonly File[];
      /** It has tables; people may say what they are. */
      readonly hasTables: boolean;
    }
  | ReadFile;

export function useFileReader() {
  const t = useT();
  const [state, setState] = useState<ReaderState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const reset = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'idle' });
  }, []);

  const read = useCallback(
    async (files: readonly File[], ours?: Document): Promise<void> => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const fileName = files.map((file) => file.name).join(', ');
      const refused = (sentence: string, hasTables = false): void =>
        setState({ kind: 'refused', sentence, files, hasTables });
      setState({ kind: 'reading', fileName });
      try {
        const question: ReadRequest = {
          files,
          language: 'en',
          saved: savedMappings(),
          ...(ours && { ours }),
        };
        const answer = await ask<ReadRequest, ReadAnswer>(readWorker, question, control.signal);
        if ('result' in answer) setState({ kind: 'read', fileName, files, ...answer });
        else refused(answer.sentence ?? t('app.import.unreadable', { file: fileName }), answer.hasTables);
      } catch {
        if (!control.signal.aborted) refused(t('app.import.unreadable', { file: fileName }));
      }
    },
    [t],
  );
  /** Goes on with a reading that people have put right. */
  const take = useCallback((file: Omit<ReadFile, 'kind'>) => setState({ kind: 'read', ...file }), []);
  return { state, read, reset, take };
}
