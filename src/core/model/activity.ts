import { defineRecord, flag, label, maybeChoice, order, ref, text, type RecordOf } from './fields.ts';
import { position } from './result.ts';

export const ACTIVITY_STATUS = ['completed', 'onTrack', 'delayed', 'cancelled'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUS)[number];

/** Work done with the inputs of the project to make an output. Hangs on results by links, as results do. */
export const activityKind = defineRecord('activities', {
  statement: text(),
  description: text(),
  /** Staff, equipment, supplies and services that the work needs, as a logframe's "Means" or "Inputs" lists them. */
  means: text(),
  pinnedCode: label(),
  order: order(),
  /** The link that says where a matrix prints this activity. */
  homeLink: ref(),
  status: maybeChoice(ACTIVITY_STATUS),
  statusNote: text(),
  /** Launch, monitoring, evaluation, reporting, closure: belongs to no output. */
  management: flag(),
  position: position(),
});
export type Activity = RecordOf<typeof activityKind.fields>;
