import { CommandRefused, defineCommand } from './command.ts';
import { insert, plain } from './parts/records.ts';

export interface SetAside {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the element, or "project". */
  readonly element: string;
  readonly reason: string;
  /** The words the finding is about now; when they change, it comes back. */
  readonly about: string;
}

/**
 * Sets a finding aside with a reason that everybody can read. One rule may find several things about one element, so the words
 * tell them apart too. Returns the id of the note.
 */
export const setAside = defineCommand<SetAside, string>({
  name: 'setAside',
  apply: (draft, { rule, element, reason, about }, { newId, now, author }) => {
    const given = { reason: reason.trim(), author, date: now.slice(0, 10) };
    if (given.reason === '') throw new CommandRefused('reasonNeeded');
    const known = Object.values(plain(draft).setAsides).find(
      (s) => s.rule === rule && s.element === element && s.about === about,
    );
    const record = known && draft.setAsides[known.id];
    if (!record) return insert(draft, 'setAsides', newId(), { rule, element, about, ...given });
    Object.assign(record, given);
    return record.id;
  },
});
