import type { Level } from '../model/index.ts';
import { CommandRefused, defineCommand } from './command.ts';
import { connect, homed } from './parts/linking.ts';
import { nodesUnder, orderAfter } from './parts/placing.ts';
import { insert, must, viewOf } from './parts/records.ts';

export interface InsertResult {
  /** Links that arrive at one result. */
  readonly links: readonly string[];
  readonly level: Level;
  readonly statement?: string;
}

/** Puts a result into the middle of links: what led to their upper end leads to the new result, and that leads on. Returns its id. */
export const insertResult = defineCommand<InsertResult, string>({
  name: 'insertResult',
  apply: (draft, { links, level, statement = '' }, { newId }) => {
    const ends = new Set(links.map((id) => must(draft, 'links', id).to));
    const [above] = ends;
    if (!above || ends.size > 1) throw new CommandRefused('oneUpperEnd');
    const order = orderAfter(draft, nodesUnder(viewOf(draft), above, level), undefined);
    const id = insert(draft, 'results', newId(), { level, statement, order });
    connect(draft, { from: id, to: above }, newId());
    for (const link of links) {
      const record = must(draft, 'links', link);
      record.to = id;
      const lower = homed(draft, record.from ?? '');
      if (lower && lower.homeLink === null) lower.homeLink = link;
    }
    if (viewOf(draft).repairs.some((r) => r.links.some((l) => links.includes(l))))
      throw new CommandRefused('downward');
    return id;
  },
});
