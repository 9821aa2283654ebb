/**
 * Codes and labels as the donor's matrix prints them. Codes come from the position; a pinned code stays and the numbers
 * of its neighbours step over it.
 */
import type { Activity } from './activity.ts';
import type { Assumption, Risk } from './conditions.ts';
import type { Document } from './document.ts';
import type { Indicator } from './indicator.ts';
import type { Level } from './levels.ts';
import type { Profile } from './profiles.ts';
import type { Result } from './result.ts';
import type { NodeElement } from './view.ts';

export interface NumberingInput {
  readonly doc: Document;
  readonly profile: Profile;
  readonly results: readonly Result[];
  readonly activities: readonly Activity[];
  readonly children: (id: string | null) => readonly NodeElement[];
  readonly indicators: ReadonlyMap<string, readonly Indicator[]>;
  readonly assumptions: readonly Assumption[];
  readonly risks: readonly Risk[];
}

export interface Numbering {
  readonly code: (id: string) => string;
  readonly label: (id: string) => string;
}

/** Levels whose code starts afresh instead of continuing the parent's: "Outcome 1" under "Objective", not "1.1". */
const STARTS_AFRESH: ReadonlySet<Level> = new Set(['impact', 'goal', 'objective', 'outcome']);

export function numberElements(input: NumberingInput): Numbering {
  const codes = new Map<string, string>();
  const labels = new Map<string, string>();
  numberResults(input, codes);
  numberActivities(input, codes);

  const word = new Map(input.profile.levels.map((l) => [l.level, l.label]));
  const named = (what: string, code: string): string => (code ? `${what} ${code}` : what);
  for (const r of input.results) labels.set(r.id, named(word.get(r.level) ?? r.level, codes.get(r.id) ?? ''));
  for (const a of input.activities)
    labels.set(a.id, named(input.profile.activityLabel, codes.get(a.id) ?? ''));
  for (const [resultId, list] of input.indicators) {
    const owner = labels.get(resultId);
    list.forEach((indicator, i) => {
      const code = indicator.pinnedCode ?? String(i + 1);
      codes.set(indicator.id, code);
      labels.set(indicator.id, owner ? `${owner}, indicator ${code}` : `Indicator ${code}`);
    });
  }
  input.assumptions.forEach((a, i) => labels.set(a.id, `Assumption ${i + 1}`));
  input.risks.forEach((r, i) => labels.set(r.id, `Risk ${i + 1}`));
  for (const f of Object.values(input.doc.factors)) {
    const actor = f.actor ? input.doc.actors[f.actor]?.name : '';
    labels.set(f.id, actor ? `Factor (${actor})` : 'Factor');
  }
  for (const p of Object.values(input.doc.project)) labels.set(p.id, 'Project');
  return { code: (id) => codes.get(id) ?? '', label: (id) => labels.get(id) ?? '' };
}

/** The next free number after `last`, stepping over pinned codes. */
function nextCode(
  prefix: string,
  last: number,
  pinned: ReadonlySet<string>,
): { code: string; number: number } {
  let number = last + 1;
  while (pinned.has(prefix + String(number))) number += 1;
  return { code: prefix + String(number), number };
}

function numberResults({ results, children, profile }: NumberingInput, codes: Map<string, string>): void {
  const afresh = new Map<Level, Result[]>();
  for (const r of results) {
    if (!STARTS_AFRESH.has(r.level)) continue;
    const list = afresh.get(r.level);
    if (list) list.push(r);
    else afresh.set(r.level, [r]);
  }
  for (const [level, list] of afresh) {
    if (list.length === 1 && profile.unnumberedWhenSingle.includes(level)) {
      for (const r of list) codes.set(r.id, r.pinnedCode ?? '');
    } else numberList(list, '', codes);
  }
  // Everything below continues its parent's code; a result that stands alone is numbered on its own level.
  const below = (id: string | null): void => {
    const prefix = id === null ? '' : codes.get(id) ? `${codes.get(id)}.` : '';
    const byLevel = new Map<Level, Result[]>();
    for (const node of children(id)) {
      if (node.kind !== 'result') continue;
      if (!STARTS_AFRESH.has(node.record.level)) {
        const list = byLevel.get(node.record.level);
        if (list) list.push(node.record);
        else byLevel.set(node.record.level, [node.record]);
      }
    }
    for (const list of byLevel.values()) numberList(list, prefix, codes);
    for (const node of children(id)) if (node.kind === 'result') below(node.record.id);
  };
  below(null);
}

function numberList(
  list: readonly { id: string; pinnedCode: string | null }[],
  prefix: string,
  codes: Map<string, string>,
): void {
  const pinned = new Set(list.flatMap((r) => r.pinnedCode ?? []));
  let last = 0;
  for (const r of list) {
    if (r.pinnedCode !== null) {
      codes.set(r.id, r.pinnedCode);
      continue;
    }
    const next = nextCode(prefix, last, pinned);
    last = next.number;
    codes.set(r.id, next.code);
  }
}

function numberActivities(
  { profile, activities, children, results }: NumberingInput,
  codes: Map<string, string>,
): void {
  if (profile.activityNumbering === 'through') {
    numberList(activities, '', codes);
    return;
  }
  for (const r of [null, ...results]) {
    const own = children(r?.id ?? null).flatMap((n) => (n.kind === 'activity' ? [n.record] : []));
    const prefix = r && codes.get(r.id) ? `${codes.get(r.id)}.` : '';
    numberList(own, prefix, codes);
  }
}
