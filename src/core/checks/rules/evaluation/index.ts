import contributionOverclaimed from './contribution-overclaimed.ts';
import contributionWithoutEvidence from './contribution-without-evidence.ts';
import evidencePerceptionsOnly from './evidence-perceptions-only.ts';
import evidenceStateMissing from './evidence-state-missing.ts';
import impactWithoutPathway from './impact-without-pathway.ts';
import likelyFutureCountedAsAchieved from './likely-future-counted-as-achieved.ts';
import noOtherFactors from './no-other-factors.ts';
import recommendationNotLinked from './recommendation-not-linked.ts';
import unintendedResultsNotRecorded from './unintended-results-not-recorded.ts';
import type { Rule } from '../../rule.ts';

export const evaluationRules: readonly Rule[] = [
  contributionWithoutEvidence,
  noOtherFactors,
  evidencePerceptionsOnly,
  evidenceStateMissing,
  likelyFutureCountedAsAchieved,
  contributionOverclaimed,
  impactWithoutPathway,
  unintendedResultsNotRecorded,
  recommendationNotLinked,
];
