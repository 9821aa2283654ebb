/** How records hang together: what a comparison has to know of the model beyond its field kinds. */
import { isDiscussion, kindOf, TABLES, type TableName } from '../model/index.ts';

/** What a revised document can revise: what people say about the design is theirs, wherever the document comes from. */
export const REVISED: readonly TableName[] = TABLES.filter((table) => !isDiscussion(table));

/** The field that says to which record one belongs; without it the record has no place. */
export const OWNER: Readonly<Partial<Record<TableName, string>>> = {
  indicators: 'result',
  targets: 'indicator',
  actuals: 'indicator',
  workplanRows: 'activity',
  evidence: 'about',
  setAsides: 'element',
  answers: 'element',
};

/** Tables whose records come and go with their owner, without a word of their own. */
export const PARTS: ReadonlySet<TableName> = new Set([
  'targets',
  'actuals',
  'evidence',
  'setAsides',
  'answers',
  'workplanRows',
]);

/** The words by which people would know a record again. */
export const MAIN_TEXT: Readonly<Partial<Record<TableName, string>>> = {
  results: 'statement',
  activities: 'statement',
  indicators: 'statement',
  assumptions: 'statement',
  risks: 'statement',
  factors: 'statement',
  links: 'rationale',
  actors: 'name',
  evidence: 'text',
  changeNotes: 'what',
  notes: 'text',
  budgetLines: 'label',
  recommendations: 'text',
  standings: 'label',
  checkWords: 'word',
};

/** Where a record stands is told by a move, not field by field; where its card lies is up to this project. */
const PLACE: ReadonlySet<string> = new Set([
  'order',
  'position',
  'homeLink',
  'links.from',
  'links.to',
  'results.level',
]);

export const isPlace = (table: TableName, field: string): boolean =>
  PLACE.has(field) || PLACE.has(`${table}.${field}`) || OWNER[table] === field;

/** Settings of the project, not words of the design: only our own file may bring them. */
export const SETTINGS: ReadonlySet<string> = new Set([
  'profile',
  'language',
  'preset',
  'baselineVersion',
  'baselineName',
  'baselineAt',
]);

export const refersTo = (table: TableName, field: string): 'one' | 'several' | null => {
  const kind = kindOf(table).fields[field]?.kind;
  if (kind === 'ref' || OWNER[table] === field) return 'one';
  return field === 'attachedTo' ? 'several' : null;
};

/** A reader's own notes on where it found something, no words of the design: only our own file has them as they were. */
export const READERS_OWN: ReadonlySet<string> = new Set(['sourceText']);

/** Words in brackets beside a value, which a file without a place for them prints in front of it. */
export const QUALIFIER: Readonly<Record<string, string>> = {
  'indicators.baselineText': 'baselineQualifier',
  'targets.text': 'qualifier',
};
