export {
  countsOf,
  createChecker,
  runChecks,
  type CheckOptions,
  type CheckResult,
  type SetAsideFinding,
} from './run.ts';
export { healthOf, type Health } from './health.ts';
export { PARTS, type Part } from './parts.ts';
export type { Finding, FindingElement } from './findings.ts';
export { quoted } from './text.ts';
export { DONORS, donorOf, donorOfFormat, type DonorRules } from './donors.ts';
export { RULES } from './list.ts';
export { QUESTIONS, teamQuestions, type TeamQuestion } from './questions/index.ts';
export { PRESET_SETTINGS } from './presets.ts';
export {
  NO_HOUSE,
  readHouseSettings,
  settingsOf,
  type HouseSettings,
  type SeverityChoice,
} from './settings.ts';
export { LIST_NAMES } from './words/index.ts';
export {
  FAMILIES,
  SEVERITIES,
  type QuarantinedRecord,
  type Rule,
  type Family,
  type Severity,
} from './rule.ts';
