/** What a Miradi project has a place for. What has no element of its own comes back from behind a label in the comments. */
import type { Carrying } from '../losses.ts';
import { PLACED_FIELDS, type PlacedField, type Places } from '../places.ts';

const WITHOUT: ReadonlySet<PlacedField> = new Set([
  'project.header',
  'project.preconditions',
  'result.weight',
  'result.riskRating',
  'result.intended',
  'indicator.measureType',
  'indicator.direction',
  'indicator.cumulative',
  'indicator.standardCode',
  'assumption.mark',
  'risk.treatment',
  'risk.timeline',
  'risk.earlyWarning',
  'activity.cost',
  'workplan.responsible',
  'workplan.months',
  'evidence.text',
  'changeNote.what',
  'note.text',
  'setAside.reason',
  'discussion.words',
]);

export const MIRADI: Carrying = {
  places: Object.fromEntries(
    PLACED_FIELDS.filter((field) => !WITHOUT.has(field)).map((field) => [field, 'own']),
  ) as Places,
};
