/** What the columns and rows of a logframe can be: the choices of the mapping step, without the words that tell them. */
import type { Level } from '../../../model/index.ts';

/** What a column of a logframe can hold. `objective` to `activity`: results of that level, or activities. */
export const GENERAL_ROLES = [
  'level',
  'result',
  'objective',
  'outcome',
  'output',
  'activity',
  'resultIndicator',
  'indicator',
  'code',
  'standard',
  'definition',
  'rationale',
  'unit',
  'disaggregation',
  'baseline',
  'baselineYear',
  'baselineTarget',
  'milestone',
  'target',
  'targetYear',
  'actual',
  'actualDate',
  'source',
  'method',
  'analysis',
  'frequency',
  'responsible',
  'limitations',
  'assumptions',
  'risks',
  'means',
  'costs',
  'funder',
  'weight',
  'riskRating',
  'theme',
  'targetGroup',
  'partners',
  'status',
  'comment',
] as const;
export type GeneralRole = (typeof GENERAL_ROLES)[number];

/** `top` is what stands highest: an objective, or a goal where an objective stands below it. `above` stands over that. */
export type Tier = 'above' | 'top' | Exclude<Level, 'goal' | 'impact'> | 'activity';
/** What a row can be named: a level, or a row of another kind. `result` is an output, or an outcome above outputs. */
export const ROW_NAMES = [
  'above',
  'top',
  'objective',
  'outcome',
  'intermediateOutcome',
  'output',
  'result',
  'activity',
  'input',
  'precondition',
] as const satisfies readonly (Tier | 'result' | 'input' | 'precondition')[];
export type RowName = (typeof ROW_NAMES)[number];
