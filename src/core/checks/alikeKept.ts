/** Which texts are alike, kept from run to run: while few of them change, only those are compared again. */
import { alikeIndex, likeness, type Alike } from './alike.ts';

type Stems = ReadonlySet<string>;
/** Items by their place in the list, the most alike first. */
type Hits = readonly Alike<number>[];

/** So many texts may change before looking up all of them is the shorter way. */
const FEW = 6;

interface Last {
  readonly asked: readonly Stems[];
  readonly items: readonly Stems[];
  readonly hits: readonly Hits[];
}

/** Gives for each asked set of words the items that share at least so much; the same sets are compared by identity. */
export function keptLikeness(
  least: number,
): (asked: readonly Stems[], items: readonly Stems[]) => readonly Hits[] {
  let last: Last = { asked: [], items: [], hits: [] };
  return (asked, items) => {
    const newAsked = changed(last.asked, asked);
    const newItems = changed(last.items, items);
    if (newAsked === null || newItems === null) {
      const alike = alikeIndex(
        items.map((stems, at) => [at, stems] as const),
        least,
      );
      last = { asked, items, hits: asked.map((stems) => inOrder(alike(stems))) };
    } else if (newAsked.length > 0 || newItems.length > 0) {
      last = { asked, items, hits: patched(last, asked, items, new Set(newAsked), newItems) };
    }
    return last.hits;
  };

  function patched(
    before: Last,
    asked: readonly Stems[],
    items: readonly Stems[],
    newAsked: ReadonlySet<number>,
    newItems: readonly number[],
  ): readonly Hits[] {
    const find = (stems: Stems, at: number): Hits => {
      const share = likeness(stems, items[at] as Stems);
      return share >= least ? [{ item: at, likeness: share }] : [];
    };
    return asked.map((stems, i) => {
      if (newAsked.has(i)) return inOrder(items.flatMap((_, at) => find(stems, at)));
      const known = before.hits[i] as Hits;
      const added = newItems.flatMap((at) => find(stems, at));
      const stale = known.some((hit) => newItems.includes(hit.item));
      if (added.length === 0 && !stale) return known;
      return inOrder([...known.filter((hit) => !newItems.includes(hit.item)), ...added]);
    });
  }
}

const inOrder = (hits: Hits): Hits => hits.toSorted((a, b) => b.likeness - a.likeness || a.item - b.item);

/** Places at which two lists differ; null where they are too different. */
function changed(before: readonly Stems[], after: readonly Stems[]): readonly number[] | null {
  if (before.length !== after.length || after.length === 0) return null;
  const places: number[] = [];
  for (let at = 0; at < after.length; at += 1)
    if (before[at] !== after[at] && places.push(at) > FEW) return null;
  return places;
}
