/** Names of the lists by which work plans and budgets are read. */
export const PLAN_LISTS = [
  'managementTasks',
  'makingWords',
  'usingWords',
  'draftSigns',
  'roleWords',
  'followOnSigns',
  'sharedCosts',
  'monitoringCosts',
] as const;
export type PlanList = (typeof PLAN_LISTS)[number];
