/**
 * A design written as an outline, for tests and for the examples on the rules' pages. Indentation (two spaces) is the
 * chain: what stands under a result leads to it.
 *
 *     Project: A second phase
 *       summary: ...
 *     Objective: ...
 *       Outcome #o1: ...
 *         because: ...                 why it leads to the objective
 *         status: cancelled            also: unintended, by others, management
 *         Indicator: Number of ...
 *           baseline (in May): 12      target, source, definition, split, note, unit, direction, counted, type, status
 *         Assumption: ...              attached to the outcome
 *         Factor: ... [Actor]
 *         Output: ...
 *           Activity: ...
 *     Assumption: ...
 *       on: level:output
 *     Link: #o1 -> #o2
 *       kind: feedback
 *     Risk: ...
 *     Budget: Rent of the desk             amount, currency, about: #a1
 *     Plan: Rent of the desk               a row of the work plan; months: 1 2 3, responsible, activity: #a1
 *     Change: Course cut to one week       what; why, agreedBy, date, about: #o1, matrixUpdated
 *     Recommendation: ...                  about, addressee, date
 *           Actual: 12                     under an indicator; date, source, comment
 *           Milestone: 6                   under an indicator; date
 *         Evidence: ...                    under a result; source (a key of its kinds), date, strength
 *
 * `#name` makes `name` the element's id; others are numbered. An end of a link that does not exist stays missing.
 */
import {
  countingId,
  create,
  emptyDocument,
  keysBetween,
  PROJECT_ID,
  type AnyRecord,
  type Document,
  type Level,
  type TableName,
} from '../../model/index.ts';

const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  impact: 'impact',
  goal: 'goal',
  objective: 'objective',
  outcome: 'outcome',
  'intermediate outcome': 'intermediateOutcome',
  output: 'output',
};

type Values = Record<string, unknown>;

interface Frame {
  readonly indent: number;
  readonly table: TableName;
  readonly id: string;
}

/** Reads an outline; throws with the line where it cannot. */
export function readDesign(outline: string): Document {
  const tables = emptyDocument() as unknown as Record<TableName, Record<string, Values>>;
  const newId = countingId('e');
  const orders = keysBetween(null, null, outline.split('\n').length + 1);
  const stack: Frame[] = [];

  const add = (table: TableName, id: string, values: Values): void => {
    const base = create(table, id) as unknown as Values;
    tables[table][id] = { ...base, ...('order' in base ? { order: orders[lineNumber] } : {}), ...values };
  };
  let lineNumber = 0;

  for (const line of outline.split('\n')) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const match = /^( *)([A-Za-z][A-Za-z ]*?)(?: #([\w-]+))?(?: \(([^)]*)\))?(?:: ?(.*))?$/.exec(line);
    if (!match) throw new Error(`Line ${lineNumber} is no element and no field: ${line}`);
    const [, space = '', word = '', givenId, qualifier = '', text = ''] = match;
    while ((stack.at(-1)?.indent ?? -1) >= space.length) stack.pop();
    const parent = stack.at(-1) ?? null;

    if (/^[a-z]/.test(word)) {
      setField(tables, parent, word, text.trim(), qualifier, lineNumber);
      continue;
    }
    const id = givenId ?? newId();
    const level = LEVEL_WORDS[word.toLowerCase()];
    const table = level ? 'results' : TABLE_WORDS[word.toLowerCase()];
    if (!table) throw new Error(`Line ${lineNumber} begins with an unknown word: ${word}`);
    addElement({ table, id, level, text: text.trim(), parent, add, newId });
    stack.push({ indent: space.length, table, id: table === 'project' ? PROJECT_ID : id });
  }
  return tables as unknown as Document;
}

const TABLE_WORDS: Readonly<Record<string, TableName>> = {
  project: 'project',
  activity: 'activities',
  factor: 'factors',
  indicator: 'indicators',
  assumption: 'assumptions',
  risk: 'risks',
  link: 'links',
  budget: 'budgetLines',
  plan: 'workplanRows',
  change: 'changeNotes',
  recommendation: 'recommendations',
  actual: 'actuals',
  milestone: 'targets',
  evidence: 'evidence',
};

interface NewElement {
  readonly table: TableName;
  readonly id: string;
  readonly level: Level | undefined;
  readonly text: string;
  readonly parent: Frame | null;
  readonly add: (table: TableName, id: string, values: Values) => void;
  readonly newId: () => string;
}

function addElement({ table, id, level, text, parent, add, newId }: NewElement): void {
  const attached = parent ? { attachedTo: { [parent.id]: true } } : {};
  switch (table) {
    case 'project':
      add('project', PROJECT_ID, { title: text });
      return;
    case 'links': {
      const [from = '', to = ''] = text.split('->').map((end) => end.trim().replace('#', ''));
      add('links', id, { from, to });
      return;
    }
    case 'indicators':
      add('indicators', id, { statement: text, result: parent?.id ?? null });
      add('targets', `${id}-target`, { indicator: id });
      return;
    case 'assumptions':
    case 'risks':
      add(table, id, { statement: text, ...attached });
      return;
    case 'factors': {
      const [, statement = '', actor] = /^(.*?)(?: \[(.*)\])?$/.exec(text) ?? [];
      const actorId = actor ? newId() : null;
      if (actorId) add('actors', actorId, { name: actor });
      add('factors', id, { statement, actor: actorId });
      break;
    }
    case 'budgetLines':
    case 'workplanRows':
      add(table, id, { label: text });
      return;
    case 'changeNotes':
      add(table, id, { what: text, about: parent?.id ?? null });
      return;
    case 'recommendations':
    case 'evidence':
      add(table, id, { text, about: parent?.id ?? null });
      return;
    case 'actuals':
      add(table, id, { text, indicator: parent?.id ?? null });
      return;
    case 'targets':
      add(table, id, { text, kind: 'milestone', indicator: parent?.id ?? null });
      return;
    default:
      add(table, id, level ? { statement: text, level } : { statement: text });
  }
  if (parent) add('links', `${id}-link`, { from: id, to: parent.id });
}

const INDICATOR_FIELDS: Readonly<Record<string, string>> = {
  source: 'source',
  definition: 'definition',
  split: 'disaggregation',
  note: 'note',
  unit: 'unit',
  direction: 'direction',
  counted: 'cumulative',
  type: 'measureType',
  status: 'baselineStatus',
};

const NUMBERS = new Set(['amount', 'budgetAmount', 'strength', 'baselineYear']);

function setField(
  tables: Record<TableName, Record<string, Values>>,
  owner: Frame | null,
  field: string,
  value: string,
  qualifier: string,
  line: number,
): void {
  const record = owner ? tables[owner.table][owner.id] : undefined;
  const set = (values: Values | undefined, more: Values): void => {
    if (!values) throw new Error(`Line ${line}: “${field}” belongs to nothing`);
    Object.assign(values, more);
  };
  if (owner?.table === 'indicators') {
    if (field === 'baseline') set(record, { baselineText: value, baselineQualifier: qualifier });
    else if (field === 'target') set(tables.targets[`${owner.id}-target`], { text: value, qualifier });
    else if (field === 'unsafe to split') set(record, { disaggregationUnsafe: true });
    else
      set(record, {
        [INDICATOR_FIELDS[field] ?? (record && field in record ? field : unknown(field, line))]: value,
      });
  } else if (field === 'because') {
    set(owner?.table === 'links' ? record : tables.links[`${owner?.id ?? ''}-link`], { rationale: value });
  } else if (field === 'kind') {
    set(record, { kind: value });
  } else if (field === 'on') {
    set(record, {
      attachedTo: Object.fromEntries(value.split(',').map((id) => [id.trim().replace('#', ''), true])),
    });
  } else if (field === 'management') set(record, { management: true });
  else if (field === 'by others') set(record, { byOthers: true });
  else if (field === 'unintended') set(record, { intended: false });
  else if (field === 'risks kept in') set(record, { risksKeptIn: value });
  else if (field === 'months')
    set(record, { months: Object.fromEntries(value.split(/\s+/).map((m) => [m, true])) });
  else if (field === 'about' || field === 'activity') set(record, { [field]: value.replace('#', '') });
  else if (typeof record?.[field] === 'boolean') set(record, { [field]: true });
  else if (record && NUMBERS.has(field)) set(record, { [field]: Number(value) });
  else if (record && field in record) set(record, { [field]: value as AnyRecord[keyof AnyRecord] });
  else unknown(field, line);
}

function unknown(field: string, line: number): never {
  throw new Error(`Line ${line} has an unknown field: ${field}`);
}
