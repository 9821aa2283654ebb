import { CommandRefused, defineCommand } from './command.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, plain, tableOf, viewOf } from './parts/records.ts';

export interface ExplainedChange {
  readonly about: string;
  /** What that element is called in the baseline, or now where the baseline has none: see `calledIn`. */
  readonly element: string | null;
  /** What changed, from what to what, as it is called now. */
  readonly what: string;
  /** Key of the change since the baseline. */
  readonly answers: string;
}

export interface RecordReasons {
  readonly changes: readonly ExplainedChange[];
  readonly why: string;
  readonly agreedBy: string;
}

/** Writes one reason and who agreed to each of several changes since the baseline. */
export const recordReasons = defineCommand<RecordReasons>({
  name: 'recordReasons',
  apply: (draft, { changes, why, agreedBy }, { newId, now, author }) => {
    const given = { why: why.trim(), agreedBy: agreedBy.trim(), author, date: now.slice(0, 10) };
    if (given.why === '' && given.agreedBy === '') throw new CommandRefused('whyNeeded');
    for (const { about, ...change } of changes) {
      const order = orderAfter(draft, listOf(viewOf(draft), 'changeNotes'), undefined);
      const there = tableOf(plain(draft), about) === null ? null : about;
      insert(draft, 'changeNotes', newId(), { about: there, ...change, order, ...given });
    }
  },
});
