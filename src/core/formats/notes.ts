/** Words without a place are kept in the document as notes, in pieces that fit a text field. */
import { MAX_TEXT, create, keysBetween, type NewId, type Note } from '../model/index.ts';
import type { Unplaced } from './types.ts';

export function notesFor(unplaced: readonly Unplaced[], newId: NewId): Record<string, Note> {
  const pieces = unplaced.flatMap(({ text, where, about = null }) => {
    const parts = Math.max(1, Math.ceil(text.length / MAX_TEXT));
    return Array.from({ length: parts }, (_, i) => ({
      text: text.slice(i * MAX_TEXT, (i + 1) * MAX_TEXT),
      origin: where.slice(0, 500),
      about,
    }));
  });
  const orders = keysBetween(null, null, pieces.length);
  const notes: Record<string, Note> = {};
  pieces.forEach((piece, i) => {
    const id = newId();
    notes[id] = create('notes', id, { ...piece, order: orders[i] as string });
  });
  return notes;
}
