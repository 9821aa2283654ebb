/**
 * Donor profiles: what a donor calls the levels, which columns its matrix prints and how it numbers. Data, not code:
 * a new donor's labels are a new entry here (its document format is a file in core/formats/donors).
 */
import type { Level } from './levels.ts';

export interface LevelProfile {
  readonly level: Level;
  /** The donor's word, singular, as printed: "Outcome". */
  readonly label: string;
  readonly plural: string;
}

export type MatrixColumn =
  'result' | 'indicator' | 'source' | 'baseline' | 'target' | 'baselineTarget' | 'assumptions';

export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Top to bottom. */
  readonly levels: readonly LevelProfile[];
  readonly activityLabel: string;
  readonly activityPlural: string;
  /** `through`: 1), 2) ... through the whole matrix; `byParent`: 1.1.1 under Output 1.1. */
  readonly activityNumbering: 'through' | 'byParent';
  /** Where the band of activities stands: after all outputs of an outcome, or after each output. */
  readonly activityBand: 'outcome' | 'output';
  readonly columns: readonly { readonly column: MatrixColumn; readonly label: string }[];
  /** Levels that are numbered only when there are several of them. */
  readonly unnumberedWhenSingle: readonly Level[];
}

const IOM_LEVELS: readonly LevelProfile[] = [
  { level: 'impact', label: 'Impact', plural: 'Impacts' },
  { level: 'goal', label: 'Goal', plural: 'Goals' },
  { level: 'objective', label: 'Objective', plural: 'Objectives' },
  { level: 'outcome', label: 'Outcome', plural: 'Outcomes' },
  { level: 'intermediateOutcome', label: 'Intermediate outcome', plural: 'Intermediate outcomes' },
  { level: 'output', label: 'Output', plural: 'Outputs' },
];

/** IOM Project Handbook, layout of 2012: baseline and target in one cell, activities in bands under the outcomes. */
export const IOM_2012: Profile = {
  id: 'iom-2012',
  name: 'IOM results matrix, 2012 layout',
  levels: IOM_LEVELS,
  activityLabel: 'Activity',
  activityPlural: 'Activities',
  activityNumbering: 'through',
  activityBand: 'outcome',
  columns: [
    { column: 'result', label: '' },
    { column: 'indicator', label: 'Indicators' },
    { column: 'baselineTarget', label: 'Baseline/Target' },
    { column: 'assumptions', label: 'Assumptions' },
  ],
  unnumberedWhenSingle: ['objective', 'goal', 'impact'],
};

/** The columns of today's IOM matrix: what people work in on screen; its document comes with a later format. */
export const IOM_CURRENT: Profile = {
  id: 'iom-current',
  name: 'IOM results matrix',
  levels: IOM_LEVELS,
  activityLabel: 'Activity',
  activityPlural: 'Activities',
  activityNumbering: 'byParent',
  activityBand: 'output',
  columns: [
    { column: 'result', label: '' },
    { column: 'indicator', label: 'Indicators' },
    { column: 'source', label: 'Data source and collection method' },
    { column: 'baseline', label: 'Baseline' },
    { column: 'target', label: 'Target' },
    { column: 'assumptions', label: 'Assumptions' },
  ],
  unnumberedWhenSingle: ['objective', 'goal', 'impact'],
};

export const PROFILES: readonly Profile[] = [IOM_2012, IOM_CURRENT];

export const profileById = (id: string | null): Profile => PROFILES.find((p) => p.id === id) ?? IOM_2012;
