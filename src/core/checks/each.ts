/**
 * Rules about one element. Such a rule sees nothing but the element with what hangs directly on it, the words and its limits, so
 * that its answer can be kept with the element: after an edit only elements that are new or changed are read again. Records and
 * what is made of them are never changed in place; the same object means the same content.
 */
import { assumptionsIn } from './assumed.ts';
import { isSameList } from './collections.ts';
import type { Facts } from './facts.ts';
import type { CheckContext, Report } from './rule.ts';

export type OneContext<C extends CheckContext> = Pick<C, 'words' | 'limits'>;

export function each<T extends object, C extends CheckContext>(
  items: (facts: Facts) => readonly T[],
  one: (item: T, context: OneContext<C>) => Iterable<Report>,
): (context: C) => readonly Report[] {
  let kept = new WeakMap<T, readonly Report[]>();
  // What the last run asked, in order: most elements are still at their place, and comparing them is quicker than looking them up.
  let last: Run<T> | null = null;
  let asked: OneContext<C> | null = null;
  return ({ facts, words, limits }) => {
    const context = { words, limits };
    if (!asked || !isSame(asked, context)) {
      kept = new WeakMap();
      last = null;
    }
    asked = context;
    const all = items(facts);
    if (last && isSameList(last.items, all)) return last.reports;
    const reports: Report[] = [];
    const found = all.map((item, at) => {
      let own = last?.items[at] === item ? last.found[at] : kept.get(item);
      if (!own) {
        own = [...one(item, context)];
        kept.set(item, own);
      }
      if (own.length > 0) reports.push(...own);
      return own;
    });
    last = { items: all, found, reports };
    return reports;
  };
}

interface Run<T> {
  readonly items: readonly T[];
  readonly found: readonly (readonly Report[])[];
  readonly reports: readonly Report[];
}

function isSame<C extends CheckContext>(a: OneContext<C>, b: OneContext<C>): boolean {
  const names = Object.keys(a.limits);
  return (
    a.words === b.words &&
    names.length === Object.keys(b.limits).length &&
    names.every((name) => a.limits[name] === b.limits[name])
  );
}

export const measures = (facts: Facts) => facts.measures;
export const live = (facts: Facts) => facts.live;
export const activities = ({ view }: Facts) => view.activities;
export const assumptions = ({ view }: Facts) => assumptionsIn(view);
type Levels = Parameters<Facts['own']>;
export const own =
  (...levels: Levels) =>
  (facts: Facts) =>
    facts.own(...levels);
/** Results with the indicators that measure them. */
export const measured =
  (...levels: Levels) =>
  (facts: Facts) =>
    facts.ownMeasured(...levels);
