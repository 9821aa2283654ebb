import { CommandRefused, defineCommand } from './command.ts';
import { connect } from './parts/linking.ts';
import { orderAfter, siblingsOf } from './parts/placing.ts';
import { insert, must, viewOf } from './parts/records.ts';

export interface SplitResult {
  readonly id: string;
  /** What stays. */
  readonly first: string;
  /** What becomes a result of its own. */
  readonly second: string;
}

/**
 * Makes two results of one: the second stands right behind the first and leads where the first leads. What leads to the first
 * and what measures it stays there, because only people know which part it belongs to. Returns the new id.
 */
export const splitResult = defineCommand<SplitResult, string>({
  name: 'splitResult',
  apply: (draft, { id, first, second }, { newId }) => {
    const record = must(draft, 'results', id);
    if (first.trim() === '' || second.trim() === '') throw new CommandRefused('partsNeeded');
    const before = viewOf(draft);
    const order = orderAfter(draft, siblingsOf(before, 'results', id) ?? [], id);
    record.statement = first.trim();
    const { level, theme, targetGroup, responsible } = record;
    const other = insert(draft, 'results', newId(), {
      statement: second.trim(),
      level,
      theme,
      targetGroup,
      responsible,
      order,
    });
    for (const link of before.up(id))
      if (link.to !== null) connect(draft, { from: other, to: link.to, kind: link.kind }, newId());
    return other;
  },
});
