/**
 * Keeps a worker's copy of a document up to date. Copying a large design whole would hold up the page, and the worker would take
 * every record for a new one: only changes are sent, and many at once in portions between which the page takes its turn.
 */
import { applyChanges, diff, type Change } from '../core/changes/index.ts';
import { emptyDocument, type Document } from '../core/model/index.ts';

/** Where both begin. */
export const NO_RECORDS: Document = { ...emptyDocument(), project: {} };

/** So many changes are sent at a time: a few milliseconds. */
const PORTION = 300;

/** Sends what is new in a document; false where it was overtaken by a newer one before all was sent. */
export type Mirror = (document: Document, isOver: () => boolean) => Promise<boolean>;

export function mirror(
  post: (changes: readonly Change[]) => void,
  pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve)),
): Mirror {
  let sent = NO_RECORDS;
  return async (document, isOver) => {
    const changes = diff(sent, document);
    for (let at = 0; at < changes.length; at += PORTION) {
      if (at > 0) await pause();
      if (isOver()) return false;
      const portion = changes.slice(at, at + PORTION);
      post(portion);
      sent = applyChanges(sent, portion);
    }
    // The same records as the page has, so that the next comparison sees at once what is new.
    sent = document;
    return true;
  };
}
