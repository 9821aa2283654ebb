export { countsOf, runChecks, type CheckOptions, type CheckResult, type SetAsideFinding } from './run.ts';
export type { Finding, FindingElement } from './findings.ts';
export { RULES } from './list.ts';
export { PRESET_SETTINGS } from './presets.ts';
export {
  RULE_GROUPS,
  SEVERITIES,
  type QuarantinedRecord,
  type Rule,
  type RuleGroup,
  type Severity,
} from './rule.ts';
