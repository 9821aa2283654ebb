import { projectOf } from '../../../model/index.ts';
import { readDesign } from '../../testing/design.ts';
import summaryAndMatrixDiffer from './summary-and-matrix-differ.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(summaryAndMatrixDiffer, {
  valid: [
    {
      name: 'a summary that names the outcomes, shortened',
      design: `
Project: Night buses
  expectedResults: Nurses reach the night shift safely
Objective: To contribute to safe work at night
  Outcome: Nurses of the three hospitals reach the night shift safely
    Output: A bus runs until two
    Output: Stops are lit`,
    },
    {
      name: 'outcomes with their outputs',
      design: `
Project: Night buses
  expectedResults: Nurses reach the night shift safely
Objective: To contribute to safe work at night
  Outcome: Nurses reach the night shift safely
    Output: A bus runs until two in the morning`,
    },
    {
      name: 'no list, and no matrix',
      design: 'Project: Night buses\n  expectedResults: Nurses reach the night shift of the hospital',
    },
  ],
  invalid: [
    {
      name: 'a line that stands nowhere in the matrix',
      design: `
Project: Night buses
  expectedResults: Young drivers find work with the city
Objective: To contribute to safe work at night
  Outcome: Nurses reach the night shift safely`,
      findings: [{ at: ['Project'], field: 'expectedResults', says: ['Young drivers'] }],
    },
    {
      name: 'a list of the outputs',
      design: (() => {
        const doc = readDesign(`
Project: Night buses
Objective: To contribute to safe work at night
  Outcome: Nurses reach the night shift safely
    Output: A bus runs until two in the morning
    Output: The stops near the hospitals are lit
    Output: Drivers know how to calm a quarrel`);
        const lines = Object.values(doc.results)
          .filter((r) => r.level === 'output')
          .map((r, i) => `${i + 1}. ${r.statement}`);
        const project = { ...projectOf(doc), expectedResults: lines.join('\n') };
        return { ...doc, project: { [project.id]: project } };
      })(),
      findings: [{ at: ['Output 1.1', 'Output 1.2', 'Output 1.3'], says: ['3'] }],
    },
  ],
});
