/** This device's own copy of a document (IndexedDB): a reload without a network keeps the work, and a project opens at once. */
import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import type { Access } from './api.ts';

/** What an earlier visit knew beside the document. */
export interface Remembered {
  readonly access: Access | null;
  /** Changes in the copy that the server never confirmed. */
  readonly unconfirmed: number;
}

export interface DeviceCopy {
  /** Resolves when what was kept is in the document; never rejects. */
  readonly loaded: Promise<Remembered>;
  readonly remember: (what: Remembered) => void;
  readonly destroy: () => void;
}

/** A device that does not answer by then works without its copy. */
const PATIENCE_MS = 3_000;

/** A device that cannot keep a copy (full, or private browsing) is no reason to stop. */
const quietly = (): void => {};

const nothing: Remembered = { access: null, unconfirmed: 0 };

/** One copy for each link, so that work done with an edit link never shows up as refused under a link for reading. */
const nameOf = (projectId: string, token: string): string => {
  const start = digest(encodeUtf8(token)).slice(0, 8);
  return `throughline-${projectId}-${[...start].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

export function openDeviceCopy(projectId: string, token: string, ydoc: Y.Doc): DeviceCopy {
  if (typeof indexedDB === 'undefined')
    return { loaded: Promise.resolve(nothing), remember: () => {}, destroy: () => {} };
  const copy = new IndexeddbPersistence(nameOf(projectId, token), ydoc);
  let last = JSON.stringify(nothing);
  const read = async (): Promise<Remembered> => {
    await copy.whenSynced;
    const [access, unconfirmed]: unknown[] = await Promise.all([copy.get('access'), copy.get('unconfirmed')]);
    return {
      access: access === 'edit' || access === 'view' ? access : null,
      unconfirmed: typeof unconfirmed === 'number' && unconfirmed > 0 ? Math.floor(unconfirmed) : 0,
    };
  };
  const patience = new Promise<Remembered>((resolve) => setTimeout(resolve, PATIENCE_MS, nothing));
  return {
    loaded: Promise.race([read().catch(() => nothing), patience]),
    remember: (what) => {
      if (JSON.stringify(what) === last) return;
      last = JSON.stringify(what);
      if (what.access !== null) copy.set('access', what.access).catch(quietly);
      copy.set('unconfirmed', what.unconfirmed).catch(quietly);
    },
    destroy: () => void copy.destroy().catch(quietly),
  };
}
