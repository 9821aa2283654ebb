import { projectOf } from '../model/index.ts';
import { CommandRefused, defineCommand } from './command.ts';
import { must, plain } from './parts/records.ts';

export interface SetTargetYear {
  readonly targetId: string;
  /** Null takes the date away. */
  readonly year: number | null;
}

const LAST_DAY = '-12-31';

/**
 * Dates a target or milestone by its year, as most donors ask. The day is the last of that year, or the project's own last day where
 * it ends earlier in it: nobody means a day after the end.
 */
export const setTargetYear = defineCommand<SetTargetYear>({
  name: 'setTargetYear',
  apply: (draft, { targetId, year }) => {
    const target = must(draft, 'targets', targetId);
    if (year === null) {
      target.date = null;
      return;
    }
    if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new CommandRefused('yearDigits');
    if (target.date?.startsWith(`${year}-`)) return;
    const { end } = projectOf(plain(draft));
    target.date = end?.startsWith(`${year}-`) ? end : `${year}${LAST_DAY}`;
  },
});
