import * as z from 'zod/mini';
import {
  atom,
  choice,
  date,
  defineRecord,
  label,
  maybeChoice,
  number,
  order,
  ref,
  set,
  text,
  type RecordOf,
} from './fields.ts';

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
  /** What that element was called when this was recorded, or when it was removed: its code and its words, a line each. */
  element: label(),
  what: text(),
  why: text(),
  agreedBy: text(),
  date: date(),
  /** Whether the matrix says what was changed; null where nobody said. */
  matrixUpdated: maybeChoice(['yes', 'no']),
  /** Who wrote it down; null where the record does not say. */
  author: label(),
  /** The change since the baseline that this gives the reason of, by its key; null for one that people described by themselves. */
  answers: label(),
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

/** One line of the budget: what it pays for and how much. */
export const budgetLineKind = defineRecord('budgetLines', {
  label: text(),
  /** The activity or result that it pays for; null for costs of the whole project. */
  about: ref(),
  amount: number(),
  /** ISO 4217; null means the project's currency. */
  currency: label(),
  /** Who pays; null where nobody said. */
  funder: label(),
  order: order(),
});
export type BudgetLine = RecordOf<typeof budgetLineKind.fields>;

/** What an evaluation or a reflection advises: about what, to whom, by when. */
export const recommendationKind = defineRecord('recommendations', {
  text: text(),
  about: ref(),
  addressee: text(),
  date: date(),
  order: order(),
});
export type Recommendation = RecordOf<typeof recommendationKind.fields>;

/** How this project weighs one check. The record's id is the rule's. */
export const ruleSettingKind = defineRecord('ruleSettings', {
  /** Null leaves the severity to the preset. */
  severity: maybeChoice(['off', 'error', 'warning', 'suggestion']),
  /** The rule's limits that this project sets otherwise, by name. */
  limits: atom<Readonly<Record<string, number>>>(z.record(z.string(), z.number()), {}),
});
export type RuleSetting = RecordOf<typeof ruleSettingKind.fields>;

/** Where the design stood on a day that people wanted to remember, in numbers that the checks page compares. */
export const standingKind = defineRecord('standings', {
  label: text(),
  date: date(),
  author: label(),
  numbers: atom<Readonly<Record<string, number>>>(z.record(z.string(), z.number()), {}),
});
export type Standing = RecordOf<typeof standingKind.fields>;

/** A word that this project adds to a word list of the checks. */
export const checkWordKind = defineRecord('checkWords', {
  list: label(),
  word: label(),
});
export type CheckWord = RecordOf<typeof checkWordKind.fields>;

/** A question for the team that was talked about and ticked off. */
export const answerKind = defineRecord('answers', {
  question: label(),
  /** Element id, or "project". */
  element: label(),
  answer: text(),
  author: label(),
  date: date(),
  /** The words the question was about at that time; when they change, it is asked again. */
  about: label(),
});
export type Answer = RecordOf<typeof answerKind.fields>;
