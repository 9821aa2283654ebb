/** What our graph has a place for. */
import type { Carrying } from '../losses.ts';
import { PLACED_FIELDS, type Places } from '../places.ts';

/** Tables whose records stand in our own graph whole. The money for an activity is a line of the budget. */
const WHOLE = /^(project|result|link|factor|assumption|activity|card)\./;

export const GRAPH: Carrying = {
  places: Object.fromEntries(
    PLACED_FIELDS.filter((field) => WHOLE.test(field) && field !== 'activity.cost').map((field) => [
      field,
      'own',
    ]),
  ) as Places,
};
