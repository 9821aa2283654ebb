/** Places of cards on the canvas, in whole pixels. */
import type { Position } from '../../model/index.ts';
import type { DocumentDraft } from '../command.ts';

const TABLES = ['results', 'activities', 'factors'] as const;

/** Puts a card at a place, or hands it back to the layout for null. A card that is gone is passed over. */
export function putAt(draft: DocumentDraft, id: string, to: Position | null): void {
  for (const table of TABLES) {
    const record = Object.hasOwn(draft[table], id) ? draft[table][id] : undefined;
    if (record) record.position = to && { x: Math.round(to.x), y: Math.round(to.y) };
  }
}

export const placedIds = (draft: DocumentDraft): string[] =>
  TABLES.flatMap((table) => Object.values(draft[table]).flatMap((r) => (r.position === null ? [] : [r.id])));
