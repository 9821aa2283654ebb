/** Activities as the logframes print them: those of one result together, in one cell beside what they need and cost. */
import { RANK, type Activity, type View } from '../../../model/index.ts';
import type { PrintedCell, PrintedParagraph } from '../../printed/document.ts';
import { wordsIn } from '../../printed/words.ts';
import { budgetOf, budgetText } from './budget.ts';
import { numbered } from './fourColumns.ts';
import { activitiesUnder, alsoText } from './rows.ts';

/** Groups of outputs in the order of the outputs, then those of higher results; last, what belongs to none. */
export function activityGroups(v: View): Activity[][] {
  const results = v.results.toSorted((a, b) => RANK[a.level] - RANK[b.level]);
  const groups = [...results.map((r) => activitiesUnder(v, r.id)), activitiesUnder(v, null)];
  return groups.filter((group) => group.length > 0);
}

/** The donor's word above a group; with the result it serves where that is no output, as the numbers are then no help. */
export function groupName(v: View, group: readonly Activity[], word: string, language: string): string {
  const home = v.home(group[0]?.id ?? '')?.to ?? null;
  const node = home === null ? undefined : v.nodes.get(home);
  if (home === null || node?.kind !== 'result' || node.record.level === 'output') return word;
  return `${word} ${wordsIn(language).leadingTo} ${v.label(home)}`;
}

export const activitiesCell = (v: View, group: readonly Activity[], language: string): PrintedCell => ({
  of: group.map((a) => a.id),
  paragraphs: group.map((a) => {
    const also = alsoText(v, a.id, language);
    return [
      { text: numbered(v.code(a.id), a.statement) },
      ...(also ? [{ text: ` ${also}`, italic: true }] : []),
    ];
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
