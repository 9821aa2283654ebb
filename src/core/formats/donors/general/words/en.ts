/** What English logframes print at the head of columns and rows. */
import type { Words } from '../dictionary.ts';

export const en: Words = {
  roles: {
    resultIndicator: ['results and indicators', 'objectives and indicators', 'outcomes and indicators'],
    result: [
      'results chain',
      'intervention logic',
      'project logic',
      'narrative summary',
      'project summary',
      'design summary',
      'hierarchy of objectives',
      'expected results',
      'objectives',
      'results',
      'summary',
      'description',
    ],
    indicator: [
      'objectively verifiable indicator',
      'performance indicator',
      'key indicator',
      'indicator',
      'ovi',
      'how to measure change',
    ],
    baseline: ['baseline'],
    target: ['target', 'end target', 'final target', 'end of project target'],
    source: ['source', 'sources', 'means of verification', 'mov', 'data source', 'monitoring mechanism'],
    assumptions: ['assumption', 'important assumption', 'risks and assumptions', 'risk', 'external factor'],
    level: ['level', 'result level'],
  },
  levels: {
    top: ['overall objective', 'overall goal', 'development objective', 'goal', 'impact'],
    objective: ['project objective', 'objective'],
    outcome: ['specific objective', 'project purpose', 'immediate objective', 'purpose', 'outcome'],
    intermediateOutcome: ['intermediate outcome', 'intermediary outcome', 'sub purpose'],
    output: ['expected result', 'expected output', 'output', 'result'],
    activity: ['key activity', 'key activities', 'main activities', 'activities', 'activity'],
  },
};
