import { choice, date, defineRecord, label, order, ref, set, text, type RecordOf } from './fields.ts';

/** One row of the work plan. Its wording is kept beside the activity's own, because documents differ in both. */
export const workplanRowKind = defineRecord('workplanRows', {
  activity: ref(),
  label: text(),
  code: label(),
  /** Responsible parties, as written. */
  responsible: text(),
  /** Months of the project in which the work runs, keys "1", "2", ...; M 1 is the project's first month. */
  months: set(),
  order: order(),
});
export type WorkplanRow = RecordOf<typeof workplanRowKind.fields>;

/** What speaks for or against a status: a sentence, its source and a date. */
export const evidenceKind = defineRecord('evidence', {
  about: ref(),
  text: text(),
  source: choice(
    [
      'monitoringData',
      'quarterlyReport',
      'statistics',
      'opinions',
      'opinionsWithExamples',
      'staffOpinions',
      'documents',
      'observation',
    ],
    'monitoringData',
  ),
  date: date(),
  strength: choice(['strong', 'fair', 'thin'], 'fair'),
  order: order(),
});
export type Evidence = RecordOf<typeof evidenceKind.fields>;

/** A recorded change of the design: what, when, why, who agreed. */
export const changeNoteKind = defineRecord('changeNotes', {
  about: ref(),
  what: text(),
  why: text(),
  agreedBy: text(),
  date: date(),
  order: order(),
});
export type ChangeNote = RecordOf<typeof changeNoteKind.fields>;

/** Words that an import could not place. Nothing of a document is dropped silently. */
export const noteKind = defineRecord('notes', {
  about: ref(),
  text: text(),
  /** Where in the document it stood, such as "below table 2". */
  origin: label(),
  order: order(),
});
export type Note = RecordOf<typeof noteKind.fields>;

/** A finding that somebody looked at and set aside, with the reason everybody can read. */
export const setAsideKind = defineRecord('setAsides', {
  rule: label(),
  /** Element id, or "project". */
  element: label(),
  reason: text(),
  author: label(),
  date: date(),
  /** The words the finding was about at that time; when they change, the finding comes back. */
  about: label(),
});
export type SetAside = RecordOf<typeof setAsideKind.fields>;
