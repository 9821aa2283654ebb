import { CommandRefused, defineCommand } from './command.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, must, plain, tableOf, viewOf } from './parts/records.ts';

/** Lists that are kept beside the design; their entries may be about one element of it. */
export type EntryTable = 'budgetLines' | 'recommendations' | 'changeNotes' | 'evidence' | 'actuals';

export interface AddEntry {
  readonly table: EntryTable;
  /** The element that it is about, a measured value's indicator; null for the whole project. */
  readonly about: string | null;
}

/** Adds an empty entry to the end of a list. Returns the new id. */
export const addEntry = defineCommand<AddEntry, string>({
  name: 'addEntry',
  apply: (draft, { table, about }, { newId, author }) => {
    const order = orderAfter(draft, listOf(viewOf(draft), table), undefined);
    if (table === 'actuals') {
      const { id: indicator } = must(draft, 'indicators', about ?? '');
      return insert(draft, table, newId(), { indicator, order });
    }
    if (about !== null && tableOf(plain(draft), about) === null) throw new CommandRefused('gone');
    if (table === 'changeNotes') return insert(draft, table, newId(), { about, order, author });
    return insert(draft, table, newId(), { about, order });
  },
});
