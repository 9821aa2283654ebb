/** Small helpers on lists and maps. */

export function groupBy<K, V>(items: Iterable<V>, key: (item: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) push(groups, key(item), item);
  return groups;
}

/** Adds to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Computes once per argument. */
export function memo<A, R>(compute: (argument: A) => R): (argument: A) => R {
  const known = new Map<A, R>();
  return (argument) => {
    const before = known.get(argument);
    if (before !== undefined || known.has(argument)) return before as R;
    const result = compute(argument);
    known.set(argument, result);
    return result;
  };
}

/** Computes once per object, and forgets with it. */
export function memoFor<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  const known = new WeakMap<A, { readonly result: R }>();
  return (argument) => {
    let found = known.get(argument);
    if (!found) known.set(argument, (found = { result: compute(argument) }));
    return found.result;
  };
}

/** Computes once per element and words: a reading that is kept as long as the element is. */
export function memoItem<T extends object, W extends object, R>(
  compute: (item: T, words: W) => R,
): (item: T, words: W) => R {
  const byWords = memoFor((words: W) => memoFor((item: T) => compute(item, words)));
  return (item, words) => byWords(words)(item);
}

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** True for two lists of the same things in the same order. */
export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
