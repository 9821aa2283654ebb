/** What two designs differ in, among the fields that a format calls its own. Elements are matched by their words, which have to differ. */
import { view, type Document } from '../../src/core/model/index.ts';
import type { PlacedField, Places } from '../../src/core/formats/places.ts';

/** Lines may be broken elsewhere: what counts are the words. */
const words = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
const year = (date: string | null | undefined): string => date?.slice(0, 4) ?? '';

/** Fields of a record that are compared as they stand. */
const RECORD_FIELDS = {
  result: [
    'level',
    'theme',
    'description',
    'targetGroup',
    'responsible',
    'weight',
    'riskRating',
    'status',
    'intended',
  ],
  indicator: [
    'definition',
    'unit',
    'measureType',
    'direction',
    'cumulative',
    'source',
    'method',
    'analysis',
    'frequency',
    'responsible',
    'disaggregation',
    'rationale',
    'limitations',
    'standardCode',
    'note',
  ],
  activity: ['description', 'means', 'status'],
  risk: ['timeline', 'earlyWarning'],
} as const;

/** One line for each field that holds something: "indicator Wells run: source = Log book". */
export function ownLines(doc: Document, places: Places): string[] {
  const v = view(doc);
  const lines: string[] = [];
  const nameOf = (id: string | null | undefined): string => words(v.nodes.get(id ?? '')?.record.statement);
  const say = (field: PlacedField, element: string, value: unknown): void => {
    const text = words(value);
    if (places[field] === 'own' && text !== '') lines.push(`${field} of ${element} = ${text}`);
  };
  const sayAll = (kind: keyof typeof RECORD_FIELDS, element: string, record: object): void => {
    for (const name of RECORD_FIELDS[kind])
      say(`${kind}.${name}` as PlacedField, element, (record as Record<string, unknown>)[name]);
  };
  const upwards = (kind: 'link' | 'activity', id: string): void => {
    const home = v.home(id);
    say(kind === 'link' ? 'link.home' : 'activity.home', nameOf(id), nameOf(home?.to));
    for (const link of v.up(id)) {
      if (link.id !== home?.id) say('link.others', nameOf(id), nameOf(link.to));
      say('link.rationale', nameOf(id), link.rationale);
      say('link.strength', nameOf(id), link.strength);
    }
  };

  for (const result of v.results) {
    const name = nameOf(result.id);
    say('result.statement', name, name);
    sayAll('result', name, result);
    upwards('link', result.id);
    for (const indicator of v.indicators(result.id)) {
      const own = words(indicator.statement);
      say('indicator.statement', own, name);
      sayAll('indicator', own, indicator);
      say('baseline.text', own, indicator.baselineText);
      say('baseline.year', own, indicator.baselineYear);
      for (const { kind, text, date } of v.targets(indicator.id))
        if (kind === 'milestone') say('target.milestones', own, `${text} ${year(date)}`);
        else {
          say('target.text', own, text);
          // Many forms ask for the year alone.
          say('target.date', own, year(date));
        }
      for (const { indicator: of, text, date } of Object.values(doc.actuals))
        if (of === indicator.id) say('indicator.actuals', own, `${text} ${year(date)}`);
    }
  }
  for (const activity of v.activities) {
    const name = nameOf(activity.id);
    say('activity.statement', name, name);
    sayAll('activity', name, activity);
    upwards('activity', activity.id);
  }
  for (const row of Object.values(doc.workplanRows)) {
    say('workplan.responsible', nameOf(row.activity), row.responsible);
    say(
      'workplan.months',
      nameOf(row.activity),
      Object.keys(row.months)
        .map(Number)
        .toSorted((a, b) => a - b),
    );
  }
  for (const assumption of v.assumptions) {
    const on = Object.keys(assumption.attachedTo);
    say('assumption.statement', words(assumption.statement), words(assumption.statement));
    for (const id of on.length > 1 && places['assumption.onSeveral'] !== 'own' ? [] : on)
      say(
        doc.activities[id] ? 'assumption.onActivity' : 'assumption.onResult',
        words(assumption.statement),
        nameOf(id),
      );
  }
  for (const risk of v.risks) {
    say('risk.statement', words(risk.statement), words(risk.statement));
    sayAll('risk', words(risk.statement), risk);
  }
  return lines.toSorted();
}

/** Empty where everything that the format calls own is the same. */
export function compareByPlaces(
  before: Document,
  after: Document,
  places: Places,
): { lost: string[]; added: string[] } {
  const [was, is] = [ownLines(before, places), ownLines(after, places)];
  return { lost: was.filter((line) => !is.includes(line)), added: is.filter((line) => !was.includes(line)) };
}
