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

/** Longest wording that is kept; compare with the same length of the words as they are now. */
export const ABOUT = 500;

/** Sets a finding aside with a reason that everybody can read. Returns the id of the note. */
export const setAside = defineCommand<SetAside, string>({
  name: 'setAside',
  apply: (draft, { rule, element, reason, about }, { newId, now, author }) => {
    if (reason.trim() === '') throw new CommandRefused('reasonNeeded');
    const values = { about: about.slice(0, ABOUT), author, date: now.slice(0, 10) };
    const known = Object.values(plain(draft).setAsides).find((s) => s.rule === rule && s.element === element);
    const record = known && draft.setAsides[known.id];
    if (!record)
      return insert(draft, 'setAsides', newId(), { rule, element, reason: reason.trim(), ...values });
    Object.assign(record, { reason: reason.trim(), ...values });
    return record.id;
  },
});
