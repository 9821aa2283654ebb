/** For every field that formats differ in: the elements of a design that have something in it, and those that should and have not. */
import {
  ELEMENT_TABLE,
  PROJECT_ID,
  projectOf,
  type Document,
  type TableName,
  type View,
} from '../model/index.ts';
import type { PlacedField } from './places.ts';

export interface Bearing {
  readonly bearing: (v: View) => readonly string[];
  /** Elements that could have it and have nothing. */
  readonly lacking?: (v: View) => readonly string[];
}

type RecordIn<T extends TableName> = Document[T] extends Readonly<Record<string, infer R>> ? R : never;

/** Anything but null, "", false and an empty set. */
const filled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : value !== null && value !== undefined && value !== '' && value !== false;

const idsIn = <T extends TableName>(v: View, table: T, has: (record: RecordIn<T>) => boolean): string[] =>
  (Object.values(v.doc[table]) as RecordIn<T>[]).filter(has).map((record) => (record as { id: string }).id);

/** A field of a table's records. */
const field = <T extends TableName>(table: T, name: keyof RecordIn<T>): Bearing => ({
  bearing: (v) => idsIn(v, table, (record) => filled(record[name])),
  lacking: (v) => idsIn(v, table, (record) => !filled(record[name])),
});

const bearing = (found: (v: View) => readonly string[]): Bearing => ({ bearing: found });

/** Records about an element are shown where that element is. */
const about = (v: View, id: string | null): string[] => (id && v.kindOf(id) ? [id] : [PROJECT_ID]);

const targets =
  (kind: 'final' | 'milestone', has: (t: Document['targets'][string]) => boolean) => (v: View) =>
    idsIn(v, 'indicators', (i) => v.targets(i.id).some((t) => t.kind === kind && has(t)));

const isLink = (v: View, id: string): boolean => v.doc.links[id] !== undefined;

const header = (v: View): boolean => {
  const { code, projectType, geography, executingAgency, donor, beneficiaries, partners, summary } =
    projectOf(v.doc);
  return [code, projectType, geography, executingAgency, donor, beneficiaries, partners, summary].some(
    filled,
  );
};
const ofProject = (has: (v: View) => boolean): Bearing => bearing((v) => (has(v) ? [PROJECT_ID] : []));

export const BEARERS: Readonly<Record<PlacedField, Bearing>> = {
  'project.title': ofProject((v) => filled(projectOf(v.doc).title)),
  'project.header': ofProject(header),
  'project.preconditions': ofProject((v) => filled(projectOf(v.doc).preconditions)),
  'result.level': field('results', 'level'),
  'result.code': field('results', 'pinnedCode'),
  'result.statement': field('results', 'statement'),
  'result.theme': field('results', 'theme'),
  'result.description': field('results', 'description'),
  'result.targetGroup': field('results', 'targetGroup'),
  'result.responsible': field('results', 'responsible'),
  'result.weight': {
    bearing: (v) => idsIn(v, 'results', (r) => r.weight !== null),
    lacking: (v) => idsIn(v, 'results', (r) => r.level === 'output' && r.weight === null),
  },
  'result.riskRating': {
    bearing: (v) => idsIn(v, 'results', (r) => r.riskRating !== null),
    lacking: (v) => idsIn(v, 'results', (r) => r.level === 'output' && r.riskRating === null),
  },
  'result.status': field('results', 'status'),
  'result.intended': bearing((v) => idsIn(v, 'results', (r) => !r.intended)),
  'link.home': bearing((v) => v.links.map((l) => l.id)),
  'link.others': bearing((v) =>
    [...v.results, ...v.activities].filter((n) => v.up(n.id).length > 1).map((n) => n.id),
  ),
  'link.rationale': bearing((v) => v.links.filter((l) => l.rationale.trim() !== '').map((l) => l.id)),
  'link.strength': bearing((v) => v.links.filter((l) => l.strength !== null).map((l) => l.id)),
  'factor.statement': bearing((v) => Object.keys(v.doc.factors)),
  'indicator.statement': bearing((v) => Object.keys(v.doc.indicators)),
  'indicator.code': field('indicators', 'pinnedCode'),
  'indicator.definition': field('indicators', 'definition'),
  'indicator.unit': field('indicators', 'unit'),
  'indicator.measureType': field('indicators', 'measureType'),
  'indicator.direction': bearing((v) => idsIn(v, 'indicators', (i) => i.direction !== 'unsaid')),
  'indicator.cumulative': field('indicators', 'cumulative'),
  'indicator.source': field('indicators', 'source'),
  'indicator.method': field('indicators', 'method'),
  'indicator.analysis': field('indicators', 'analysis'),
  'indicator.frequency': field('indicators', 'frequency'),
  'indicator.responsible': field('indicators', 'responsible'),
  'indicator.disaggregation': field('indicators', 'disaggregation'),
  'indicator.rationale': field('indicators', 'rationale'),
  'indicator.limitations': field('indicators', 'limitations'),
  'indicator.standardCode': field('indicators', 'standardCode'),
  'indicator.note': field('indicators', 'note'),
  'baseline.text': field('indicators', 'baselineText'),
  'baseline.year': {
    bearing: (v) => idsIn(v, 'indicators', (i) => i.baselineYear !== null),
    // A year that stands in the words of the value is there.
    lacking: (v) =>
      idsIn(v, 'indicators', (i) => i.baselineYear === null && !/\b(19|20)\d\d\b/.test(i.baselineText)),
  },
  'target.text': {
    bearing: targets('final', (t) => filled(t.text)),
    lacking: (v) =>
      idsIn(v, 'indicators', (i) => !v.targets(i.id).some((t) => t.kind === 'final' && filled(t.text))),
  },
  'target.date': {
    bearing: targets('final', (t) => t.date !== null),
    lacking: (v) =>
      idsIn(
        v,
        'indicators',
        (i) =>
          !v
            .targets(i.id)
            .some((t) => t.kind === 'final' && (t.date !== null || /\b(19|20)\d\d\b/.test(t.text))),
      ),
  },
  'target.milestones': { bearing: targets('milestone', () => true) },
  'indicator.actuals': bearing((v) => [
    ...new Set(Object.values(v.doc.actuals).flatMap((a) => (a.indicator ? [a.indicator] : []))),
  ]),
  'assumption.statement': bearing((v) => v.assumptions.map((a) => a.id)),
  'assumption.onResult': bearing((v) =>
    idsIn(v, 'assumptions', (a) => Object.keys(a.attachedTo).some((id) => v.doc.results[id] !== undefined)),
  ),
  'assumption.onSeveral': bearing((v) =>
    idsIn(v, 'assumptions', (a) => Object.keys(a.attachedTo).length > 1),
  ),
  'assumption.onLink': bearing((v) =>
    idsIn(v, 'assumptions', (a) => Object.keys(a.attachedTo).some((id) => isLink(v, id))),
  ),
  'assumption.onActivity': bearing((v) =>
    idsIn(v, 'assumptions', (a) =>
      Object.keys(a.attachedTo).some((id) => v.doc.activities[id] !== undefined),
    ),
  ),
  'assumption.mark': bearing((v) => idsIn(v, 'assumptions', (a) => a.mark !== 'notLookedAt')),
  'risk.statement': bearing((v) => v.risks.map((r) => r.id)),
  'risk.treatment': bearing((v) => idsIn(v, 'risks', (r) => filled(r.response + r.owner))),
  'risk.timeline': field('risks', 'timeline'),
  'risk.earlyWarning': field('risks', 'earlyWarning'),
  'activity.statement': bearing((v) => Object.keys(v.doc.activities)),
  'activity.home': bearing((v) => v.activities.filter((a) => v.home(a.id)).map((a) => a.id)),
  'activity.description': field('activities', 'description'),
  'activity.means': field('activities', 'means'),
  'activity.cost': bearing((v) => [
    ...new Set(
      Object.values(v.doc.budgetLines).flatMap((l) =>
        l.about && v.doc.activities[l.about] ? [l.about] : [],
      ),
    ),
  ]),
  'activity.status': field('activities', 'status'),
  'workplan.responsible': bearing((v) => planned(v, (row) => filled(row.responsible))),
  'workplan.months': bearing((v) => planned(v, (row) => filled(row.months))),
  'evidence.text': bearing((v) => Object.values(v.doc.evidence).flatMap((e) => about(v, e.about))),
  'changeNote.what': bearing((v) => Object.values(v.doc.changeNotes).flatMap((n) => about(v, n.about))),
  'note.text': bearing((v) => Object.keys(v.doc.notes)),
  'setAside.reason': bearing((v) => Object.keys(v.doc.setAsides)),
  'discussion.words': bearing((v) => [...Object.keys(v.doc.comments), ...Object.keys(v.doc.suggestions)]),
  'card.position': bearing((v) =>
    (['result', 'activity', 'factor'] as const).flatMap((kind) =>
      (Object.values(v.doc[ELEMENT_TABLE[kind]]) as { id: string; position: unknown }[])
        .filter((record) => record.position !== null)
        .map((record) => record.id),
    ),
  ),
};

/** Activities with such a row of the work plan; a row without an activity stands for itself. */
const planned = (v: View, has: (row: Document['workplanRows'][string]) => boolean): string[] =>
  Object.values(v.doc.workplanRows)
    .filter(has)
    .map((row) => row.activity ?? row.id);
