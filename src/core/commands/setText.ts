import { MAX_TEXT, kindOf, type TableName } from '../model/index.ts';
import { CommandRefused, defineCommand } from './command.ts';
import { must } from './parts/records.ts';

export interface SetText {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/** Rewrites a text as a whole. What is the same at its head and tail is kept, so it merges with what others type. */
export const setText = defineCommand<SetText>({
  name: 'setText',
  apply: (draft, { table, id, field, text }) => {
    const record = must(draft, table, id) as unknown as Record<string, unknown>;
    const { fields } = kindOf(table);
    if (!Object.hasOwn(fields, field) || fields[field]?.kind !== 'text')
      throw new CommandRefused('ownCommand', { field });
    if (text.length > MAX_TEXT) throw new CommandRefused('textTooLong', { limit: String(MAX_TEXT) });
    record[field] = text;
  },
});
