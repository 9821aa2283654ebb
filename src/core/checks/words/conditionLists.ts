/** Names of the lists by which assumptions and risks are read. */
export const CONDITION_LISTS = [
  'negations',
  'limitWords',
  'favourableWords',
  'adverseWords',
  'clauseVerbs',
  'verbsWithSubject',
  'subordinators',
  'ownTeam',
  'ownWork',
  'ownConduct',
  'outsideSigns',
  'otherProjects',
  'generalConditions',
  'generalByNature',
] as const;
export type ConditionList = (typeof CONDITION_LISTS)[number];
