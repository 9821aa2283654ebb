import assumptionAppliesToNothing from './assumption-applies-to-nothing.ts';
import assumptionDidNotHold from './assumption-did-not-hold.ts';
import assumptionInProjectControl from './assumption-in-project-control.ts';
import assumptionIsAResult from './assumption-is-a-result.ts';
import assumptionKiller from './assumption-killer.ts';
import assumptionNegativeWording from './assumption-negative-wording.ts';
import assumptionNotRevisited from './assumption-not-revisited.ts';
import assumptionSeveralInOne from './assumption-several-in-one.ts';
import assumptionTooGeneral from './assumption-too-general.ts';
import assumptionUnrated from './assumption-unrated.ts';
import assumptionsMissingAtLevel from './assumptions-missing-at-level.ts';
import contributingFactorsMissing from './contributing-factors-missing.ts';
import linkWithoutAssumption from './link-without-assumption.ts';
import resultWithoutAssumption from './result-without-assumption.ts';
import riskMirrorsAssumption from './risk-mirrors-assumption.ts';
import riskWithoutOwner from './risk-without-owner.ts';
import riskWithoutResponse from './risk-without-response.ts';
import risksMissing from './risks-missing.ts';
import type { Rule } from '../../rule.ts';

export const conditionsRules: readonly Rule[] = [
  assumptionsMissingAtLevel,
  resultWithoutAssumption,
  linkWithoutAssumption,
  assumptionAppliesToNothing,
  assumptionInProjectControl,
  assumptionIsAResult,
  assumptionKiller,
  assumptionUnrated,
  assumptionSeveralInOne,
  assumptionNegativeWording,
  assumptionTooGeneral,
  assumptionDidNotHold,
  assumptionNotRevisited,
  risksMissing,
  riskWithoutResponse,
  riskWithoutOwner,
  riskMirrorsAssumption,
  contributingFactorsMissing,
];
