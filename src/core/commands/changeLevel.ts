import { RANK, type Level, type View } from '../model/index.ts';
import { CommandRefused, defineCommand } from './command.ts';
import { orderAfter, siblingsOf } from './parts/placing.ts';
import { must, viewOf } from './parts/records.ts';

export interface ChangeLevel {
  readonly id: string;
  readonly level: Level;
}

/** Moves a result to another level. Refused while one of its links would then point down. */
export const changeLevel = defineCommand<ChangeLevel>({
  name: 'changeLevel',
  apply: (draft, { id, level }) => {
    const record = must(draft, 'results', id);
    if (record.level === level) return;
    const before = viewOf(draft);
    const other = wouldPointDown(before, id, level);
    if (other !== null)
      throw new CommandRefused('levelBreaksLink', { element: before.label(id), other: before.label(other) });
    record.level = level;
    const siblings = siblingsOf(viewOf(draft), 'results', id) ?? [];
    record.order = orderAfter(
      draft,
      siblings.filter((s) => s.id !== id),
      undefined,
    );
  },
});

/** The other end of a link that the new level would turn upside down, or null. */
function wouldPointDown(v: View, id: string, level: Level): string | null {
  const rank = (node: string): number => {
    const element = v.nodes.get(node);
    return element?.kind === 'result' ? RANK[element.record.level] : RANK.activity;
  };
  const up = v.up(id).find((link) => rank(link.to ?? '') < RANK[level]);
  const down = v.down(id).find((link) => rank(link.from ?? '') > RANK[level]);
  return up?.to ?? down?.from ?? null;
}
