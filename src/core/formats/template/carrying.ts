/** What a template has a place for: what its placeholders ask for, and nothing else. */
import type { Carrying } from '../losses.ts';
import type { PlacedField } from '../places.ts';
import { LISTS, type ListName } from './language.ts';
import type { PlacedTag } from './tags.ts';
import { isList } from './values.ts';

/** Placeholders whose name is not that of the field, or that give more than one. All others are named as in the model. */
const GIVES: Readonly<Record<string, readonly PlacedField[]>> = {
  'result.label': ['result.level', 'result.code'],
  'indicator.label': ['indicator.code'],
  'indicator.baseline': ['baseline.text', 'baseline.year'],
  'indicator.target': ['target.text', 'target.date'],
  'milestone.value': ['target.milestones'],
  'activity.responsible': ['workplan.responsible'],
  'activity.months': ['workplan.months'],
  'row.statement': ['activity.statement'],
  'row.responsible': ['workplan.responsible'],
  'row.months': ['workplan.months'],
  'line.amount': ['activity.cost'],
  'risk.response': ['risk.treatment'],
};

/** What is told by where an item is printed, or by the words of what it belongs to. */
const TOLD: Readonly<Record<string, readonly PlacedField[]>> = {
  result: ['link.home'],
  activity: ['activity.home'],
  assumption: ['assumption.onResult', 'assumption.onSeveral', 'assumption.onLink', 'assumption.onActivity'],
};

const kindName = (list: ListName): string =>
  LISTS[list].kind === LISTS.results.kind ? 'result' : LISTS[list].item;

export function carryingOfTags(parts: readonly (readonly PlacedTag[])[]): Carrying {
  const fields = new Set<string>();
  for (const tags of parts) {
    const open: ListName[] = [];
    for (const { kind, name } of tags) {
      if (kind === 'close') open.pop();
      else if (kind === 'open' && isList(name)) open.push(name);
      else if (kind === 'field') {
        const [item, field] = name.includes('.') ? name.split('.') : [null, name];
        const list = item === null ? open.at(-1) : open.find((l) => LISTS[l].item === item);
        const holder = list ? kindName(list) : (item ?? '');
        for (const given of GIVES[`${holder}.${field}`] ?? [`${holder}.${field}`]) fields.add(given);
        if (field === 'statement') for (const told of TOLD[holder] ?? []) fields.add(told);
      }
    }
  }
  if ([...fields].some((name) => name.startsWith('project.'))) fields.add('project.header');
  return { places: Object.fromEntries([...fields].map((field) => [field, 'own' as const])) };
}
