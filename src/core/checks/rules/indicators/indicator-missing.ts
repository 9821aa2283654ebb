import { isPlaceholder } from '../../facts.ts';
import { each, measured } from '../../each.ts';
import { defineRule } from '../../rule.ts';

/** A result of the chain that nothing measures. A row with values but no words is `indicator-empty-statement`'s. */
export default defineRule({
  id: 'indicator-missing',
  family: 'indicators',
  severity: 'error',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message', 'objective'],
  check: each(
    measured('objective', 'outcome', 'intermediateOutcome', 'output'),
    function* ({ result, measures }) {
      if (result.management || !measures.every(isPlaceholder)) return;
      const at = [{ id: result.id }];
      // Many formats leave the objective to the evaluation: never an error there.
      if (result.level === 'objective') yield { message: 'objective', at, severity: 'warning' };
      else yield { at };
    },
  ),
});
