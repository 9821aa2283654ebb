/** Random arguments for every command, and random typing. That no command is missing is tested with the runs. */
import type { COMMANDS } from '../../src/core/commands/index.ts';
import { spliceBetween, type Splice } from '../../src/core/changes/index.ts';
import { acceptProposals, compareDocuments, matchDocuments } from '../../src/core/revise/index.ts';
import {
  LEVELS,
  TABLES,
  create,
  kindOf,
  yearInBrackets,
  type AnyRecord,
  type Document,
  type TableName,
} from '../../src/core/model/index.ts';
import type { FieldRef } from '../../src/doc/api.ts';
import type { Random } from './random.ts';

type CommandName = (typeof COMMANDS)[number]['name'];

const WORDS = ['safe ', 'crossing', ' by 2027', '🚸', 'é', 'طريق ', '\n', '', 'ab'];
const PLACES = ['level:output', 'level:outcome'];

const word = (random: Random): string => random.pick(WORDS) ?? '';

/** An id from the given tables; now and then one that is not there. */
const idOf = (doc: Document, random: Random, ...tables: TableName[]): string => {
  const ids = tables.flatMap((table) => Object.keys(doc[table]));
  return random.chance(0.03) ? 'nobody' : (random.pick(ids) ?? 'nobody');
};
const maybe = <T>(random: Random, value: T): T | null => (random.chance(0.8) ? value : null);
const point = (random: Random) => ({ x: random.below(2000), y: random.below(900) - 100 });

type Make = (doc: Document, random: Random) => unknown;

const after: Make = (doc, r) =>
  r.pick([undefined, null, idOf(doc, r, 'results', 'activities', 'indicators')]);
const attachable = (doc: Document, r: Random): string =>
  r.chance(0.1) ? (r.pick(PLACES) ?? '') : idOf(doc, r, 'links', 'results', 'activities');

/** The design as somebody might send it back: words changed, a result gone, a new one among them. */
function revise(doc: Document, r: Random): Document {
  const kept = Object.values(doc.results).filter(() => r.chance(0.97));
  const results = kept.map((result) => ({
    ...result,
    statement: r.chance(0.3) ? word(r) : result.statement,
  }));
  const id = `revised${r.below(1e9)}`;
  const added = create('results', id, { level: r.pick(LEVELS) ?? 'output', statement: word(r) });
  return { ...doc, results: Object.fromEntries([...results, added].map((one) => [one.id, one])) };
}

export const ARGUMENTS: Readonly<Record<string, Make>> & Readonly<Record<CommandName, Make>> = {
  addResult: (doc, r) => ({
    level: r.pick(LEVELS),
    parentId: maybe(r, idOf(doc, r, 'results')),
    afterId: after(doc, r),
    statement: word(r),
    childId: r.chance(0.2) ? idOf(doc, r, 'results', 'activities') : null,
  }),
  addActivity: (doc, r) => ({
    parentId: maybe(r, idOf(doc, r, 'results')),
    afterId: after(doc, r),
    statement: word(r),
  }),
  addIndicator: (doc, r) => ({
    resultId: idOf(doc, r, 'results'),
    afterId: after(doc, r),
    statement: word(r),
  }),
  ensureTarget: (doc, r) => {
    // Most indicators are made with a target: one that has lost it is worth more than any.
    const aimed = new Set(Object.values(doc.targets).map((t) => t.indicator));
    const bare = Object.values(doc.indicators).filter((i) => !aimed.has(i.id));
    return { indicatorId: r.pick(bare)?.id ?? idOf(doc, r, 'indicators') };
  },
  addMilestone: (doc, r) => ({ indicatorId: idOf(doc, r, 'indicators') }),
  setTargetYear: (doc, r) => ({ targetId: idOf(doc, r, 'targets'), year: r.pick([2027, 27, null]) }),
  putYearInField: (doc, r) => {
    const dated = Object.values(doc.targets).filter((t) => yearInBrackets(t.text));
    const table = r.pick(['indicators', 'targets'] as const) ?? 'targets';
    return { table, id: (table === 'targets' && r.pick(dated)?.id) || idOf(doc, r, table) };
  },
  addAssumption: (doc, r) => ({ attachTo: [attachable(doc, r), attachable(doc, r)], statement: word(r) }),
  attachAssumption: (doc, r) => ({
    assumptionId: idOf(doc, r, 'assumptions'),
    to: Array.from({ length: 1 + r.below(2) }, () => attachable(doc, r)),
  }),
  detachAssumption: (doc, r) => {
    const assumptionId = idOf(doc, r, 'assumptions');
    return { assumptionId, from: r.pick(Object.keys(doc.assumptions[assumptionId]?.attachedTo ?? {})) ?? '' };
  },
  addRisk: (doc, r) => ({ attachTo: r.chance(0.5) ? [attachable(doc, r)] : [], statement: word(r) }),
  addFactor: (doc, r) => ({
    toId: maybe(r, idOf(doc, r, 'results')),
    actorName: word(r),
    statement: word(r),
  }),
  setFactorActor: (doc, r) => ({ factorId: idOf(doc, r, 'factors'), name: word(r) }),
  addLink: (doc, r) => ({
    from: idOf(doc, r, 'results', 'activities', 'factors'),
    to: idOf(doc, r, 'results'),
    kind: r.pick(['leadsTo', 'contributesTo', 'enables', 'feedback']),
  }),
  removeElements: (doc, r) => ({
    ids: Array.from({ length: 1 + r.below(2) }, () => idOf(doc, r, ...TABLES)),
  }),
  setField: (doc, r) =>
    r.pick([
      {
        table: 'results',
        id: idOf(doc, r, 'results'),
        field: 'status',
        value: r.pick(['achieved', 'delayed', null]),
      },
      { table: 'links', id: idOf(doc, r, 'links'), field: 'kind', value: r.pick(['leadsTo', 'feedback']) },
      { table: 'links', id: idOf(doc, r, 'links'), field: 'strength', value: r.below(100) / 3 },
      {
        table: 'indicators',
        id: idOf(doc, r, 'indicators'),
        field: 'result',
        value: idOf(doc, r, 'results'),
      },
      { table: 'project', id: 'project', field: 'start', value: r.pick(['2026-01-01', 'soon', null]) },
    ]),
  setText: (doc, r) => {
    if (r.chance(0.3))
      return { table: 'targets', id: idOf(doc, r, 'targets'), field: 'text', text: '8 (2027)' };
    const field = textField(doc, r);
    return { ...field, text: word(r) + wordsIn(doc, field).slice(r.below(4)) + word(r) };
  },
  setHome: (doc, r) => {
    const linkId = idOf(doc, r, 'links');
    return { id: doc.links[linkId]?.from ?? idOf(doc, r, 'results', 'activities'), linkId };
  },
  setParent: (doc, r) => ({
    id: idOf(doc, r, 'results', 'activities'),
    parentId: maybe(r, idOf(doc, r, 'results')),
    afterId: after(doc, r),
  }),
  moveElement: (doc, r) => ({ id: idOf(doc, r, ...TABLES), direction: r.pick(['up', 'down']) }),
  placeElement: (doc, r) => {
    const table = r.pick(TABLES) ?? 'results';
    return { id: idOf(doc, r, table), afterId: maybe(r, idOf(doc, r, table)) };
  },
  moveNodes: (doc, r) => ({
    positions: {
      [idOf(doc, r, 'results')]: point(r),
      [idOf(doc, r, 'results', 'activities', 'factors')]: maybe(r, point(r)),
    },
  }),
  tidy: (doc, r) => (r.chance(0.5) ? {} : { ids: [idOf(doc, r, 'results')] }),
  changeLevel: (doc, r) => ({ id: idOf(doc, r, 'results'), level: r.pick(LEVELS) }),
  pinCode: (doc, r) => ({
    id: idOf(doc, r, 'results', 'activities', 'indicators'),
    code: r.pick(['2.4', '', null]),
  }),
  addWorkplanRow: (doc, r) => ({ activityId: maybe(r, idOf(doc, r, 'activities')), label: word(r) }),
  addEntry: (doc, r) => {
    const table = r.pick(['budgetLines', 'recommendations', 'changeNotes', 'evidence', 'actuals']);
    const about =
      table === 'actuals' ? idOf(doc, r, 'indicators') : maybe(r, idOf(doc, r, 'results', 'links'));
    return { table, about };
  },
  setMonth: (doc, r) => ({ rowId: idOf(doc, r, 'workplanRows'), month: 1 + r.below(12), on: r.chance(0.7) }),
  setAside: (doc, r) => ({
    rule: 'risks-missing',
    element: idOf(doc, r, 'results'),
    reason: word(r),
    about: word(r),
  }),
  reopenFinding: (doc, r) => ({ id: idOf(doc, r, 'setAsides') }),
  addObjective: (_doc, r) => ({ statement: word(r) }),
  insertResult: (doc, r) => ({
    links: Array.from({ length: 1 + r.below(2) }, () => idOf(doc, r, 'links')),
    level: r.pick(LEVELS),
    statement: word(r),
  }),
  moveIndicator: (doc, r) => ({ id: idOf(doc, r, 'indicators'), to: idOf(doc, r, 'results') }),
  splitIndicator: (doc, r) => ({ id: idOf(doc, r, 'indicators'), first: word(r), second: word(r) }),
  splitResult: (doc, r) => ({ id: idOf(doc, r, 'results'), first: word(r), second: word(r) }),
  mergeResults: (doc, r) => ({ keep: idOf(doc, r, 'results'), drop: idOf(doc, r, 'results') }),
  shiftLevel: (doc, r) => ({ id: idOf(doc, r, 'results'), by: r.pick(['up', 'down']) }),
  unpinCodes: () => ({}),
  replaceTerm: (_doc, r) => ({ from: r.pick(['safe', 'crossing', '2027', 'é']), to: word(r) }),
  answerQuestion: (doc, r) => ({
    question: 'missing-actor',
    element: idOf(doc, r, 'results'),
    answer: word(r),
    about: word(r),
  }),
  acceptRevision: (doc, r) => {
    const revised = { document: revise(doc, r), format: 'throughline-json' };
    const matching = matchDocuments(doc, revised);
    const keys = compareDocuments(doc, revised, matching).flatMap((p) => (r.chance(0.7) ? [p.key] : []));
    return acceptProposals(doc, revised, matching, keys, () => `made${r.below(1e9)}`);
  },
  restoreVersion: (doc, r) => ({ version: revise(doc, r) }),
  setRule: (_doc, r) => ({
    rule: r.pick(['risks-missing', 'indicator-vague']),
    severity: r.pick(['off', 'warning', null]),
    limits: r.chance(0.3) ? { words: r.below(9) } : {},
  }),
  addCheckWord: (_doc, r) => ({ list: 'vagueWords', word: word(r) }),
  recordReasons: (doc, r) => ({
    changes: [{ about: idOf(doc, r, 'results'), element: word(r), what: word(r), answers: 'key' }],
    why: word(r),
    agreedBy: word(r),
  }),
  setBaseline: (_doc, r) => ({ version: maybe(r, { id: 'version', name: word(r) }) }),
  addComment: (doc, r) => ({
    about: maybe(r, idOf(doc, r, 'results', 'links')),
    text: word(r),
    replyTo: r.pick([null, null, idOf(doc, r, 'comments')]),
  }),
  editComment: (doc, r) => ({ id: idOf(doc, r, 'comments'), text: word(r) }),
  resolveComment: (doc, r) => ({ id: idOf(doc, r, 'comments') }),
  reopenComment: (doc, r) => ({ id: idOf(doc, r, 'comments') }),
  addSuggestion: (doc, r) => {
    const about = idOf(doc, r, 'results', 'activities');
    const kind = r.pick(['reword', 'add', 'remove', 'words'] as const);
    const adds = r.pick(['result', 'activity', 'indicator', 'assumption'] as const);
    return { kind, about, field: 'statement', adds, after: word(r), why: word(r) };
  },
  withdrawSuggestion: (doc, r) => ({ id: idOf(doc, r, 'suggestions') }),
  acceptSuggestion: (doc, r) => ({ id: idOf(doc, r, 'suggestions') }),
  declineSuggestion: (doc, r) => ({ id: idOf(doc, r, 'suggestions') }),
  vote: (doc, r) => ({
    suggestion: idOf(doc, r, 'suggestions'),
    value: r.pick(['for', 'against', null]),
  }),
  keepStanding: (_doc, r) => ({ label: word(r), numbers: { results: r.below(40), open: r.below(9) } }),
};

const textsOf = (table: TableName): string[] =>
  Object.entries(kindOf(table).fields).flatMap(([field, { kind }]) => (kind === 'text' ? [field] : []));

/** Any text of any record. */
export function textField(doc: Document, random: Random): FieldRef {
  const tables = TABLES.filter((table) => textsOf(table).length > 0 && Object.keys(doc[table]).length > 0);
  const table = random.pick(tables) ?? 'project';
  return { table, id: random.pick(Object.keys(doc[table])) ?? '', field: random.pick(textsOf(table)) ?? '' };
}

const wordsIn = (doc: Document, { table, id, field }: FieldRef): string => {
  const record = (doc[table] as Readonly<Record<string, AnyRecord>>)[id] as unknown as Record<
    string,
    unknown
  >;
  return String(record?.[field] ?? '');
};

/** What a person may do in a text at one stroke: whole characters come and go. */
export function stroke(text: string, random: Random): Splice | null {
  const letters = [...text];
  const at = random.below(letters.length + 1);
  const gone = random.chance(0.3) ? random.below(4) : 0;
  const next = [...letters.slice(0, at), word(random), ...letters.slice(at + gone)].join('');
  return spliceBetween(text, next);
}
