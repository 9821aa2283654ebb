import type { Feed, FeedListener } from '../feed.ts';

/** One process has the file to itself: there is nobody to hear from but itself. */
/** The feed, and what says in it that a session has ended. */
export function ownFeed(): Feed & { readonly tellSessionEnd: (hash: Uint8Array) => void } {
  const listeners: FeedListener[] = [];
  return {
    watch: () => () => undefined,
    follow: (listener) => void listeners.push(listener),
    tell: () => undefined,
    tellPermissions: async (projectId) => {
      for (const listener of listeners) listener.permissions(projectId);
    },
    tellSessionEnd: (hash) => {
      for (const listener of listeners) listener.sessionEnded(hash);
    },
  };
}
