/**
 * Reads what a result claims: who acts ("inspectors enforce the code"), what is done or changed ("manual printed", "income
 * increased"). A reader without a grammar: where it is not sure, it claims nothing, and rules stay silent.
 */
import { claimsHeadFirst } from './headFirst.ts';
import { Sentence, subjectOf } from './nounRuns.ts';
import { memoReading } from './textMemo.ts';
import type { ListName, Words } from './words/index.ts';

export interface Claim {
  /**
   * - `act`: somebody does something, `heads` is who
   * - `done`: something is in a state, `heads` is what
   * - `change`: something is to be more, less, better, `heads` is what
   */
  readonly kind: 'act' | 'done' | 'change';
  /** Index of the verb, participle or adjective. */
  readonly at: number;
  readonly heads: readonly number[];
}

export interface Statement {
  readonly sentence: Sentence;
  /** Index behind the main clause: what follows says more about a word in it, or is another level. */
  readonly end: number;
  readonly claims: readonly Claim[];
  /** The nouns with which it begins. */
  readonly subject: readonly number[];
}

/** The claims of a statement; kept, because many rules ask. */
export const statementOf = memoReading(readStatement);

/** The lists without which no statement can be read. */
export const STATEMENT_NEEDS: readonly ListName[] = [
  'functionWords',
  'beforeNouns',
  'determiners',
  'joiners',
  'prepositions',
  'haveAndBe',
  'relativeWords',
  'agentWords',
  'peopleNouns',
  'institutionNouns',
  'practiceVerbs',
  'otherVerbs',
  'changeVerbs',
  'changeAdjectives',
];

function readStatement(text: string, words: Words): Statement {
  const sentence = new Sentence(text, words);
  const end = endOfMain(sentence);
  const claims = words.headFirst ? claimsHeadFirst(sentence, end) : claimsOf(sentence, end);
  return { sentence, end, claims, subject: sentence.heads(0).heads };
}

function claimsOf(sentence: Sentence, end: number): Claim[] {
  const claims: Claim[] = [];
  let open = false;
  // Where the clause began that is being read: behind "and" another subject may follow.
  let from = 0;
  for (let at = 0; at < end; at += 1) {
    if (/[;.:]/.test(sentence.gap(at))) {
      open = false;
      from = at;
    }
    if (sentence.is(at, 'infinitiveMarks')) open = true;
    const joined = sentence.length(at, 'joiners');
    if (joined > 0 && (claims.at(-1)?.at ?? -1) >= from) from = at + joined;
    const claim =
      doneAt(sentence, at, from) ??
      changeAt(sentence, at, from, open) ??
      (open ? null : actAt(sentence, at, from, claims));
    if (claim) claims.push(claim);
  }
  return claims;
}

function endOfMain(sentence: Sentence): number {
  const { length } = sentence.tokens;
  for (let at = 1; at < length; at += 1)
    if (sentence.is(at, 'relativeWords', 'purposeWords') && !/^\d/.test(sentence.lower(at + 1))) return at;
  return length;
}

/** "manual printed", "staff trained in triage", "roads are repaired": not "printed manuals". */
function doneAt(s: Sentence, at: number, from: number): Claim | null {
  if (at === 0 || !s.isParticiple(at)) return null;
  const before = at - 1;
  const auxiliary = s.is(before, 'haveAndBe');
  if (s.lower(before) === 'be' && s.is(before - 1, 'infinitiveMarks')) return null;
  const afterNoun = !s.isSmall(before) && !s.isJoiner(before);
  const joinsParticiple = s.isJoiner(before) && s.isParticiple(before - 1);
  if (
    !auxiliary &&
    !afterNoun &&
    !joinsParticiple &&
    !s.isAdverb(before) &&
    !(s.isJoiner(before) && at === from)
  )
    return null;
  if (!auxiliary && !isOpenBehind(s, at)) return null;
  return { kind: 'done', at, heads: subjectOf(s, at, from) };
}

/** Nothing follows that the participle could describe: the sentence ends, or a small word, an adverb or a comma comes. */
function isOpenBehind(s: Sentence, at: number): boolean {
  const next = at + 1;
  if (next >= s.tokens.length || s.gap(next) !== '') return true;
  return (
    s.isSmall(next) ||
    s.isAdverb(next) ||
    (s.is(at, 'availableWords', 'madeWords') && s.length(at, 'madeWords') > 1) ||
    s.is(at, 'receiveWords')
  );
}

/** "increased income of farmers", "to reduce losses", "incomes rise". */
function changeAt(s: Sentence, at: number, from: number, open: boolean): Claim | null {
  const opens = at === from;
  if (opens && s.is(at, 'changeAdjectives') && !s.is(at + 1, 'functionWords', 'joiners'))
    return { kind: 'change', at, heads: s.heads(at + 1).heads };
  if (!s.is(at, 'changeVerbs') || s.isParticiple(at) || s.isGerund(at)) return null;
  const mood = opens || s.is(at - 1, 'infinitiveMarks') || (open && s.isJoiner(at - 1));
  if (mood && !s.isPlural(at) && s.tokens[at + 1] && !s.is(at + 1, 'prepositions'))
    return { kind: 'change', at, heads: s.heads(at + 1).heads };
  const before = at - 1;
  const follows =
    at > 0 && !open && !s.is(before, 'functionWords', 'joiners') && s.isPlural(before) !== s.isPlural(at);
  return follows && (s.isPlural(before) || isEnd(s, at))
    ? { kind: 'change', at, heads: subjectOf(s, at, from) }
    : null;
}

const isEnd = (s: Sentence, at: number): boolean =>
  at + 1 >= s.tokens.length || s.gap(at + 1) !== '' || s.isSmall(at + 1);

/** "farmers adopt", "nurses in two districts apply": a verb of somebody who is named at the start of the clause. */
function actAt(s: Sentence, at: number, from: number, claims: readonly Claim[]): Claim | null {
  if (at === 0 || s.isGerund(at)) return null;
  const sure = s.is(at, 'practiceVerbs');
  if (!sure && !s.is(at, 'practiceVerbsOrNouns', 'otherVerbs')) return null;
  let before = at - 1;
  while (before > from && s.isAdverb(before)) before -= 1;
  const last = claims.at(-1);
  // "plan, fund and maintain": joined to the verb before.
  if (
    last?.kind === 'act' &&
    !s.isParticiple(at) &&
    (s.isJoiner(at - 1) || s.isListed(at)) &&
    isFormOf(s, at, last)
  )
    return { ...last, at };
  const { heads, end } = s.heads(from);
  const agent = heads.at(-1);
  if (agent === undefined || agent >= at || !s.isAgent(agent)) return null;
  const direct = end > before && agent === before;
  if (s.isParticiple(at))
    return sure && direct && /^\p{L}/u.test(s.lower(at + 1)) && isTransitivePast(s, at)
      ? { kind: 'act', at, heads }
      : null;
  if (!direct && (!sure || !s.is(end, 'prepositions') || s.is(before, 'functionWords', 'joiners')))
    return null;
  const many = heads.length > 1 || s.isPlural(agent);
  if (many === s.isPlural(at)) return null;
  // "ministry funds", "police report", "teachers use of": rather a noun.
  if (
    !sure &&
    (!many || s.is(at + 1, 'prepositions') || (s.is(agent, 'collectives') && !s.is(at + 1, 'determiners')))
  )
    return null;
  return { kind: 'act', at, heads };
}

const isFormOf = (s: Sentence, at: number, last: Claim): boolean => s.isPlural(at) === s.isPlural(last.at);

/** "nurses applied the protocol": an article shows that the participle has an object. */
const isTransitivePast = (s: Sentence, at: number): boolean => s.is(at + 1, 'determiners');
