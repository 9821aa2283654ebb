/** What a document has no place for, so that nobody finds out from the donor. */
import type { FormatMessageKey, FormatTranslate } from '../../../i18n/formats.ts';
import type { Document } from '../../../model/index.ts';

const some = <R>(table: Readonly<Record<string, R>>, has: (record: R) => boolean): number =>
  Object.values(table).filter(has).length;
const all = (table: object): number => Object.keys(table).length;

/**
 * One sentence for each kind of thing that stays behind; empty where everything is printed.
 *
 * @param carried what the document does have a place for
 */
export function leftOut(doc: Document, t: FormatTranslate, carried: readonly FormatMessageKey[]): string[] {
  const { results, activities, links, indicators, targets, assumptions } = doc;
  const counts: readonly [FormatMessageKey, number][] = [
    ['formats.leftOut.sources', some(indicators, (i) => i.source !== '')],
    ['formats.leftOut.rhythm', some(indicators, (i) => i.frequency + i.responsible !== '')],
    ['formats.leftOut.definitions', some(indicators, (i) => i.definition + i.disaggregation + i.note !== '')],
    ['formats.leftOut.milestones', some(targets, (x) => x.kind === 'milestone') + all(doc.actuals)],
    ['formats.leftOut.rationales', some(links, (l) => l.rationale !== '')],
    ['formats.leftOut.factors', all(doc.factors)],
    ['formats.leftOut.risks', all(doc.risks)],
    ['formats.leftOut.marks', some(assumptions, (a) => a.mark !== 'notLookedAt')],
    [
      'formats.leftOut.descriptions',
      some(results, (r) => r.description !== '') + some(activities, (a) => a.description !== ''),
    ],
    [
      'formats.leftOut.statuses',
      some(results, (r) => r.status !== null) + some(activities, (a) => a.status !== null),
    ],
    ['formats.leftOut.notes', all(doc.notes)],
  ];
  return counts
    .filter(([key, count]) => count > 0 && !carried.includes(key))
    .map(([key, count]) => t(key, { count }));
}

/** The matrix, for a document that prints none of it. */
export const matrixLeftOut = ({ results, indicators }: Document, t: FormatTranslate): string[] => [
  t('formats.leftOut.matrix', { results: all(results), indicators: all(indicators) }),
];

/** What a work plan leaves to the other documents, and what it cannot say of an activity. */
export function planLeftOut(doc: Document, t: FormatTranslate): string[] {
  const { activities } = doc;
  const counts: readonly [FormatMessageKey, number][] = [
    ['formats.leftOut.descriptions', some(activities, (a) => a.description !== '')],
    ['formats.leftOut.statuses', some(activities, (a) => a.status !== null)],
  ];
  return [
    ...matrixLeftOut(doc, t),
    ...counts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })),
  ];
}

/** A results monitoring framework says all of an indicator and nothing of what stands beside the results. */
export function monitoringLeftOut(doc: Document, t: FormatTranslate): string[] {
  const counts = { assumptions: all(doc.assumptions), activities: all(doc.activities) };
  return [
    ...(counts.assumptions + counts.activities > 0 ? [t('formats.leftOut.beside', counts)] : []),
    ...leftOut(doc, t, [
      'formats.leftOut.sources',
      'formats.leftOut.rhythm',
      'formats.leftOut.definitions',
      'formats.leftOut.milestones',
      'formats.leftOut.marks',
    ]),
  ];
}
