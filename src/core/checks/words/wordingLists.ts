/** Names of the lists by which the shape of a statement is read. */
export const WORDING_LISTS = [
  'spanWords',
  'contributeWords',
  'enableWords',
  'directionWords',
  'meansWords',
  'byWords',
  'meansThings',
  'causeOfHarm',
  'namingGerunds',
  'topicNouns',
  'vagueWords',
  'futureWords',
  'beforeWill',
  'beforeNumbers',
  'deadlineWords',
  'abilityWords',
] as const;
export type WordingList = (typeof WORDING_LISTS)[number];
