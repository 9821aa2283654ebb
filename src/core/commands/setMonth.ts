import { CommandRefused, defineCommand } from './command.ts';
import { keySet, must } from './parts/records.ts';

/** Twenty years: longer than any project. */
export const MAX_MONTH = 240;

export interface SetMonth {
  readonly rowId: string;
  /** Month of the project, 1 for its first. */
  readonly month: number;
  readonly on: boolean;
}

/** Says whether the work of a row runs in a month. */
export const setMonth = defineCommand<SetMonth>({
  name: 'setMonth',
  apply: (draft, { rowId, month, on }) => {
    const row = must(draft, 'workplanRows', rowId);
    if (!Number.isInteger(month) || month < 1 || month > MAX_MONTH)
      throw new CommandRefused('monthOutside', { last: String(MAX_MONTH) });
    const key = String(month);
    const others = Object.keys(row.months).filter((other) => other !== key);
    row.months = keySet(on ? [...others, key] : others);
  },
});
