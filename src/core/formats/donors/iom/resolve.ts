/** Finds the elements that a key names: "outcome 2, 3 and 4", "activities 3) and 10)", "output 1.2 to outcome 2". */
import { view, type Document, type Level, type Result } from '../../../model/index.ts';
import { atLevel } from '../general/names.ts';
import type { KeyLevel, KeyTarget } from './assumptions.ts';

export interface Resolved {
  /** Ids of results, activities and links, or "level:<level>". */
  readonly ids: readonly string[];
  /** How many names stand for nothing in this document. */
  readonly missing: number;
}

export type Finder = (targets: readonly KeyTarget[]) => Resolved;

/** A finder for one state of a document: elements go by level and code, as the matrix prints them. */
export function finder(doc: Document): Finder {
  const v = view(doc);
  const find = (level: KeyLevel | null, code: string | null): string | null => {
    if (level === 'activity') return v.activities.find((a) => v.code(a.id) === code)?.id ?? null;
    const some = atLevel(v.results, level);
    if (code === null) return some.length === 1 ? (some[0]?.id ?? null) : null;
    return some.find((r) => v.code(r.id) === code)?.id ?? null;
  };
  return (targets) => {
    const ids: string[] = [];
    let missing = 0;
    const take = (id: string | null | undefined): void => {
      if (id) ids.push(id);
      else missing += 1;
    };
    for (const target of targets) {
      if (target.kind === 'level') {
        if (target.level === 'activity') missing += 1;
        else ids.push(`level:${target.level satisfies Level}`);
      } else if (target.kind === 'element') {
        const { level, code } = target;
        const some = level === null || level === 'activity' || code !== null ? [] : atLevel(v.results, level);
        // "Under Outcome:" where there are several is said of all of them.
        if (some.length > 1) ids.push(`level:${(some[0] as Result).level}`);
        else take(find(level, code));
      } else {
        const from = find(target.from.level, target.from.code);
        const to = find(target.to.level, target.to.code);
        take(from && to ? v.up(from).find((l) => l.to === to)?.id : null);
      }
    }
    return { ids: [...new Set(ids)], missing };
  };
}
