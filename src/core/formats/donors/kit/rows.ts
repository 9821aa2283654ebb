/** What most donors' matrices print alike: results in order with what hangs on them, values with their years, assumptions beside rows. */
import type { Activity, Indicator, Result, Target, View } from '../../../model/index.ts';
import { listed, wordsIn } from '../../printed/words.ts';

export interface PrintedResult {
  readonly result: Result;
  /** The result under which it stands; null for one that stands alone. */
  readonly parent: Result | null;
  readonly indicators: readonly Indicator[];
  /** Activities that stand under it. */
  readonly activities: readonly Activity[];
}

/** Every result once, each followed by what stands under it. */
export function resultsInOrder(v: View): PrintedResult[] {
  const rows: PrintedResult[] = [];
  const walk = (parent: Result | null): void => {
    for (const node of v.children(parent?.id ?? null)) {
      if (node.kind !== 'result') continue;
      const result = node.record;
      rows.push({
        result,
        parent,
        indicators: v.indicators(result.id),
        activities: activitiesUnder(v, result.id),
      });
      walk(result);
    }
  };
  walk(null);
  return rows;
}

/** Activities under a result, or with null those that stand alone. */
export const activitiesUnder = (v: View, id: string | null): Activity[] =>
  v.children(id).flatMap((node) => (node.kind === 'activity' ? [node.record] : []));

/** "Also contributes to Outcome 2 and Outcome 4.", or "". */
export function alsoText(v: View, id: string, language: string): string {
  const home = v.home(id)?.to;
  const names = [...new Set(v.up(id).flatMap((l) => (l.to && l.to !== home ? [v.label(l.to)] : [])))];
  return names.length > 0 ? wordsIn(language).also(listed(names, language)) : '';
}

export const finalTarget = (v: View, indicator: Indicator): Target | undefined =>
  v.targets(indicator.id).find((t) => t.kind === 'final');

/** In order of their dates; those without one as people put them. */
export const milestones = (v: View, indicator: Indicator): Target[] =>
  v
    .targets(indicator.id)
    .filter((t) => t.kind === 'milestone')
    .toSorted((a, b) => (a.date && b.date ? a.date.localeCompare(b.date) : 0));

/** A value with the words in brackets beside it. */
export const qualified = (qualifier: string, text: string): string =>
  [qualifier && `(${qualifier})`, text].filter((words) => words !== '').join(' ');

/** The last year that a text names, or null. */
export const yearIn = (text: string): string | null =>
  text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1) ?? null;

/** A value with its year: "12 % (2024)". A text that says a year already, "75% by June 2028", is left as it is. */
export const withYear = (text: string, year: string | number | null): string =>
  year === null || year === '' || yearIn(text) !== null ? text : `${text} (${year})`.trim();

/** "12 % (2024)" */
export const baselineText = ({ baselineQualifier, baselineText: text, baselineYear }: Indicator): string =>
  withYear(qualified(baselineQualifier, text), baselineYear);

/** "40 % (2027)" */
export const targetText = (target: Target | undefined): string =>
  target ? withYear(qualified(target.qualifier, target.text), target.date?.slice(0, 4) ?? null) : '';
