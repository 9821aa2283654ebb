/** What differs between two versions, which of it is shown, and which one is being looked at. */
import { useCallback, useMemo, useState } from 'react';
import {
  bothVersions,
  compareVersions,
  tellDifferences,
  type Both,
  type DifferenceKind,
  type ToldBranch,
  type ToldDifference,
} from '../../core/compare/index.ts';
import type { CompareTranslate } from '../../core/i18n/compare.ts';
import type { Document } from '../../core/model/index.ts';

export interface Comparison {
  /** Everything that differs. */
  readonly all: readonly ToldDifference[];
  /** Of the chosen kind, as listed. */
  readonly branches: readonly ToldBranch[];
  readonly list: readonly ToldDifference[];
  readonly both: Both;
  readonly current: ToldDifference | null;
  /** Place of the current one in the list, or -1. */
  readonly at: number;
  readonly count: (kind: DifferenceKind) => number;
  readonly choose: (key: string) => void;
  /** To the next or the one before; after the last comes the first. */
  readonly step: (by: 1 | -1) => void;
}

const itemsOf = (branches: readonly ToldBranch[]): readonly ToldDifference[] =>
  branches.flatMap((b) => b.items);

export function useComparison(
  before: Document,
  after: Document,
  kind: DifferenceKind | null,
  words: CompareTranslate,
): Comparison {
  const told = useMemo(
    () => tellDifferences(before, after, compareVersions(before, after), words),
    [before, after, words],
  );
  const both = useMemo(() => bothVersions(before, after), [before, after]);
  const [key, setKey] = useState<string | null>(null);
  const branches = useMemo(
    () =>
      told
        .map((b) => ({ ...b, items: b.items.filter((i) => kind === null || i.kind === kind) }))
        .filter((b) => b.items.length > 0),
    [told, kind],
  );
  const all = useMemo(() => itemsOf(told), [told]);
  const list = useMemo(() => itemsOf(branches), [branches]);
  const at = list.findIndex((i) => i.key === key);
  const step = useCallback(
    (by: 1 | -1): void => {
      if (list.length === 0) return;
      const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
      setKey(list[next]?.key ?? null);
    },
    [list, at],
  );
  return {
    all,
    branches,
    list,
    both,
    current: list[at] ?? null,
    at,
    count: (k) => all.filter((i) => i.kind === k).length,
    choose: setKey,
    step,
  };
}
