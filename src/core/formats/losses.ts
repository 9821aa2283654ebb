/**
 * What a format will not carry, counted in this very design, from the format's table of places: the app shows it before an export,
 * the command line after it.
 */
import type { FormatMessageKey } from '../i18n/formats.ts';
import type { View } from '../model/index.ts';
import { BEARERS, type Bearing } from './bearers.ts';
import type { PlacedField, Places } from './places.ts';

export interface Loss {
  readonly key: FormatMessageKey;
  readonly count: number;
  /** Ids of the elements it is about, as they stand in the design; empty where no single element is. */
  readonly elements: readonly string[];
}

/** What a format says of itself beside its documents. */
export interface Carrying {
  readonly places: Places;
  /** Fields that the format's reader insists on, so that what is empty is named. */
  readonly requires?: readonly PlacedField[];
  /** What only this format can know, such as results that its rules do not allow. */
  readonly more?: (v: View) => readonly Loss[];
}

interface Line {
  /** End of the message's key: `formats.loss.<key>`, and `formats.loss.<key>.words` where it stays as words. */
  readonly key: string;
  readonly fields: readonly PlacedField[];
  /** Also worth a line where it is kept, but only as words inside another cell. */
  readonly words?: true;
}

/** In the order in which people miss things. */
const LINES: readonly Line[] = [
  { key: 'results', fields: ['result.statement'] },
  { key: 'indicators', fields: ['indicator.statement'] },
  { key: 'activities', fields: ['activity.statement'] },
  { key: 'assumptions', fields: ['assumption.statement'], words: true },
  { key: 'links', fields: ['link.home'] },
  { key: 'secondParents', fields: ['link.others'], words: true },
  { key: 'assumptionsOnLinks', fields: ['assumption.onLink'], words: true },
  {
    key: 'assumptionsOnSeveral',
    fields: ['assumption.onSeveral'],
    words: true,
  },
  { key: 'assumptionsOnActivities', fields: ['assumption.onActivity'] },
  { key: 'marks', fields: ['assumption.mark'] },
  { key: 'values', fields: ['baseline.text', 'target.text'], words: true },
  { key: 'years', fields: ['baseline.year', 'target.date'] },
  { key: 'milestones', fields: ['target.milestones'] },
  { key: 'actuals', fields: ['indicator.actuals'] },
  { key: 'sources', fields: ['indicator.source', 'indicator.method'] },
  {
    key: 'rhythm',
    fields: ['indicator.frequency', 'indicator.responsible', 'indicator.analysis'],
  },
  {
    key: 'definitions',
    fields: [
      'indicator.definition',
      'indicator.unit',
      'indicator.direction',
      'indicator.cumulative',
      'indicator.disaggregation',
      'indicator.rationale',
      'indicator.limitations',
      'indicator.standardCode',
      'indicator.note',
    ],
  },
  { key: 'weights', fields: ['result.weight', 'result.riskRating'] },
  { key: 'descriptions', fields: ['result.description', 'activity.description'] },
  { key: 'themes', fields: ['result.theme'] },
  { key: 'groups', fields: ['result.targetGroup', 'result.responsible'] },
  { key: 'statuses', fields: ['result.status', 'activity.status'] },
  { key: 'means', fields: ['activity.means', 'activity.cost'] },
  { key: 'workplan', fields: ['workplan.responsible', 'workplan.months'] },
  { key: 'rationales', fields: ['link.rationale', 'link.strength'] },
  { key: 'factors', fields: ['factor.statement'] },
  { key: 'risks', fields: ['risk.statement'], words: true },
  { key: 'treatments', fields: ['risk.treatment', 'risk.timeline', 'risk.earlyWarning'] },
  { key: 'preconditions', fields: ['project.preconditions'] },
  { key: 'evidence', fields: ['evidence.text'] },
  { key: 'changes', fields: ['changeNote.what'] },
  { key: 'notes', fields: ['note.text'] },
  { key: 'asides', fields: ['setAside.reason'] },
  { key: 'discussion', fields: ['discussion.words'] },
  { key: 'positions', fields: ['card.position'] },
];

/** What a field hangs on: where that has no place, the line about that says it all. */
const BASES: Readonly<Record<string, PlacedField>> = {
  result: 'result.statement',
  indicator: 'indicator.statement',
  baseline: 'indicator.statement',
  target: 'indicator.statement',
  assumption: 'assumption.statement',
  activity: 'activity.statement',
  workplan: 'activity.statement',
  risk: 'risk.statement',
  link: 'link.home',
};
const ON_RESULTS: readonly PlacedField[] = [
  'indicator.statement',
  'assumption.statement',
  'link.home',
  'factor.statement',
];

function said(field: PlacedField, places: Places): boolean {
  const base = BASES[field.split('.')[0] ?? ''];
  if (base && base !== field && places[base] === undefined) return true;
  return ON_RESULTS.includes(base ?? field) && places['result.statement'] === undefined;
}

/** First what the reader insists on and nobody has written yet, then what stays behind, then what is kept as words only. */
export function lossesOf(v: View, { places, requires = [], more }: Carrying): Loss[] {
  const bearing = bearersOf(v);
  const missing = requires.flatMap((field): Loss[] => {
    const elements = BEARERS[field].lacking?.(v) ?? [];
    return elements.length > 0
      ? [{ key: `formats.missing.${field}` as FormatMessageKey, count: elements.length, elements }]
      : [];
  });
  const line =
    (place: 'words' | undefined) =>
    (own: Line): Loss[] => {
      const fields = own.fields.filter((field) => places[field] === place && !said(field, places));
      const elements = [...new Set(fields.flatMap(bearing))];
      const key = `formats.loss.${own.key}${place ? '.words' : ''}` as FormatMessageKey;
      return elements.length > 0 ? [{ key, count: elements.length, elements }] : [];
    };
  return [
    ...missing,
    ...LINES.flatMap(line(undefined)),
    ...(more?.(v) ?? []),
    ...LINES.filter((own) => own.words).flatMap(line('words')),
  ];
}

/** The elements that have something in a field. */
function bearersOf(v: View): (field: PlacedField) => readonly string[] {
  const known = new Map<PlacedField, readonly string[]>();
  return (field) => {
    const found: Bearing = BEARERS[field];
    if (!known.has(field)) known.set(field, found.bearing(v));
    return known.get(field) ?? [];
  };
}
