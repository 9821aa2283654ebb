/**
 * The language of placeholders: what may stand between braces in an organisation's own template, as data. Names are the model's own.
 * docs/templates.md lists the same; a test compares them.
 */
import {
  activitiesUnder,
  baselineText,
  finalTarget,
  milestones,
  resultsInOrder,
  targetText,
} from '../donors/kit/rows.ts';
import {
  projectOf,
  type Activity,
  type Assumption,
  type BudgetLine,
  type Indicator,
  type Level,
  type Result,
  type Risk,
  type Target,
  type View,
  type WorkplanRow,
} from '../../model/index.ts';

export interface Words {
  readonly v: View;
  /** A day as the language writes it, "" for none. */
  readonly day: (day: string | null) => string;
  readonly number: (value: number | null) => string;
}

type Field<T> = (item: T, words: Words) => string;

/** What an item of a list says, and which lists it opens. */
export interface Kind<T = never> {
  readonly fields: Readonly<Record<string, Field<T>>>;
  readonly lists: Readonly<Record<string, (item: T, words: Words) => readonly unknown[]>>;
}

const below = (v: View, id: string): Result[] =>
  v
    .children(id)
    .flatMap((node) => (node.kind === 'result' ? [node.record, ...below(v, node.record.id)] : []));
const ofLevel =
  (level: Level) =>
  (result: Result, { v }: Words) =>
    below(v, result.id).filter((r) => r.level === level);

const attachedTo = (
  { attachedTo: ids }: { attachedTo: Readonly<Record<string, true>> },
  { v }: Words,
): string => {
  const link = new Map(v.links.map((l) => [l.id, l.from]));
  const names = Object.keys(ids).map((id) => v.label(link.get(id) ?? id));
  return [...new Set(names)].filter((name) => name !== '').join(', ');
};

/** "1–3, 7" */
function monthsText(months: Readonly<Record<string, true>>): string {
  const numbers = Object.keys(months)
    .map(Number)
    .toSorted((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const month of numbers) {
    const last = spans.at(-1);
    if (last && last[1] === month - 1) last[1] = month;
    else spans.push([month, month]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const planOf = (v: View, activity: Activity): WorkplanRow[] =>
  Object.values(v.doc.workplanRows).filter((row) => row.activity === activity.id);

const result: Kind<Result> = {
  fields: {
    code: (r, { v }) => v.code(r.id),
    label: (r, { v }) => v.label(r.id),
    statement: (r) => r.statement,
    shortTitle: (r) => r.shortTitle,
    description: (r) => r.description,
    theme: (r) => r.theme ?? '',
    targetGroup: (r) => r.targetGroup,
    responsible: (r) => r.responsible,
    weight: (r, { number }) => number(r.weight),
    riskRating: (r) => r.riskRating ?? '',
  },
  lists: {
    results: (r, { v }) => v.children(r.id).flatMap((n) => (n.kind === 'result' ? [n.record] : [])),
    outcomes: ofLevel('outcome'),
    intermediateOutcomes: ofLevel('intermediateOutcome'),
    outputs: ofLevel('output'),
    indicators: (r, { v }) => v.indicators(r.id),
    activities: (r, { v }) => activitiesUnder(v, r.id),
    // What has to hold for this result to lead to the one above stands on the link between the two.
    assumptions: (r, { v }) => [
      ...new Set([r.id, ...v.up(r.id).map((l) => l.id)].flatMap((id) => v.assumptionsOf(id))),
    ],
    risks: (r, { v }) => v.risks.filter((risk) => r.id in risk.attachedTo),
  },
};

const indicator: Kind<Indicator> = {
  fields: {
    code: (i, { v }) => v.code(i.id),
    label: (i, { v }) => v.label(i.id),
    statement: (i) => i.statement,
    definition: (i) => i.definition,
    unit: (i) => i.unit,
    baseline: (i) => baselineText(i),
    target: (i, { v }) => targetText(finalTarget(v, i)),
    source: (i) => i.source,
    method: (i) => i.method,
    frequency: (i) => i.frequency,
    responsible: (i) => i.responsible,
    disaggregation: (i) => i.disaggregation,
    note: (i) => i.note,
  },
  lists: { milestones: (i, { v }) => milestones(v, i) },
};

const milestone: Kind<Target> = {
  fields: { label: (m) => m.label, value: (m) => m.text, date: (m, { day }) => day(m.date) },
  lists: {},
};

const activity: Kind<Activity> = {
  fields: {
    code: (a, { v }) => v.code(a.id),
    label: (a, { v }) => v.label(a.id),
    statement: (a) => a.statement,
    description: (a) => a.description,
    means: (a) => a.means,
    responsible: (a, { v }) => [...new Set(planOf(v, a).map((row) => row.responsible))].join('\n'),
    months: (a, { v }) => monthsText(Object.assign({}, ...planOf(v, a).map((row) => row.months))),
  },
  lists: {
    assumptions: (a, { v }) => v.assumptionsOf(a.id),
    risks: (a, { v }) => v.risks.filter((risk) => a.id in risk.attachedTo),
  },
};

const assumption: Kind<Assumption> = {
  fields: {
    label: (a, { v }) => v.label(a.id),
    statement: (a) => a.statement,
    attachedTo,
    likelihood: (a) => a.likelihood ?? '',
  },
  lists: {},
};

const risk: Kind<Risk> = {
  fields: {
    label: (r, { v }) => v.label(r.id),
    statement: (r) => r.statement,
    attachedTo,
    likelihood: (r) => r.likelihood ?? '',
    consequence: (r) => r.consequence ?? '',
    response: (r) => r.response,
    owner: (r) => r.owner,
    timeline: (r) => r.timeline,
    earlyWarning: (r) => r.earlyWarning,
  },
  lists: {},
};

const row: Kind<WorkplanRow> = {
  fields: {
    code: (r, { v }) => (r.activity ? v.code(r.activity) : (r.code ?? '')),
    statement: (r, { v }) => r.label || (v.doc.activities[r.activity ?? '']?.statement ?? ''),
    responsible: (r) => r.responsible,
    months: (r) => monthsText(r.months),
  },
  lists: {},
};

const line: Kind<BudgetLine> = {
  fields: {
    label: (l) => l.label,
    about: (l, { v }) => (l.about ? v.label(l.about) : ''),
    amount: (l, { number }) => number(l.amount),
    currency: (l, { v }) => l.currency ?? projectOf(v.doc).currency ?? '',
    funder: (l) => l.funder ?? '',
  },
  lists: {},
};

/** Each list by its name, what one of its items is called, and what that says. */
export const LISTS = {
  results: { item: 'result', kind: result },
  impacts: { item: 'impact', kind: result },
  goals: { item: 'goal', kind: result },
  objectives: { item: 'objective', kind: result },
  outcomes: { item: 'outcome', kind: result },
  intermediateOutcomes: { item: 'intermediateOutcome', kind: result },
  outputs: { item: 'output', kind: result },
  indicators: { item: 'indicator', kind: indicator },
  milestones: { item: 'milestone', kind: milestone },
  activities: { item: 'activity', kind: activity },
  assumptions: { item: 'assumption', kind: assumption },
  risks: { item: 'risk', kind: risk },
  workplan: { item: 'row', kind: row },
  budget: { item: 'line', kind: line },
} as const satisfies Readonly<Record<string, { item: string; kind: Kind }>>;
export type ListName = keyof typeof LISTS;

const byOrder = <T extends { readonly order: string }>(table: Readonly<Record<string, T>>): T[] =>
  Object.values(table).toSorted((a, b) => (a.order < b.order ? -1 : 1));
const everyOf =
  (level: Level) =>
  (_: null, { v }: Words) =>
    resultsInOrder(v).flatMap((printed) => (printed.result.level === level ? [printed.result] : []));

/** Lists of the whole design. */
export const TOP: Kind<null>['lists'] = {
  results: (_, { v }) => resultsInOrder(v).map((printed) => printed.result),
  impacts: everyOf('impact'),
  goals: everyOf('goal'),
  objectives: everyOf('objective'),
  outcomes: everyOf('outcome'),
  intermediateOutcomes: everyOf('intermediateOutcome'),
  outputs: everyOf('output'),
  indicators: (_, { v }) => resultsInOrder(v).flatMap((printed) => printed.indicators),
  activities: (_, { v }) => v.activities,
  assumptions: (_, { v }) => v.assumptions,
  risks: (_, { v }) => v.risks,
  workplan: (_, { v }) => byOrder(v.doc.workplanRows),
  budget: (_, { v }) => byOrder(v.doc.budgetLines),
};

/** What stands anywhere, inside a list or not. */
export const ANYWHERE: Readonly<Record<string, Field<null>>> = {
  'project.title': (_, { v }) => projectOf(v.doc).title,
  'project.code': (_, { v }) => projectOf(v.doc).code ?? '',
  'project.projectType': (_, { v }) => projectOf(v.doc).projectType,
  'project.geography': (_, { v }) => projectOf(v.doc).geography,
  'project.executingAgency': (_, { v }) => projectOf(v.doc).executingAgency,
  'project.donor': (_, { v }) => projectOf(v.doc).donor,
  'project.beneficiaries': (_, { v }) => projectOf(v.doc).beneficiaries,
  'project.partners': (_, { v }) => projectOf(v.doc).partners,
  'project.managementSite': (_, { v }) => projectOf(v.doc).managementSite,
  'project.start': (_, { v, day }) => day(projectOf(v.doc).start),
  'project.end': (_, { v, day }) => day(projectOf(v.doc).end),
  'project.duration': (_, { v }) => projectOf(v.doc).durationText,
  'project.budget': (_, { v }) => projectOf(v.doc).budgetText,
  'project.budgetAmount': (_, { v, number }) => number(projectOf(v.doc).budgetAmount),
  'project.currency': (_, { v }) => projectOf(v.doc).currency ?? '',
  'project.summary': (_, { v }) => projectOf(v.doc).summary,
  'project.preconditions': (_, { v }) => projectOf(v.doc).preconditions,
  'project.sustainability': (_, { v }) => projectOf(v.doc).sustainability,
  'project.gender': (_, { v }) => projectOf(v.doc).gender,
  'project.crossCutting': (_, { v }) => projectOf(v.doc).crossCutting,
  'project.monitoringPlan': (_, { v }) => projectOf(v.doc).monitoringPlan,
};
