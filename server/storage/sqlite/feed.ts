import type { Feed, FeedListener } from '../feed.ts';

/** One process has the file to itself: there is nobody to hear from but itself. */
export function ownFeed(): Feed {
  const listeners: FeedListener[] = [];
  return {
    watch: () => () => undefined,
    follow: (listener) => void listeners.push(listener),
    tell: () => undefined,
    tellPermissions: async (projectId) => {
      for (const listener of listeners) listener.permissions(projectId);
    },
  };
}
