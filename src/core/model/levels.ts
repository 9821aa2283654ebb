/**
 * The levels of a results chain, bottom to top. Names follow the OECD-DAC glossary and IOM's Project Handbook;
 * what a donor calls them comes from the donor's profile, never from here.
 */
export const LEVELS = ['output', 'intermediateOutcome', 'outcome', 'objective', 'goal', 'impact'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Height of a level. Activities stand below outputs (0). A single top level is `objective`; `goal` exists only above one;
 * `impact` is an effect that an evaluation found.
 */
export const RANK: Readonly<Record<Level | 'activity', number>> = {
  activity: 0,
  output: 1,
  intermediateOutcome: 2,
  outcome: 3,
  objective: 4,
  goal: 5,
  impact: 6,
};

/** Levels on which something may rest directly in an unbroken chain: each level's usual next step up. */
export const NEXT_UP: Readonly<Record<Level | 'activity', readonly Level[]>> = {
  activity: ['output'],
  output: ['intermediateOutcome', 'outcome', 'output'],
  intermediateOutcome: ['outcome', 'intermediateOutcome'],
  outcome: ['objective', 'outcome'],
  objective: ['goal', 'impact'],
  goal: ['impact'],
  impact: [],
};
