import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** Rights, environment and protection: most proposal forms ask, so one message for the project. */
export default defineRule({
  id: 'cross-cutting-missing',
  family: 'structure',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ doc, facts }) {
    if (!written(projectOf(doc).crossCutting) && facts.own('outcome', 'output').length > 0)
      yield { at: [{ id: PROJECT_ID, field: 'crossCutting' }], about: 'none' };
  },
});
