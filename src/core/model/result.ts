import * as z from 'zod/mini';
import {
  atom,
  choice,
  defineRecord,
  flag,
  label,
  maybeChoice,
  number,
  order,
  ref,
  text,
  type RecordOf,
} from './fields.ts';
import { LEVELS } from './levels.ts';

/** What a team may say of a result in a reflection session. "Unclear" is as respectable as "achieved". */
export const RESULT_STATUS = [
  'achieved',
  'overAchieved',
  'onTrack',
  'unclear',
  'delayed',
  'notAchieved',
  'cancelled',
  'replaced',
] as const;
export type ResultStatus = (typeof RESULT_STATUS)[number];

/** No sheet is larger than this to any side, in canvas pixels: farther out, browsers can neither draw nor scroll. */
const FARTHEST = 1_000_000;
const coordinate = z.number().check(z.gte(-FARTHEST), z.lte(FARTHEST));
const positionSchema = z.object({ x: coordinate, y: coordinate });
export type Position = { readonly x: number; readonly y: number };
/** Where a person put a card, in canvas pixels; null leaves it to the layout. */
export const position = () => atom<Position | null>(z.nullable(positionSchema), null);

export const resultKind = defineRecord('results', {
  level: choice(LEVELS, 'output'),
  statement: text(),
  description: text(),
  /** A short name for the far view and for lists; empty means: the first words of the statement. */
  shortTitle: text(),
  /** The donor's theme in brackets, such as "prevention" in "Outcome 1 (prevention)". */
  theme: label(),
  /** A code that stays whatever the position, such as "2.4" in an approved matrix; null numbers by position. */
  pinnedCode: label(),
  order: order(),
  /** The link under whose upper end a matrix prints this result; null means: the first link. */
  homeLink: ref(),
  targetGroup: text(),
  responsible: text(),
  /** Share of all outputs' importance in per cent, as FCDO weighs outputs; together 100. */
  weight: number(),
  /** How likely it is that the output is not delivered, as FCDO rates outputs. */
  riskRating: maybeChoice(['low', 'medium', 'high']),
  status: maybeChoice(RESULT_STATUS),
  statusNote: text(),
  /** What the project's part in it was, as an evaluation tells it. */
  contribution: text(),
  /** Whether the change was seen or is expected; null where nobody said. */
  evidenceState: maybeChoice(['observed', 'likely']),
  /** False for effects nobody planned. */
  intended: atom(z.boolean(), true),
  /** Produced by somebody outside the project, so no output of ours has to lead to it. */
  byOthers: flag(),
  /** Project management (evaluation, visibility): may stand alone. */
  management: flag(),
  position: position(),
});
export type Result = RecordOf<typeof resultKind.fields>;
