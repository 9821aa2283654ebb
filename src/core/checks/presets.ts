/** What each preset makes of the rules: data, in the same terms as a project's own choice. */
import type { Preset } from '../model/index.ts';
import { SEVERITIES, type Family, type Severity } from './rule.ts';

interface PresetSettings {
  /** Nothing is reported as worse than this. */
  readonly worst: Severity;
  /** Rules about what is not there yet wait until the design has come that far. */
  readonly waits: boolean;
  /** From how many on the reports of one rule become one line with a list. */
  readonly gatherFrom: number;
  /** Families that are asked here. */
  readonly families: readonly Family[];
  /** Single rules of other families that are asked too. */
  readonly also: readonly string[];
  /** Rules that weigh differently here. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

const DESIGN: readonly Family[] = [
  'structure',
  'wording',
  'causality',
  'conditions',
  'indicators',
  'activities',
  'budget',
  'terms',
  'reading',
];

/** What only a look back can ask: a design that has not begun has no answer. */
const LOOKING_BACK: PresetSettings['severities'] = {
  'assumption-did-not-hold': 'off',
  'assumption-not-revisited': 'off',
};

/** What evaluators write about design after design, and a reviewer would rather ask for now. */
const WRITTEN_BY_REVIEWERS: PresetSettings['severities'] = {
  'indicator-counts-only': 'warning',
};

/** What is not asked while people write: it would speak of the row they have just begun. */
const NOT_WHILE_WRITING: PresetSettings['severities'] = {
  ...LOOKING_BACK,
  'result-without-assumption': 'off',
  'link-without-assumption': 'off',
  'assumption-unrated': 'off',
  'sustainability-missing': 'off',
  'gender-not-visible': 'off',
  'cross-cutting-missing': 'off',
  'project-data-missing': 'off',
  'budget-missing': 'off',
  'output-without-activity': 'off',
  'activity-no-dates': 'off',
  'activity-no-responsible': 'off',
  'workplan-misses-management-tasks': 'off',
};

export const PRESET_SETTINGS: Readonly<Record<Preset, PresetSettings>> = {
  /** While people write: quiet about gaps, nothing in red. */
  drafting: {
    worst: 'warning',
    waits: true,
    gatherFrom: 6,
    families: DESIGN,
    also: [],
    severities: NOT_WHILE_WRITING,
  },
  /** Before a proposal goes to a donor. */
  submission: {
    worst: 'error',
    waits: false,
    // A reviewer writes one line for each kind of thing.
    gatherFrom: 2,
    families: DESIGN,
    also: [],
    severities: { ...LOOKING_BACK, ...WRITTEN_BY_REVIEWERS },
  },
  /** Looking back: is it going as planned, what changed, and what was our part in it. */
  review: {
    worst: 'error',
    waits: false,
    gatherFrom: 2,
    families: ['monitoring', 'evaluation', 'reading'],
    // What was asked of the design before it was sent is not asked again, except where looking back gives the answer.
    also: [
      ...Object.keys(LOOKING_BACK),
      'contributing-factors-missing',
      'summary-and-matrix-differ',
      'risk-without-response',
    ],
    severities: {},
  },
};

/**
 * What evaluators of real designs write about first, kind by kind: is each level measured by something of its level, is each sentence
 * at its level, what else must hold, where do the numbers come from. What is not named follows, by what hangs on it.
 */
export const WRITTEN_FIRST: readonly string[] = [
  'indicator-level-too-low',
  'indicator-knowledge-not-application',
  'outcome-phrased-as-output',
  'output-phrased-as-outcome',
  'result-phrased-as-activity',
  'indicator-counts-only',
  'assumptions-missing-at-level',
  'risks-missing',
  'zero-baseline-continuing-work',
  'indicator-percentage-no-denominator',
  'indicator-no-source',
  'indicator-no-baseline',
  'indicator-no-target',
  'matrix-not-updated',
  'summary-and-matrix-differ',
  'target-not-beyond-baseline',
  'baseline-conflict',
  'numbers-disagree',
];

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

export const milder = (a: Severity, b: Severity): Severity => (rank(a) >= rank(b) ? a : b);

export const bySeverity = (a: Severity, b: Severity): number => rank(a) - rank(b);
