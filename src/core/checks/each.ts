/**
 * Rules about one element. Such a rule sees nothing but the element with what hangs directly on it, the words and its limits, so
 * that its answer can be kept with the element: after an edit only elements that are new or changed are read again. Records and
 * what is made of them are never changed in place; the same object means the same content.
 */
import { assumptionsIn } from './assumed.ts';
import type { Facts } from './facts.ts';
import type { CheckContext, Report } from './rule.ts';

export type OneContext<C extends CheckContext> = Pick<C, 'words' | 'limits'>;

const NONE: readonly Report[] = [];
const NOTHING = { items: [], found: [] };

export function each<T extends object, C extends CheckContext>(
  items: (facts: Facts) => readonly T[],
  one: (item: T, context: OneContext<C>) => Iterable<Report>,
): (context: C) => readonly Report[] {
  let kept = new WeakMap<T, readonly Report[]>();
  // What the last run asked, in order: most elements are still at their place, and comparing them is quicker than looking them up.
  let last: { readonly items: readonly T[]; readonly found: readonly (readonly Report[])[] } = NOTHING;
  let asked: OneContext<C> | null = null;
  return ({ facts, words, limits }) => {
    const context = { words, limits };
    if (!asked || !isSame(asked, context)) {
      kept = new WeakMap();
      last = NOTHING;
    }
    asked = context;
    const all = items(facts);
    const found = all.map((item, at) => {
      if (last.items[at] === item) return last.found[at] as readonly Report[];
      let reports = kept.get(item);
      if (!reports) {
        reports = [...one(item, context)];
        kept.set(item, reports);
      }
      return reports.length === 0 ? NONE : reports;
    });
    last = { items: all, found };
    return found.flat();
  };
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
