import codeOutOfOrder from './code-out-of-order.ts';
import crossCuttingMissing from './cross-cutting-missing.ts';
import duplicateResult from './duplicate-result.ts';
import genderNotVisible from './gender-not-visible.ts';
import objectiveMissing from './objective-missing.ts';
import orphanElement from './orphan-element.ts';
import outcomeMissing from './outcome-missing.ts';
import outcomeWithoutOutput from './outcome-without-output.ts';
import outputLeadsNowhere from './output-leads-nowhere.ts';
import projectDataMissing from './project-data-missing.ts';
import severalObjectives from './several-objectives.ts';
import statementEmpty from './statement-empty.ts';
import summaryAndMatrixDiffer from './summary-and-matrix-differ.ts';
import sustainabilityMissing from './sustainability-missing.ts';
import tooManyResults from './too-many-results.ts';
import unbalancedBranches from './unbalanced-branches.ts';
import type { Rule } from '../../rule.ts';

export const structureRules: readonly Rule[] = [
  objectiveMissing,
  severalObjectives,
  outcomeMissing,
  outcomeWithoutOutput,
  outputLeadsNowhere,
  orphanElement,
  statementEmpty,
  duplicateResult,
  unbalancedBranches,
  tooManyResults,
  codeOutOfOrder,
  summaryAndMatrixDiffer,
  sustainabilityMissing,
  genderNotVisible,
  crossCuttingMissing,
  projectDataMissing,
];
