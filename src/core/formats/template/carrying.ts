/** What a template has a place for is up to those who make it: nothing is called lost that it could ask for. */
import type { Carrying } from '../losses.ts';
import { EVERYTHING } from '../everything.ts';

export const TEMPLATE: Carrying = EVERYTHING;
