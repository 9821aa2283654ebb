import { CommandRefused, defineCommand } from './command.ts';
import { plain } from './parts/records.ts';
import { MAX_TEXT } from '../model/index.ts';

export interface ReplaceTerm {
  readonly from: string;
  readonly to: string;
}

/** The texts of a design in which a term has to mean one thing. */
const PLACES = [
  ['results', ['statement', 'targetGroup', 'responsible']],
  ['activities', ['statement']],
  ['indicators', ['statement', 'definition', 'source', 'responsible']],
  ['assumptions', ['statement']],
  ['risks', ['statement', 'response', 'owner']],
  ['factors', ['statement']],
  ['workplanRows', ['label', 'responsible']],
] as const;

/**
 * Writes one term for another wherever it stands as a whole word, whatever its capitals; a capital at its head is kept.
 * Returns in how many texts it stood.
 */
export const replaceTerm = defineCommand<ReplaceTerm, number>({
  name: 'replaceTerm',
  apply: (draft, { from, to }) => {
    const term = from.trim();
    if (term === '' || to.trim() === '') throw new CommandRefused('termNeeded');
    const doc = plain(draft);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'giu',
    );
    let texts = 0;
    for (const [table, fields] of PLACES)
      for (const record of Object.values(doc[table]) as Record<string, unknown>[])
        for (const field of fields) {
          const text = String(record[field] ?? '');
          const changed = text.replace(pattern, (found) => likeHead(found, to.trim()));
          if (changed === text) continue;
          if (changed.length > MAX_TEXT) throw new CommandRefused('textTooLong', { limit: String(MAX_TEXT) });
          const target = (draft[table] as Record<string, Record<string, unknown>>)[String(record['id'])];
          if (target) target[field] = changed;
          texts += 1;
        }
    if (texts === 0) throw new CommandRefused('termNotFound', { term });
    return texts;
  },
});

function likeHead(found: string, to: string): string {
  const head = found.charAt(0);
  return head !== head.toLowerCase() && found !== found.toUpperCase()
    ? to.charAt(0).toUpperCase() + to.slice(1)
    : to;
}
