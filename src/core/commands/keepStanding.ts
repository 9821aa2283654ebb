import { defineCommand } from './command.ts';
import { insert } from './parts/records.ts';

export interface KeepStanding {
  /** What the day is called, such as "as submitted". */
  readonly label: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Remembers where the design stands today, so that later days can be compared with it. Returns the new id. */
export const keepStanding = defineCommand<KeepStanding, string>({
  name: 'keepStanding',
  apply: (draft, { label, numbers }, { newId, now, author }) =>
    insert(draft, 'standings', newId(), { label: label.trim(), numbers, author, date: now.slice(0, 10) }),
});
