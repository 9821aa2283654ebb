import { choice, date, defineRecord, label, number, text, type RecordOf } from './fields.ts';

export const PRESETS = ['drafting', 'submission', 'review'] as const;
export type Preset = (typeof PRESETS)[number];

/** The id of the only record of the table `project`. */
export const PROJECT_ID = 'project';

export const projectKind = defineRecord('project', {
  title: text(),
  /** Project code or award number. */
  code: label(),
  projectType: text(),
  secondaryProjectType: text(),
  geography: text(),
  executingAgency: text(),
  donor: text(),
  /** One per line. */
  beneficiaries: text(),
  /** One per line. */
  partners: text(),
  managementSite: text(),
  start: date(),
  end: date(),
  /** Duration in the document's own words. */
  durationText: text(),
  /** Budget in the document's own words. */
  budgetText: text(),
  budgetAmount: number(),
  currency: label(),
  summary: text(),
  /** The expected results as the summary or narrative lists them, one per line: compared with the matrix. */
  expectedResults: text(),
  /** What must be in place before activities start (old EU logframe, JICA PDM). */
  preconditions: text(),
  /** Who carries on afterwards, with what money, from when. */
  sustainability: text(),
  /** What the design says of women, men, girls and boys. */
  gender: text(),
  /** Environment, protection, accountability and other themes that cut across. */
  crossCutting: text(),
  /** Who collects what, when, and who looks at it. */
  monitoringPlan: text(),
  /** Short forms, one per line: "NRM: National Referral Mechanism". */
  acronyms: text(),
  /** Where risks are kept if not here: a document or link that settles `risks-missing`. */
  risksKeptIn: text(),
  /** Donor profile: levels, labels, columns. See core/matrix/profiles. */
  profile: label(),
  /** Language of the content, BCP 47. */
  language: label(),
  preset: choice(PRESETS, 'drafting'),
  /** The version on the server that holds the approved design, what people called it, and since when it stands; null while none is frozen. */
  baselineVersion: label(),
  baselineName: label(),
  baselineAt: date(),
});
export type Project = RecordOf<typeof projectKind.fields>;
