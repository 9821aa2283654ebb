import { CommandRefused, defineCommand } from './command.ts';
import { must, plain, tableOf } from './parts/records.ts';

export interface PinCode {
  /** A result, activity or indicator. */
  readonly id: string;
  /** The code it keeps whatever its place; null or empty numbers it by its place again. */
  readonly code: string | null;
}

/** Pins the code of an element, as in an approved matrix; its neighbours' numbers step over it. */
export const pinCode = defineCommand<PinCode>({
  name: 'pinCode',
  apply: (draft, { id, code }) => {
    const table = tableOf(plain(draft), id);
    if (table !== 'results' && table !== 'activities' && table !== 'indicators')
      throw new CommandRefused('gone');
    must(draft, table, id).pinnedCode = code?.trim() || null;
  },
});
