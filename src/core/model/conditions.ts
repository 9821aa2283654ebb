import { choice, defineRecord, flag, maybeChoice, order, ref, set, text, type RecordOf } from './fields.ts';
import { position } from './result.ts';

/** What the team says of an assumption; "did not hold" is a finding and never deletes it. */
export const ASSUMPTION_MARKS = ['notLookedAt', 'holds', 'partly', 'didNotHold', 'unknown'] as const;
export type AssumptionMark = (typeof ASSUMPTION_MARKS)[number];

/**
 * A condition outside the project that has to hold for the next level to follow.
 * `attachedTo` holds ids of links, results or activities, or `level:<level>`; it is the only place that says so.
 */
export const assumptionKind = defineRecord('assumptions', {
  statement: text(),
  attachedTo: set(),
  /** The document's own words for what it belongs to, such as "Under outcome 2, 3 and 4". */
  sourceText: text(),
  mark: choice(ASSUMPTION_MARKS, 'notLookedAt'),
  /** Where it holds only partly, or what happened instead. */
  markNote: text(),
  critical: flag(),
  /** How likely it is to hold. */
  likelihood: maybeChoice(['low', 'medium', 'high']),
  order: order(),
});
export type Assumption = RecordOf<typeof assumptionKind.fields>;

/** Something that may happen and would harm a result, and what is done about it. */
export const riskKind = defineRecord('risks', {
  statement: text(),
  attachedTo: set(),
  likelihood: maybeChoice(['low', 'medium', 'high']),
  consequence: maybeChoice(['low', 'medium', 'high']),
  response: text(),
  owner: text(),
  /** When it may happen, or by when something has to be done about it, in the team's words. */
  timeline: text(),
  /** By what one would see it coming. */
  earlyWarning: text(),
  order: order(),
});
export type Risk = RecordOf<typeof riskKind.fields>;

/** What somebody else brings or does that helps or hinders a result. Linked to results by links; the actor is named. */
export const factorKind = defineRecord('factors', {
  statement: text(),
  /** Who brings it: an actor's id. */
  actor: ref(),
  effect: choice(['helps', 'hinders'], 'helps'),
  state: choice(['there', 'expected'], 'there'),
  order: order(),
  position: position(),
});
export type Factor = RecordOf<typeof factorKind.fields>;

/** An institution or group, never a private person. */
export const actorKind = defineRecord('actors', {
  name: text(),
  group: text(),
  role: text(),
  order: order(),
});
export type Actor = RecordOf<typeof actorKind.fields>;
