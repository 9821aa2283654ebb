/**
 * The test of level: what can be guaranteed on the last day (a product, an open service, a skill) belongs to outputs; what
 * people or institutions outside do, or how they fare, belongs to outcomes. Each function gives the words that show it.
 */
import { STATEMENT_NEEDS, type Claim, type Statement } from './statement.ts';
import type { ListName } from './words/index.ts';

/** The lists without which a practice of others cannot be seen. */
export const PRACTICE_LISTS: readonly ListName[] = [
  ...STATEMENT_NEEDS,
  'practisedByOthers',
  'practisedBy',
  'positionNouns',
  'harmNouns',
];

/** The lists without which something delivered cannot be told from a change. */
export const DELIVERED_LISTS: readonly ListName[] = [
  ...PRACTICE_LISTS,
  'infinitiveMarks',
  'madeWords',
  'taughtWords',
  'gainWords',
  'receiveWords',
  'availableWords',
  'takenUpWords',
  'structureNouns',
  'productNouns',
  'serviceNouns',
  'eventNouns',
  'lawNouns',
  'skillNouns',
  'skillPhrases',
  'capacityNouns',
];

/** What a statement says of practice, performance or position outside the project. */
export function practiceIn(statement: Statement): string[] {
  return statement.claims.flatMap((claim) => {
    switch (claim.kind) {
      case 'act':
        return isPractice(statement, claim) ? phrase(statement, claim) : [];
      case 'change':
        return changesPosition(statement, claim) ? phrase(statement, claim) : [];
      case 'done':
        return isDoneByOthers(statement, claim) || changesPosition(statement, claim)
          ? phrase(statement, claim)
          : [];
    }
  });
}

/** Running a service is what an output may promise; doing something differently is not. */
function isPractice({ sentence: s, end }: Statement, { at }: Claim): boolean {
  if (s.is(at, 'practiceVerbs')) return true;
  return s.is(at, 'practiceVerbsOrNouns') && at + 1 < end;
}

/** Of several nouns the last one counts: the others may belong to it ("health and safety training"). */
export function changesPosition({ sentence: s }: Statement, { kind, at, heads }: Claim): boolean {
  const head = heads.at(-1);
  if (kind === 'act' || head === undefined) return false;
  const changes = kind === 'change' || s.is(at, 'changeVerbs', 'changeAdjectives');
  return changes && s.endsIn(head, 'positionNouns', 'harmNouns');
}

function isDoneByOthers(statement: Statement, { at }: Claim): boolean {
  const { sentence: s } = statement;
  return s.is(at, 'practisedByOthers') || (s.is(at, 'practisedBy') && byOthers(statement, at));
}

/** How far behind "used" the ones may stand who use. */
const NEAR = 6;

/** "used by nurses", "by the county bar": somebody outside does it. */
export function byOthers({ sentence: s }: Statement, at: number): boolean {
  for (let by = at + 1; by <= at + NEAR; by += 1)
    if (s.is(by, 'agentWords')) {
      const behind = by + s.length(by, 'agentWords');
      const { heads } = s.heads(behind);
      const somebody = heads.some((h) => s.isAgent(h)) || s.is(behind, 'determiners');
      return (
        somebody && !heads.some((h) => s.is(h, 'projectWords', 'calendarWords', 'durationNouns', 'endWords'))
      );
    }
  return false;
}

/** Words between the two ends of a phrase that is shown whole. */
const SHORT = 3;

/** The noun and its verb, as one phrase where they stand together. */
function phrase({ sentence: s }: Statement, { at, heads }: Claim): string[] {
  const head = heads.at(-1) ?? at;
  const [from, to] = [Math.min(head, at), Math.max(head, at)];
  return to - from <= SHORT ? [s.slice(from, to)] : [s.slice(head), s.slice(at)];
}

export interface Delivered {
  readonly kind: 'product' | 'service' | 'skill' | 'capacity';
  readonly marks: readonly string[];
}

/** What a statement offers, makes or teaches; null where it says more than that, or where that is not certain. */
export function deliveredIn(statement: Statement): Delivered | null {
  const { sentence: s, claims } = statement;
  const acts = claims.some((c) => c.kind === 'act' && !s.is(c.at, 'skillPhrases'));
  if (acts || practiceIn(statement).length > 0 || isTakenUp(statement)) return null;
  const skill = skillIn(statement);
  if (skill) return skill;
  for (const claim of claims) {
    if (claim.kind !== 'done' || byOthers(statement, claim.at)) continue;
    const head = claim.heads.at(-1);
    if (head === undefined) continue;
    const marks = [
      s.slice(head),
      s.slice(claim.at, claim.at + Math.max(s.length(claim.at, 'madeWords'), 1) - 1),
    ];
    if (s.is(claim.at, 'taughtWords') && s.isAgent(head)) return { kind: 'skill', marks };
    if (s.is(claim.at, 'receiveWords') && s.isAgent(head) && receivesService(statement, claim.at))
      return { kind: 'service', marks };
    if (s.is(claim.at, 'madeWords') && isDeliverable(statement, claim, head))
      return { kind: isOffered(statement, claim) ? 'service' : 'product', marks };
  }
  return availableIn(statement);
}

/** Adopted, paid for or used by others: then a document or a service is no longer the project's. */
function isTakenUp({ sentence: s }: Statement): boolean {
  return s.tokens.some((_, at) => s.is(at, 'takenUpWords'));
}

const isOffered = ({ sentence: s }: Statement, { at }: Claim): boolean =>
  s.length(at, 'madeWords') > 1 && s.is(at, 'availableWords');

/** "made available" says so of anything; "developed" may also be said of trust or an industry. */
function isDeliverable(statement: Statement, claim: Claim, head: number): boolean {
  const { sentence: s } = statement;
  if (s.endsIn(head, 'lawNouns', 'enterpriseNouns')) return false;
  return (
    isOffered(statement, claim) ||
    s.endsIn(head, 'structureNouns', 'productNouns', 'serviceNouns', 'eventNouns')
  );
}

function receivesService({ sentence: s }: Statement, at: number): boolean {
  for (let next = at + 1; next <= at + NEAR; next += 1) if (s.is(next, 'serviceNouns')) return true;
  return false;
}

function skillIn(statement: Statement): Delivered | null {
  const { sentence: s, claims, end, subject } = statement;
  if (s.tokens.some((_, at) => at < end && s.is(at, 'learners'))) return null;
  for (let at = 0; at < end; at += 1) {
    const length = s.length(at, 'skillPhrases');
    if (length > 0 && subject.some((h) => h < at && s.isAgent(h)))
      return { kind: 'skill', marks: [s.slice(at, at + length - 1)] };
  }
  for (const claim of claims) {
    const head = claim.heads.at(-1);
    if (head === undefined || claim.kind === 'act') continue;
    const grown = claim.kind === 'change' || s.is(claim.at, 'changeVerbs', 'madeWords', 'gainWords');
    if (!grown) continue;
    const marks = claim.at < head ? [s.slice(claim.at, head)] : [s.slice(head), s.slice(claim.at)];
    if (s.endsIn(head, 'skillNouns')) return { kind: 'skill', marks };
    if (s.endsIn(head, 'capacityNouns') && !namesPerformance(statement, head))
      return { kind: 'capacity', marks };
  }
  return null;
}

/** "capacity of courts to decide cases": says what is done with it. */
function namesPerformance({ sentence: s }: Statement, head: number): boolean {
  const rest = s.tokens.map((_, at) => at).filter((at) => at !== head);
  return rest.some((at) => s.is(at, 'infinitiveMarks', 'practiceVerbs', 'practiceWords') || s.isGerund(at));
}

/** "desk open", "data available online". */
function availableIn({ sentence: s, end, subject }: Statement): Delivered | null {
  const head = subject.at(-1);
  if (head === undefined || !s.endsIn(head, 'structureNouns', 'productNouns', 'serviceNouns')) return null;
  for (let at = head + 1; at < end; at += 1) {
    const length = s.length(at, 'availableWords');
    const next = at + length;
    if (length > 0 && (next >= end || s.gap(next) !== '' || s.isSmall(next) || s.isAdverb(next)))
      return { kind: 'service', marks: [s.slice(head), s.slice(at, next - 1)] };
  }
  return null;
}
