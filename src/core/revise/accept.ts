/** What accepting some of the proposals makes of our project, with all that has to come along and without what cannot stand alone. */
import { diff, type Change } from '../changes/index.ts';
import type { Document, NewId } from '../model/index.ts';
import { Acceptance } from './acceptance.ts';
import { compareDocuments } from './compare.ts';
import { sidesOf } from './context.ts';
import type { Matching, Proposal, Revised } from './types.ts';

export interface Accepted {
  readonly changes: readonly Change[];
  /** Ours that are still to be removed, with what hangs on them. */
  readonly remove: readonly string[];
  /** Keys of what was accepted, what had to come along included. */
  readonly taken: readonly string[];
  /** Keys of what cannot be accepted alone: a link would point down or close a circle. */
  readonly withheld: readonly string[];
}

/** Compares anew with our project as it is by now; keys that are about nothing any more are passed over. */
export function acceptProposals(
  ours: Document,
  revised: Revised,
  matching: Matching,
  keys: readonly string[],
  newId: NewId,
): Accepted {
  const sides = sidesOf(ours, revised, matching);
  const proposals = compareDocuments(ours, revised, matching);
  const wanted = withNeeds(proposals, keys);
  const withheld = new Set<string>();
  for (;;) {
    const chosen = proposals.filter((p) => wanted.has(p.key) && !withheld.has(p.key));
    const { document, remove, broken } = new Acceptance(sides, chosen, newId).finish();
    const culprits = chosen.filter((p) => isBehind(p, broken)).map((p) => p.key);
    if (culprits.length === 0)
      return {
        changes: diff(ours, document),
        remove,
        taken: chosen.map((p) => p.key),
        withheld: [...withheld],
      };
    for (const key of culprits) withheld.add(key);
    // What rests on something that stays away stays away too.
    for (let size = -1; size !== withheld.size;) {
      size = withheld.size;
      for (const p of chosen) if (p.needs.some((key) => withheld.has(key))) withheld.add(p.key);
    }
  }
}

/** The keys with all that has to come along. */
export function withNeeds(proposals: readonly Proposal[], keys: Iterable<string>): Set<string> {
  const byKey = new Map(proposals.map((p) => [p.key, p]));
  const wanted = new Set([...keys].filter((key) => byKey.has(key)));
  for (const key of wanted)
    for (const need of byKey.get(key)?.needs ?? []) if (byKey.has(need)) wanted.add(need);
  return wanted;
}

/** Whether a proposal put one of the ends of a link where it is, or the link itself. */
const isBehind = (p: Proposal, broken: ReadonlySet<string>): boolean =>
  (p.kind === 'move' || p.kind === 'addition') && broken.has(p.id);
