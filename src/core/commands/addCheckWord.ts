import { CommandRefused, defineCommand } from './command.ts';
import { insert, plain } from './parts/records.ts';

export interface AddCheckWord {
  /** Name of the word list. */
  readonly list: string;
  readonly word: string;
}

/** Adds a word of this project to a word list of the checks. Returns its id; a word that is there already stays once. */
export const addCheckWord = defineCommand<AddCheckWord, string>({
  name: 'addCheckWord',
  apply: (draft, { list, word }, { newId }) => {
    const given = word.trim().toLowerCase();
    if (given === '') throw new CommandRefused('termNeeded');
    const known = Object.values(plain(draft).checkWords).find((w) => w.list === list && w.word === given);
    return known?.id ?? insert(draft, 'checkWords', newId(), { list, word: given });
  },
});
