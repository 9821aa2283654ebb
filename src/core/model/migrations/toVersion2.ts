import type { Migration } from './index.ts';

/**
 * Version 2 brought comments, suggestions and votes. Nothing that was there changes its shape; the number was raised so that a page of
 * version 1, which would neither show them nor keep them in a file, says that it is too old.
 */
export const toVersion2: Migration = {
  to: 2,
  migrate: (doc) => ({ ...doc, comments: {}, suggestions: {}, votes: {} }),
};
