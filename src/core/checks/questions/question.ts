/**
 * A question needs reading for meaning, so no rule can answer it: it is put to the team beside the elements concerned, is never a
 * finding, and is ticked off with an answer. It holds no texts: `questions.<id>.ask`, `.title` and `.why` stand in the catalogue.
 */
import type { MessageData } from '../../i18n/index.ts';
import type { View } from '../../model/index.ts';
import type { Facts } from '../facts.ts';
import type { Family, Place } from '../rule.ts';

export interface Ask {
  /** The element it is about first, then the others that are named. */
  readonly at: readonly Place[];
  readonly data?: MessageData;
}

export interface Question {
  /** Id of the row in the catalogue of checks. */
  readonly id: string;
  readonly family: Family;
  readonly ask: (context: { readonly view: View; readonly facts: Facts }) => Iterable<Ask>;
}

export const defineQuestion = (question: Question): Question => question;

/** Labels in a row, for a question about several elements. */
export const named = (view: View, ids: readonly string[]): string =>
  ids.map((id) => view.label(id)).join('; ');
