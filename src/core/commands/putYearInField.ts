import { yearInBrackets } from '../model/index.ts';
import { CommandRefused, defineCommand } from './command.ts';
import { must } from './parts/records.ts';
import { setTargetYear } from './setTargetYear.ts';

export interface PutYearInField {
  readonly table: 'indicators' | 'targets';
  /** The indicator, for its baseline; or the target or milestone. */
  readonly id: string;
}

/** Takes a year in brackets out of a value's words and into the field that donors' documents are filled from. */
export const putYearInField = defineCommand<PutYearInField>({
  name: 'putYearInField',
  apply: (draft, { table, id }, context) => {
    const text = table === 'indicators' ? must(draft, table, id).baselineText : must(draft, table, id).text;
    const found = yearInBrackets(text);
    if (!found) throw new CommandRefused('noYear');
    if (table === 'indicators') {
      const indicator = must(draft, table, id);
      indicator.baselineText = found.words;
      indicator.baselineYear = found.year;
    } else {
      must(draft, table, id).text = found.words;
      setTargetYear.apply(draft, { targetId: id, year: found.year }, context);
    }
  },
});
