/** Activities as the logframes print them: those of one result together, in one cell beside what they need and cost. */
import type { Activity, View } from '../../../model/index.ts';
import type { PrintedCell, PrintedParagraph } from '../../printed/document.ts';
import { budgetOf, budgetText } from './budget.ts';
import { numbered } from './fourColumns.ts';
import { activitiesUnder, alsoText } from './rows.ts';

/** Groups in the order of their results; last, those that belong to none. */
export const activityGroups = (v: View): Activity[][] =>
  [...v.results.map((r) => activitiesUnder(v, r.id)), activitiesUnder(v, null)].filter(
    (group) => group.length > 0,
  );

const italic = (text: string): PrintedParagraph => [{ text: ` ${text}`, italic: true }];

export const activitiesCell = (v: View, group: readonly Activity[], language: string): PrintedCell => ({
  of: group.map((a) => a.id),
  paragraphs: group.map((a) => {
    const also = alsoText(v, a.id, language);
    return [{ text: numbered(v.code(a.id), a.statement) }, ...(also ? italic(also) : [])];
  }),
});

const lines = (v: View, group: readonly Activity[], words: (a: Activity) => string): PrintedParagraph[] =>
  group.flatMap((a) => {
    const text = words(a);
    return text === '' ? [] : [[{ text: group.length > 1 ? numbered(v.code(a.id), text) : text }]];
  });

export const meansLines = (v: View, group: readonly Activity[]): PrintedParagraph[] =>
  lines(v, group, (a) => a.means);

export const costLines = (v: View, group: readonly Activity[], language: string): PrintedParagraph[] =>
  lines(v, group, (a) =>
    budgetOf(v.doc, a.id)
      .map((line) => budgetText(v.doc, line, language))
      .join('; '),
  );
