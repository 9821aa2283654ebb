/** Two versions of one project: what differs, in terms of the design. */
export { tellDifferences, type ToldBranch, type ToldDifference } from './tell.ts';
export { bothVersions, spaced, type Both } from './both.ts';
export { compareVersions, ofOneProject } from './compare.ts';
export { answerKey, unexplained } from './reasons.ts';
export { DIFFERENCE_KINDS, type Difference, type DifferenceKind } from './types.ts';
