import { RANK, type Level, type View } from '../model/index.ts';
import { CommandRefused, defineCommand, type DocumentDraft } from './command.ts';
import { insert, must, viewOf } from './parts/records.ts';

export interface ShiftLevel {
  readonly id: string;
  readonly by: 'up' | 'down';
}

/** The steps of a results matrix, top first; below an output comes the work that makes it. */
const LADDER = ['objective', 'outcome', 'output', 'activity'] as const;
type Step = (typeof LADDER)[number];

/**
 * Moves a result one level up or down, and with it the results that only lead there: an outcome that is really an output
 * becomes one, and its outputs become activities. Refused where a link would then point down, and where an output that
 * would become an activity has indicators.
 */
export const shiftLevel = defineCommand<ShiftLevel>({
  name: 'shiftLevel',
  apply: (draft, { id, by }) => {
    must(draft, 'results', id);
    const v = viewOf(draft);
    const moving = withOwnBelow(v, id);
    const steps = new Map([...moving].map((one): [string, Step] => [one, stepFrom(v, one, by)]));
    for (const [one, step] of steps) mustKeepLinks(v, one, step, steps);
    for (const [one, step] of steps)
      if (step === 'activity') toActivity(draft, v, one);
      else must(draft, 'results', one).level = step;
  },
});

/** The result and every result below it that leads nowhere else. */
function withOwnBelow(v: View, id: string): Set<string> {
  const moving = new Set([id]);
  for (const at of moving)
    for (const { from } of v.down(at))
      if (
        from !== null &&
        v.nodes.get(from)?.kind === 'result' &&
        v.up(from).every((l) => moving.has(l.to ?? ''))
      )
        moving.add(from);
  return moving;
}

function stepFrom(v: View, id: string, by: 'up' | 'down'): Step {
  const node = v.nodes.get(id);
  const at = node?.kind === 'result' ? LADDER.findIndex((level) => level === node.record.level) : -1;
  const step = LADDER[at + (by === 'up' ? -1 : 1)];
  if (at < 0 || step === undefined) throw new CommandRefused('noLevelThere', { element: v.label(id) });
  return step;
}

function mustKeepLinks(v: View, id: string, step: Step, steps: ReadonlyMap<string, Step>): void {
  const rank = (other: string): number => {
    const node = v.nodes.get(other);
    const moved = steps.get(other);
    if (moved) return RANK[moved];
    return node?.kind === 'result' ? RANK[node.record.level as Level] : RANK.activity;
  };
  const up = v.up(id).find((l) => rank(l.to ?? '') < RANK[step]);
  const down = v
    .down(id)
    .find((l) => v.nodes.get(l.from ?? '')?.kind !== 'factor' && rank(l.from ?? '') > RANK[step]);
  const other = up?.to ?? down?.from;
  if (other) throw new CommandRefused('levelBreaksLink', { element: v.label(id), other: v.label(other) });
  // Nothing leads to an activity.
  if (step === 'activity' && v.down(id).length > 0)
    throw new CommandRefused('workBelow', { element: v.label(id) });
}

function toActivity(draft: DocumentDraft, v: View, id: string): void {
  const { statement, description, pinnedCode, order, homeLink, position } = must(draft, 'results', id);
  if (v.indicators(id).length > 0) throw new CommandRefused('indicatorsInTheWay', { element: v.label(id) });
  delete draft.results[id];
  insert(draft, 'activities', id, { statement, description, pinnedCode, order, homeLink, position });
}
