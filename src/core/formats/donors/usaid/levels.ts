/** What USAID calls the levels, and how it numbers them. */
import type { Labels } from '../donor.ts';
import { namingProfile } from '../kit/profile.ts';

export const LEVEL_LABELS = {
  goal: 'Goal',
  purpose: 'Purpose',
  subPurpose: 'Sub-Purpose',
  output: 'Output',
  input: 'Input',
};

/** With one purpose, outputs are numbered on one level. */
export const usaidNames = (labels: Labels<keyof typeof LEVEL_LABELS>) =>
  namingProfile({
    levels: {
      impact: labels.goal,
      goal: labels.goal,
      objective: labels.goal,
      outcome: labels.purpose,
      intermediateOutcome: labels.subPurpose,
      output: labels.output,
    },
    activity: labels.input,
    activityNumbering: 'byParent',
    unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome'],
  });
