/** For formats that hold the whole project. */
import type { Carrying } from './losses.ts';
import { PLACED_FIELDS, type PlacedField } from './places.ts';

export const EVERYTHING: Carrying = {
  places: Object.fromEntries(PLACED_FIELDS.map((field) => [field, 'own'])) as Record<PlacedField, 'own'>,
};
