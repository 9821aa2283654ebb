/** One question to a worker that is made for it: resolves with the answer, or rejects when cancelled or broken. */
export function ask<Q, A>(makeWorker: () => Worker, question: Q, signal?: AbortSignal): Promise<A> {
  return new Promise<A>((resolve, reject) => {
    const worker = makeWorker();
    const end = (): void => worker.terminate();
    signal?.addEventListener('abort', () => {
      end();
      reject(new DOMException('cancelled', 'AbortError'));
    });
    worker.onmessage = ({ data }: MessageEvent<A>) => {
      end();
      resolve(data);
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message));
    };
    worker.postMessage(question);
  });
}

export const readWorker = (): Worker =>
  new Worker(new URL('../../workers/read.ts', import.meta.url), { type: 'module' });
export const mappingWorker = (): Worker =>
  new Worker(new URL('../../workers/mapping.ts', import.meta.url), { type: 'module' });
export const writeWorker = (): Worker =>
  new Worker(new URL('../../workers/write.ts', import.meta.url), { type: 'module' });
export const templateWorker = (): Worker =>
  new Worker(new URL('../../workers/template.ts', import.meta.url), { type: 'module' });
export const checksWorker = (): Worker =>
  new Worker(new URL('../../workers/checks.ts', import.meta.url), { type: 'module' });
