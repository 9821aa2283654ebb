/** What the server says to whoever looks after it: /healthz, /readyz and /metrics. */
import type { ServerResponse } from 'node:http';
import { refuse, sendJson } from './headers.ts';

/** A storage that takes longer to say that it is there is no use to anybody, in milliseconds. */
const PATIENCE_MS = 2_000;

export interface Health {
  readonly connections: () => number;
  readonly rooms: () => number;
  /** True while the storage does not take what is written. */
  readonly failing: () => boolean;
  /** True once the server was told to stop. */
  readonly stopping: () => boolean;
  /** Resolves when the storage answers. */
  readonly storage: () => Promise<void>;
  /** Null where metrics are off. */
  readonly metrics: (() => Promise<{ readonly type: string; readonly text: string }>) | null;
}

/** @returns a function that answers for its addresses, and false for all others */
export function healthPages(health: Health) {
  /** However many ask at once, the storage is asked once. */
  let asking: Promise<boolean> | null = null;
  const storageAnswers = (): Promise<boolean> =>
    (asking ??= within(PATIENCE_MS, health.storage()).finally(() => {
      asking = null;
    }));

  return async (response: ServerResponse, pathname: string): Promise<boolean> => {
    if (pathname === '/healthz') {
      const failing = health.failing();
      const [rooms, connections] = [health.rooms(), health.connections()];
      sendJson(response, failing ? 503 : 200, { status: failing ? 'notSaving' : 'ok', rooms, connections });
    } else if (pathname === '/readyz') {
      const status = health.stopping() ? 'stopping' : (await storageAnswers()) ? 'ready' : 'storageSilent';
      sendJson(response, status === 'ready' ? 200 : 503, { status });
    } else if (pathname === '/metrics') {
      if (!health.metrics) refuse(response, 404, 'Metrics are off here. METRICS=on serves them.');
      else {
        const { type, text } = await health.metrics();
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
      }
    } else return false;
    return true;
  };
}

/** @returns whether the work ended well in time */
function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), milliseconds);
    const end = (well: boolean): void => {
      clearTimeout(late);
      resolve(well);
    };
    work.then(
      () => end(true),
      () => end(false),
    );
  });
}
