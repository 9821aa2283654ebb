/** Reads whether an indicator counts what a project delivers: events, products, people trained, reached or served. */
import { unique } from './collections.ts';
import { COUNTED_LISTS, isPrecise, namesIn, readCounted, type Counted } from './counted.ts';
import type { Measure } from './facts.ts';
import { findAll, type PhraseList, type Token } from './text.ts';
import type { ListName, Words } from './words/index.ts';

/** The lists without which deliveries cannot be told from what others do. */
export const DELIVERY_LISTS: readonly ListName[] = [
  ...COUNTED_LISTS,
  'joinWords',
  'eventNouns',
  'deliveredEvents',
  'productNouns',
  'attendees',
  'deliveryWords',
  'practiceWords',
  'agentWords',
  'projectWords',
  'relativeWords',
  'passiveWords',
  'receiveWords',
  'serviceNouns',
  'takePart',
];

interface Reading {
  /** Which events count as delivered. */
  readonly events: PhraseList;
  /** What a partner delivers counts as well. */
  readonly partners: boolean;
}

/** As an outcome: what others hold, plan or visit is theirs and no delivery. */
export const deliveredAbove = (measure: Measure, words: Words): string[] =>
  deliveryWords(measure, words, { events: words.deliveredEvents, partners: false });

/** As an output: every event is one that this project or a partner of it brought about. */
export const deliveredHere = (measure: Measure, words: Words): string[] =>
  deliveryWords(measure, words, { events: words.eventNouns, partners: true });

function deliveryWords({ indicator, baseline, aim }: Measure, words: Words, reading: Reading): string[] {
  if (indicator.measureType === 'yesNo' || baseline.kind === 'yesNo' || aim.kind === 'yesNo') return [];
  const { opener, tokens } = readCounted(indicator.statement, words);
  if (opener === 'none' && aim.kind !== 'number') return [];
  // Several values mean several things counted in one row: each part is read on its own.
  const parts =
    aim.kind === 'composite' ? partsOf(indicator.statement, tokens, words) : [indicator.statement];
  return parts.flatMap((part) => deliveryIn(part, words, reading));
}

/** A statement cut at its commas and at "and". */
function partsOf(statement: string, tokens: readonly Token[], words: Words): string[] {
  const joins = findAll(words.joinWords, tokens).map(({ at, length }) => {
    const [first, last] = [tokens[at] as Token, tokens[at + length - 1] as Token];
    return { start: first.start, end: last.end };
  });
  let rest = 0;
  const parts = joins.map(({ start, end }) => {
    const part = statement.slice(rest, start);
    rest = end;
    return part;
  });
  return [...parts, statement.slice(rest)].flatMap((part) => part.split(/[,;]/));
}

function deliveryIn(text: string, words: Words, reading: Reading): string[] {
  const said = readCounted(text, words);
  const { tokens, head } = said;
  if (findAll(words.practiceWords, tokens).length > 0) return [];
  if (!reading.partners && doneByOthers(tokens, words)) return [];
  const relative = findAll(words.relativeWords, tokens)[0];
  // "teachers who ...": what follows says what others do, unless it is being reached or served.
  if (relative) return servedIn(tokens.slice(relative.at), words, true);
  const counted = [reading.events, words.productNouns, words.attendees].flatMap((list) =>
    namesIn(list, { ...said, head: thingCounted(said, words) }, words),
  );
  const next = tokens[tokens.findIndex((t) => t.start === head?.start) + 1];
  const things = counted.filter(() => !isPrecise(head, next, words));
  return unique([...servedIn(tokens, words, false), ...things.map((m) => m.words)]);
}

/** The noun that is counted; "training days" are trainings. */
function thingCounted({ phrase, head }: Counted, words: Words): Token | null {
  const before = head && phrase[phrase.indexOf(head) - 1];
  return before && findAll(words.durationNouns, [head]).length > 0 ? before : head;
}

/** "plans developed by municipalities": somebody else acts, unless it is the project itself. */
function doneByOthers(tokens: readonly Token[], words: Words): boolean {
  const by = findAll(words.agentWords, tokens)[0];
  const inCase = tokens.findIndex((t) => words.headFirst?.agentCase.test(t.lower));
  const from = by ? by.at + by.length : inCase >= 0 ? inCase : tokens.length;
  const agent = tokens.slice(from, from + NEAR);
  const first = agent[0];
  if (!first || words.gerund.test(first.lower)) return false;
  return findAll(words.projectWords, agent).length === 0;
}

/** How far behind "received" the service may stand: "received free legal advice". */
const NEAR = 4;

/**
 * Words by which somebody is trained, reached or served: "trained", "received legal advice". In a clause with "who" a
 * participle alone is what they did themselves ("who trained others"), so it has to be passive there.
 */
function servedIn(tokens: readonly Token[], words: Words, inClause: boolean): string[] {
  const received = findAll(words.receiveWords, tokens).flatMap(({ at, length }) => {
    const after = tokens.slice(at + length, at + length + NEAR);
    const service = findAll(words.serviceNouns, after)[0];
    return service ? [tokens.slice(at, at + length + service.at + service.length)] : [];
  });
  const inside = new Set(received.flat());
  const delivered = findAll(words.deliveryWords, tokens).filter(({ at }) => {
    const token = tokens[at] as Token;
    const passive =
      !inClause || findAll(words.passiveWords, tokens.slice(Math.max(0, at - 2), at)).length > 0;
    return (
      passive &&
      !words.gerund.test(token.lower) &&
      words.participle.test(token.lower) &&
      !inside.has(token) &&
      !isPrecise(token, tokens[at + 1], words)
    );
  });
  const said = received.map((run) => run.map((t) => t.word).join(' '));
  return unique([...said, ...[...findAll(words.takePart, tokens), ...delivered].map((m) => m.words)]);
}
