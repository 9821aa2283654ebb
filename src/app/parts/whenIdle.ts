/** Loads a part of the page once the browser has nothing better to do, so that it is there when somebody asks for it. */
export function whenIdle<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  const begin = (): Promise<T> =>
    (loading ??= load().catch((error: unknown) => {
      // Offline for a moment: the next one who asks tries again.
      loading = null;
      throw error;
    }));
  const early = (): void => void begin().catch(() => undefined);
  // Not every browser has the first.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(early, { timeout: 10_000 });
  else setTimeout(early, 3_000);
  return begin;
}
