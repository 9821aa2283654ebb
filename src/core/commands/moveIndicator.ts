import { defineCommand } from './command.ts';
import { orderAfter, listOf } from './parts/placing.ts';
import { must, viewOf } from './parts/records.ts';

export interface MoveIndicator {
  readonly id: string;
  /** The result that it shall measure. */
  readonly to: string;
}

/** Moves an indicator, with its baseline, targets and measured values, to another result; it stands last there. */
export const moveIndicator = defineCommand<MoveIndicator>({
  name: 'moveIndicator',
  apply: (draft, { id, to }) => {
    const record = must(draft, 'indicators', id);
    must(draft, 'results', to);
    if (record.result === to) return;
    const there = listOf(viewOf(draft), 'indicators', (r) => 'result' in r && r.result === to);
    record.order = orderAfter(draft, there, undefined);
    record.result = to;
  },
});
