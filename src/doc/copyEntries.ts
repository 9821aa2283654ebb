/** How copies on this device are called, and what they say of themselves beside the document. */
import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

/** One copy for each link, so that work done with an edit link never shows up as refused under a link for reading. */
export const nameOfCopy = (projectId: string, token: string): string => {
  const start = digest(encodeUtf8(token)).slice(0, 8);
  return `throughline-${projectId}-${[...start].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** Each tab counts its own changes under its own name, so that two tabs of one person do not overwrite each other's count. */
export const COUNT = 'unconfirmed/';

export interface Entry {
  readonly k: unknown;
  readonly v: unknown;
}

/** The counts of changes that the server never confirmed, by the names of the tabs that keep them. */
export const countsIn = (entries: readonly Entry[]): Map<string, number> =>
  new Map(
    entries.flatMap(({ k, v }) =>
      String(k).startsWith(COUNT) && typeof v === 'number' && v > 0 ? [[String(k), v]] : [],
    ),
  );

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
