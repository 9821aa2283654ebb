/**
 * The document: flat tables of records by id, plain JSON, frozen in use. The list `KINDS` is the one list of record kinds;
 * Y mapping, diff, JSON format and forms follow it.
 */
import { activityKind, type Activity } from './activity.ts';
import {
  actorKind,
  assumptionKind,
  factorKind,
  riskKind,
  type Actor,
  type Assumption,
  type Factor,
  type Risk,
} from './conditions.ts';
import {
  DISCUSSION,
  commentKind,
  suggestionKind,
  voteKind,
  type Comment,
  type Suggestion,
  type Vote,
} from './discussion.ts';
import { makeRecord, type Fields, type RecordKind } from './fields.ts';
import {
  actualKind,
  indicatorKind,
  targetKind,
  type Actual,
  type Indicator,
  type Target,
} from './indicator.ts';
import { linkKind, type Link } from './link.ts';
import { PROJECT_ID, projectKind, type Project } from './project.ts';
import {
  answerKind,
  budgetLineKind,
  changeNoteKind,
  checkWordKind,
  evidenceKind,
  noteKind,
  recommendationKind,
  ruleSettingKind,
  setAsideKind,
  standingKind,
  workplanRowKind,
  type Answer,
  type BudgetLine,
  type ChangeNote,
  type CheckWord,
  type Evidence,
  type Note,
  type Recommendation,
  type RuleSetting,
  type SetAside,
  type Standing,
  type WorkplanRow,
} from './records.ts';
import { resultKind, type Result } from './result.ts';

/** Version of the stored shape. Raise it only together with a migration and a stored document of the version before. */
export const SCHEMA_VERSION = 2;

export const KINDS = {
  project: projectKind,
  results: resultKind,
  activities: activityKind,
  links: linkKind,
  indicators: indicatorKind,
  targets: targetKind,
  actuals: actualKind,
  assumptions: assumptionKind,
  risks: riskKind,
  factors: factorKind,
  actors: actorKind,
  workplanRows: workplanRowKind,
  evidence: evidenceKind,
  changeNotes: changeNoteKind,
  notes: noteKind,
  setAsides: setAsideKind,
  budgetLines: budgetLineKind,
  recommendations: recommendationKind,
  ruleSettings: ruleSettingKind,
  checkWords: checkWordKind,
  answers: answerKind,
  standings: standingKind,
  comments: commentKind,
  suggestions: suggestionKind,
  votes: voteKind,
} as const;

export interface Records {
  project: Project;
  results: Result;
  activities: Activity;
  links: Link;
  indicators: Indicator;
  targets: Target;
  actuals: Actual;
  assumptions: Assumption;
  risks: Risk;
  factors: Factor;
  actors: Actor;
  workplanRows: WorkplanRow;
  evidence: Evidence;
  changeNotes: ChangeNote;
  notes: Note;
  setAsides: SetAside;
  budgetLines: BudgetLine;
  recommendations: Recommendation;
  ruleSettings: RuleSetting;
  checkWords: CheckWord;
  answers: Answer;
  standings: Standing;
  comments: Comment;
  suggestions: Suggestion;
  votes: Vote;
}
export type TableName = keyof Records;
export type AnyRecord = Records[TableName];
export type Table<R> = Readonly<Record<string, R>>;

export type Document = { readonly schemaVersion: number } & {
  readonly [T in TableName]: Table<Records[T]>;
};

export const TABLES = Object.keys(KINDS) as readonly TableName[];

/** What people note about a design and how it is checked, no part of the design itself: not compared between versions, and not taken back. */
export const ABOUT_THE_DESIGN: ReadonlySet<TableName> = new Set([
  'changeNotes',
  'notes',
  'setAsides',
  'ruleSettings',
  'checkWords',
  'answers',
  'standings',
  ...DISCUSSION,
]);

/** The kind of a table, without its exact field types: for code that handles every table alike. */
export const kindOf = (table: TableName): RecordKind<Fields> => KINDS[table] as unknown as RecordKind<Fields>;

/** A complete record of a table: given values over the defaults. */
export function create<T extends TableName>(
  table: T,
  id: string,
  values: Partial<Omit<Records[T], 'id'>> = {},
): Records[T] {
  return makeRecord(kindOf(table), id, values as Record<string, unknown>) as unknown as Records[T];
}

/** An empty document with its project record. */
export function emptyDocument(project: Partial<Omit<Project, 'id'>> = {}): Document {
  const doc: Record<string, unknown> = { schemaVersion: SCHEMA_VERSION };
  for (const table of TABLES) doc[table] = {};
  doc['project'] = { [PROJECT_ID]: create('project', PROJECT_ID, project) };
  return doc as unknown as Document;
}

/** The project record. A document read from a broken source may lack it; then the defaults stand in. */
export const projectOf = (doc: Document): Project => doc.project[PROJECT_ID] ?? create('project', PROJECT_ID);

/** What a findable element of the design is called in findings, messages and addresses. */
export type ElementKind =
  'project' | 'result' | 'activity' | 'indicator' | 'assumption' | 'risk' | 'factor' | 'link';

export const ELEMENT_TABLE: Readonly<Record<ElementKind, TableName>> = {
  project: 'project',
  result: 'results',
  activity: 'activities',
  indicator: 'indicators',
  assumption: 'assumptions',
  risk: 'risks',
  factor: 'factors',
  link: 'links',
};
