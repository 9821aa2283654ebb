import { defineCommand } from './command.ts';
import { removeAll } from './parts/removing.ts';

/** Removes elements of any kind with what hangs on them alone; what stands below them is kept (see `parts/removing`). */
export const removeElements = defineCommand<{ readonly ids: readonly string[] }>({
  name: 'removeElements',
  apply: (draft, { ids }) => removeAll(draft, ids),
});
