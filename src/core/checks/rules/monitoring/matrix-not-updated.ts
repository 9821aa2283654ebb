import { written } from '../../facts.ts';
import { parseValue, type ChangeNote, type View } from '../../../model/index.ts';
import { defineRule } from '../../rule.ts';

/** A change is recorded, and the matrix still says the old: by people's own word, or because an old number still stands. */
export default defineRule({
  id: 'matrix-not-updated',
  family: 'monitoring',
  severity: 'warning',
  grouping: 'each',
  oneList: true,
  messages: ['message', 'old', 'nowhere'],
  *check({ view }) {
    for (const note of Object.values(view.doc.changeNotes)) {
      if (!written(note.what) || note.matrixUpdated === 'yes') continue;
      const what = note.what.trim().slice(0, LONGEST);
      const about = `${note.about ?? ''} ${note.what}`;
      const id = note.about !== null && view.kindOf(note.about) !== null ? note.about : null;
      const old = id === null ? null : oldNumber(view, id, note);
      if (old !== null)
        yield {
          message: 'old',
          at: [{ id: old.at }, ...(old.at === id ? [] : [{ id: id ?? '' }])],
          data: { what, old: old.text },
          about,
        };
      else if (note.matrixUpdated !== 'no') continue;
      else if (id === null)
        yield {
          message: 'nowhere',
          at: [{ id: 'project', field: `${note.id}/matrixUpdated` }],
          data: { what },
          about,
          cause: note.id,
        };
      else yield { at: [{ id, field: `${note.id}/matrixUpdated` }], data: { what }, about };
    }
  },
});

const LONGEST = 120;
/** "from 20 to two", "instead of 20". */
const FORMER = /\b(?:from|instead of|rather than|was|planned)\s+(?:the\s+)?(?:planned\s+)?(\d[\d.,]*)/giu;

/** A number that the note calls the former one and that the element or its targets still show. */
function oldNumber(view: View, id: string, { what }: ChangeNote): { at: string; text: string } | null {
  for (const [, former = ''] of what.matchAll(FORMER)) {
    const value = parseValue(former.replace(/[.,]$/, '')).value;
    if (value === null) continue;
    const owners = view.doc.indicators[id] ? [view.doc.indicators[id]] : view.indicators(id);
    for (const indicator of owners)
      if (view.targets(indicator.id).some((t) => parseValue(t.text).value === value))
        return { at: indicator.id, text: former };
    const statement = view.doc.results[id]?.statement ?? view.doc.activities[id]?.statement ?? '';
    if (new RegExp(`(?<![\\d.,])${value}(?![\\d])`).test(statement)) return { at: id, text: former };
  }
  return null;
}
