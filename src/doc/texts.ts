/** What a text field on screen needs: word of the edits made in it, and places that move with the words. */
import * as Y from 'yjs';
import * as z from 'zod/mini';
import { spliceBetween } from '../core/changes/index.ts';
import type { Document } from '../core/model/index.ts';
import type { FieldRef, TextListener } from './api.ts';
import type { Commit } from './snapshot.ts';
import { textOf } from './ytypes.ts';

const idSchema = z.object({
  client: z.int().check(z.nonnegative()),
  clock: z.int().check(z.nonnegative()),
});

/**
 * A Yjs relative position as JSON. Ours always stand in a text inside a record, so one that names a root type is refused:
 * resolving it would create that type.
 */
export const positionSchema = z.object({
  type: z.optional(idSchema),
  item: z.optional(idSchema),
  assoc: z.optional(z.int()),
});

export function encodePosition(ydoc: Y.Doc, ref: FieldRef, index: number): unknown {
  const text = textOf(ydoc, ref.table, ref.id, ref.field);
  if (!text) return null;
  const at = Math.max(0, Math.min(index, text.length));
  return Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, at));
}

export function decodePosition(ydoc: Y.Doc, ref: FieldRef, position: unknown): number | null {
  const text = textOf(ydoc, ref.table, ref.id, ref.field);
  const parsed = positionSchema.safeParse(position);
  if (!text || !parsed.success) return null;
  if (!parsed.data.type && !parsed.data.item) return null;
  const relative = Y.createRelativePositionFromJSON(parsed.data);
  const absolute = Y.createAbsolutePositionFromRelativePosition(relative, ydoc);
  return absolute?.type === text ? absolute.index : null;
}

export interface TextWatch {
  readonly observe: (ref: FieldRef, listener: TextListener) => () => void;
  /** Tells the listeners of touched texts what a commit did. */
  readonly tell: (commit: Commit) => void;
}

type Delta = Parameters<TextListener>[0];

const wordsIn = (doc: Document, ref: FieldRef): string => {
  const record = (doc[ref.table] as Readonly<Record<string, object>>)[ref.id];
  const value = record ? (record as Record<string, unknown>)[ref.field] : '';
  return typeof value === 'string' ? value : '';
};

export function watchTexts(ydoc: Y.Doc): TextWatch {
  const watched = new Set<{ readonly ref: FieldRef; readonly listener: TextListener }>();
  return {
    observe: (ref, listener) => {
      const entry = { ref, listener };
      watched.add(entry);
      return () => watched.delete(entry);
    },
    tell: (commit) => {
      for (const { ref, listener } of watched) {
        if (!commit.touched.get(ref.table)?.has(ref.id)) continue;
        const delta = deltaOf(ydoc, commit, ref);
        if (delta.length > 0) listener(delta);
      }
    },
  };
}

/**
 * The edit as Yjs reports it; where the whole record was replaced or came back by undo, its text is another one, and the edit is
 * the difference of the words.
 */
function deltaOf(ydoc: Y.Doc, commit: Commit, ref: FieldRef): Delta {
  const text = textOf(ydoc, ref.table, ref.id, ref.field);
  const event = text && commit.texts.get(text);
  if (event) {
    const parts = event.delta as readonly { retain?: number; insert?: unknown; delete?: number }[];
    return parts.map((part) => {
      if (part.insert !== undefined)
        return { insert: typeof part.insert === 'string' ? part.insert : '\uFFFC' };
      return part.delete !== undefined ? { delete: part.delete } : { retain: part.retain ?? 0 };
    });
  }
  const splice = spliceBetween(wordsIn(commit.before, ref), wordsIn(commit.after, ref));
  if (!splice) return [];
  return [
    ...(splice.at > 0 ? [{ retain: splice.at }] : []),
    ...(splice.remove > 0 ? [{ delete: splice.remove }] : []),
    ...(splice.insert !== '' ? [{ insert: splice.insert }] : []),
  ];
}
