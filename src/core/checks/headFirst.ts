/**
 * The claims of a statement in a language where a noun comes before what describes it. Verbs that say what somebody does
 * are known by lists of their forms; where a word only may be one, what a participle says is left open.
 */
import { subjectOf, type Sentence } from './nounRuns.ts';
import type { Claim } from './statement.ts';

export function claimsHeadFirst(s: Sentence, end: number): Claim[] {
  const claims: Claim[] = [];
  // Where the clause began that is being read: behind "and" another subject may follow.
  let from = 0;
  for (let at = 0; at < end; at += 1) {
    if (/[;.:]/.test(s.gap(at))) from = at;
    const joined = s.length(at, 'joiners');
    if (joined > 0 && (claims.at(-1)?.at ?? -1) >= from) from = at + joined;
    const claim = doneAt(s, at, from, end) ?? changeAt(s, at, from) ?? actAt(s, at, from);
    if (claim) claims.push(claim);
  }
  return claims;
}

const isDone = (s: Sentence, at: number): boolean => s.headFirst?.done.test(s.lower(at)) ?? false;

/** "manuel imprimé", "los docentes fueron capacitados", "capacitados 40 docentes"; not "les élèves formés lisent". */
function doneAt(s: Sentence, at: number, from: number, end: number): Claim | null {
  if (!isDone(s, at) || verbBehind(s, at, end)) return null;
  if (at === 0) return s.headFirst?.doneOpens ? opening(s) : null;
  const before = at - 1;
  const joins = s.isJoiner(before) && (isDone(s, before - 1) || at === from);
  const sure = s.is(before, 'haveAndBe') || (s.headFirst?.doneIsVerb ?? false);
  if (!sure && !joins && !s.isAdverb(before) && s.isSmall(before)) return null;
  if (!sure && !isOpenBehind(s, at)) return null;
  const heads = subjectOf(s, at, from);
  return heads.length > 0 ? { kind: 'done', at, heads } : null;
}

/** Nothing follows at once that could be what the described noun does: "le personnel formé reste en poste". */
function isOpenBehind(s: Sentence, at: number): boolean {
  const next = at + 1;
  const goesOn = s.isSmall(next) || s.isAdverb(next) || isDone(s, next);
  return next >= s.tokens.length || s.gap(next) !== '' || goesOn;
}

function opening(s: Sentence): Claim | null {
  let next = 1;
  while (s.isJoiner(next) && isDone(s, next + 1)) next += 2;
  const { heads } = s.heads(next);
  return s.gap(next) === '' && heads.length > 0 ? { kind: 'done', at: 0, heads } : null;
}

function verbBehind(s: Sentence, at: number, end: number): boolean {
  for (let next = at + 1; next < end; next += 1)
    if (!isDone(s, next) && (s.mayBeVerb(next) || s.is(next, 'practiceVerbs', 'otherVerbs'))) return true;
  return false;
}

/** "augmentation des revenus", "réduire les pertes", "les revenus augmentent". */
function changeAt(s: Sentence, at: number, from: number): Claim | null {
  if (at === from) {
    const length = s.length(at, 'changeAdjectives') || s.length(at, 'changeVerbs');
    return length > 0 && !isDone(s, at) ? { kind: 'change', at, heads: s.heads(at + length).heads } : null;
  }
  if (!s.is(at, 'changeVerbs') || isDone(s, at) || s.is(at - 1, 'functionWords')) return null;
  const heads = subjectOf(s, at, from);
  return heads.length > 0 ? { kind: 'change', at, heads } : null;
}

/** "les agriculteurs appliquent", "los docentes de las escuelas usan": a verb of somebody named at the start of the clause. */
function actAt(s: Sentence, at: number, from: number): Claim | null {
  if (at === 0 || isDone(s, at)) return null;
  const sure = s.is(at, 'practiceVerbs');
  if (!sure && !s.is(at, 'otherVerbs')) return null;
  const { heads, end } = s.heads(from);
  const agent = heads.at(-1);
  if (agent === undefined || agent >= at || !s.isAgent(agent)) return null;
  let before = at - 1;
  while (before > agent && (s.isAdverb(before) || isDone(s, before))) before -= 1;
  const direct = end > before;
  if (!direct && s.is(before, 'functionWords', 'joiners')) return null;
  return { kind: 'act', at, heads };
}
