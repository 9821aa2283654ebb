import { defineCommand } from './command.ts';
import { listOf, orderAfter } from './parts/placing.ts';
import { insert, must, viewOf } from './parts/records.ts';

export interface AddIndicator {
  readonly resultId: string;
  /** The indicator it stands after: null puts it first; where it is not given, last. */
  readonly afterId?: string | null;
  readonly statement?: string;
}

/** Adds an indicator together with its final target, which every matrix prints. Returns the indicator's id. */
export const addIndicator = defineCommand<AddIndicator, string>({
  name: 'addIndicator',
  apply: (draft, { resultId, afterId, statement = '' }, { newId }) => {
    must(draft, 'results', resultId);
    const own = listOf(viewOf(draft), 'indicators', (r) => 'result' in r && r.result === resultId);
    const order = orderAfter(draft, own, afterId);
    const id = insert(draft, 'indicators', newId(), { result: resultId, statement, order });
    insert(draft, 'targets', newId(), { indicator: id, kind: 'final' });
    return id;
  },
});
