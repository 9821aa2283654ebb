/** English texts of all checks. They are a catalogue of their own, because only the worker and the command line need them. */
import { fixes } from '../fixes.ts';
import { questions } from '../questions.ts';
import { activities } from './activities.ts';
import { budget } from './budget.ts';
import { causality } from './causality.ts';
import { conditions } from './conditions.ts';
import { evaluation } from './evaluation.ts';
import { indicators } from './indicators.ts';
import { monitoring } from './monitoring.ts';
import { reading } from './reading.ts';
import { structure } from './structure.ts';
import { terms } from './terms.ts';
import { wording } from './wording.ts';

export const enChecks = {
  'checks.listAndMore': '{list} and {count} more',
  ...structure,
  ...wording,
  ...causality,
  ...conditions,
  ...indicators,
  ...activities,
  ...budget,
  ...monitoring,
  ...evaluation,
  ...terms,
  ...reading,
  ...fixes,
  ...questions,
} as const;
