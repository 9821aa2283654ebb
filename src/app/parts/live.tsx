/** One polite live region for the whole page: what happened, for those who do not see it. Also shown for a moment at the foot. */
import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence once; it fades by itself. */
export function say(sentence: string): void {
  message = sentence;
  for (const listener of listeners) listener();
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    message = '';
    for (const listener of listeners) listener();
  }, 7_000);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function LiveRegion() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="live" role="status" aria-live="polite">
      {text}
    </div>
  );
}
