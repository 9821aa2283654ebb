import duplicateResult from './duplicate-result.ts';
import { testRule } from '../../testing/ruleTester.ts';

testRule(duplicateResult, {
  valid: [
    {
      name: 'phases and sites of one kind',
      design: `
Outcome: Teachers use the garden in lessons
  Output: Module 1 on soil written
  Output: Module 2 on soil written
  Output: Gardens laid out in Naryn
  Output: Gardens laid out in Batken`,
    },
    {
      name: 'sentences that share their topic',
      design: `
Outcome: Herders sell milk all year
  Output: Milk collectors trained in hygiene
  Output: Milk collectors equipped with coolers
Outcome: Herders keep fodder for the winter`,
    },
    {
      name: 'a cancelled one, and two empty ones',
      design:
        'Output: Wells repaired in the hills\nOutput: Wells repaired in the hills\n  status: cancelled\nOutput:\nOutput:',
    },
    {
      name: 'an output that repeats its outcome',
      design: 'Outcome: Wells work all year\n  Output: Wells work all year',
    },
  ],
  invalid: [
    {
      name: 'the same words under two outcomes',
      design: `
Outcome: Courts hear children gently
  Output: Court staff trained to interview children with care
Outcome: Police hear children gently
  Output: Court staff are trained to interview children with care`,
      findings: [
        {
          at: ['Output 1.1', 'Output 2.1'],
          says: ['Output 1.1, Output 2.1 say the same', 'Court staff trained'],
        },
      ],
    },
  ],
});
