/** Reads whether an indicator counts what a project delivers: events, products, people trained, reached or served. */
import { unique } from './collections.ts';
import { isPrecise, readCounted } from './counted.ts';
import type { Measure } from './facts.ts';
import { findAll, tokenize, type PhraseList, type Token } from './text.ts';
import type { Words } from './words/index.ts';

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
  const parts = aim.kind === 'composite' ? indicator.statement.split(/,|;|\band\b|&/) : [indicator.statement];
  if (parts.length === 1) return deliveryIn(tokens, indicator.statement, words, reading);
  return parts.flatMap((part) => deliveryIn(tokenize(part, words.stem), part, words, reading));
}

function deliveryIn(tokens: readonly Token[], text: string, words: Words, reading: Reading): string[] {
  if (findAll(words.practiceWords, tokens).length > 0) return [];
  if (!reading.partners && doneByOthers(tokens, words)) return [];
  const relative = findAll(words.relativeWords, tokens)[0];
  // "teachers who ...": what follows says what others do, unless it is being reached or served.
  if (relative) return servedIn(tokens.slice(relative.at), words, true);
  const { head, phrase } = readCounted(text, words);
  const end = nounEnd(phrase, head, words);
  const counted = [reading.events, words.productNouns, words.attendees].flatMap((list) =>
    findAll(list, phrase).filter((m) => m.at + m.length - 1 === end),
  );
  const next = tokens[tokens.findIndex((t) => t.start === head?.start) + 1];
  const things = counted.filter(() => !isPrecise(head, next, words));
  return unique([...servedIn(tokens, words, false), ...things.map((m) => m.words)]);
}

/** Where the noun ends that is counted; "training days" are trainings. */
function nounEnd(phrase: readonly Token[], head: Token | null, words: Words): number {
  const end = head ? phrase.indexOf(head) : -1;
  const inDays = head !== null && end > 0 && findAll(words.durationNouns, [head]).length > 0;
  return inDays ? end - 1 : end;
}

/** "plans developed by municipalities": somebody else acts, unless it is the project itself. */
function doneByOthers(tokens: readonly Token[], words: Words): boolean {
  const by = findAll(words.agentWords, tokens)[0];
  const agent = by ? tokens.slice(by.at + 1, by.at + 1 + NEAR) : [];
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
