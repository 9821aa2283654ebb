/** Small readings of a sentence without a grammar: where a noun phrase ends, which noun it is about, what is a verb form. */
import { lengthAt, tokenize, type Token } from './text.ts';
import type { HeadFirst, ListName, Words } from './words/index.ts';

export interface Run {
  /** Index behind the last word. */
  readonly end: number;
  /** The noun; null where the run holds none. */
  readonly head: number | null;
}

/** The nouns of a list, and the index behind it. */
export interface Heads {
  readonly heads: readonly number[];
  readonly end: number;
}

/** A sentence with what is between its words. */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly #text: string;
  readonly #words: Words;
  readonly #heads = new Map<number, Heads>();

  /** Words in brackets explain and are left out. */
  constructor(text: string, words: Words) {
    this.#text = text;
    this.#words = words;
    const all = tokenize(text, words.stem);
    this.tokens = /[([]/.test(text) ? outsideBrackets(text, all) : all;
  }

  /** The token in lower case; empty outside the sentence. */
  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  is(at: number, ...lists: readonly ListName[]): boolean {
    return lists.some((list) => lengthAt(this.#words[list], this.tokens, at) > 0);
  }

  length(at: number, list: ListName): number {
    return lengthAt(this.#words[list], this.tokens, at);
  }

  /** True where a phrase of the list has this word as its noun: "waiting times" at "times", "temps d'attente" at "temps". */
  endsIn(at: number, ...lists: readonly ListName[]): boolean {
    if (this.headFirst) return this.is(at, ...lists);
    const from = Math.max(0, at - LONGEST_PHRASE + 1);
    for (let start = from; start <= at; start += 1)
      for (const list of lists) if (this.length(start, list) === at - start + 1) return true;
    return false;
  }

  /** The words from one token to another, as written. */
  slice(from: number, to = from): string {
    const [a, b] = [this.tokens[from], this.tokens[to]];
    return a && b ? this.#text.slice(a.start, b.end) : '';
  }

  /** What stands between this word and the one before, without spaces. */
  gap(at: number): string {
    const [a, b] = [this.tokens[at - 1], this.tokens[at]];
    return a && b ? this.#text.slice(a.end, b.start).trim() : '';
  }

  isParticiple(at: number): boolean {
    const word = this.lower(at);
    return this.#words.participle.test(word) && !this.#words.gerund.test(word);
  }

  isGerund(at: number): boolean {
    return this.#words.gerund.test(this.lower(at)) && this.#words.participle.test(this.lower(at));
  }

  isAdverb(at: number): boolean {
    return this.#words.adverb.test(this.lower(at));
  }

  get headFirst(): HeadFirst | undefined {
    return this.#words.headFirst;
  }

  /** True where the word may well be the verb of somebody; asked in languages with endings that show it. */
  mayBeVerb(at: number): boolean {
    return this.headFirst?.finite.test(this.lower(at)) ?? false;
  }

  /** Articles, prepositions and the like. */
  isSmall(at: number): boolean {
    return this.is(at, 'functionWords', 'prepositions', 'joiners', 'haveAndBe');
  }

  looksLikePeople(at: number): boolean {
    return this.#words.agent.test(this.lower(at));
  }

  isPlural(at: number): boolean {
    return this.#words.plural.test(this.lower(at));
  }

  /** People or an institution. */
  isAgent(at: number): boolean {
    return (
      this.endsIn(at, 'peopleNouns', 'institutionNouns') ||
      (this.looksLikePeople(at) && !this.is(at, 'notAgents'))
    );
  }

  isJoiner(at: number): boolean {
    return this.is(at, 'joiners');
  }

  /** Joined to the word before by a comma or a slash. */
  isListed(at: number): boolean {
    return /^[,/]$/.test(this.gap(at));
  }

  /** The words from here that can belong to one noun. */
  run(from: number): Run {
    let at = from;
    while (this.is(at, 'determiners', 'beforeNouns') || /^\d/.test(this.lower(at))) at += 1;
    let head: number | null = null;
    for (const start = at; at < this.tokens.length; at += 1) {
      if (at > start && this.gap(at) !== '') break;
      if (this.isSmall(at)) break;
      if (head !== null && (this.isParticiple(at) || this.#endsRun(at, head))) break;
      if (this.#canBeHead(at) && !(this.headFirst && head !== null)) head = at;
    }
    return { end: at, head };
  }

  #canBeHead(at: number): boolean {
    return !this.isAdverb(at) && !this.isParticiple(at) && !this.headFirst?.adjective.test(this.lower(at));
  }

  /** "farmers using", "incomes rise", "the court refers": a verb behind a noun of the other number. */
  #endsRun(at: number, head: number): boolean {
    if (this.headFirst) return this.is(at, 'practiceVerbs', 'otherVerbs', 'changeVerbs', 'skillPhrases');
    if (head !== at - 1) return this.isGerund(at) && this.isAdverb(at - 1);
    if (!this.isPlural(head))
      return (
        this.isPlural(at) &&
        this.is(at, 'practiceVerbs') &&
        this.endsIn(head, 'institutionNouns', 'peopleNouns')
      );
    return this.isGerund(at) || this.isVerbForm(at);
  }

  isVerbForm(at: number): boolean {
    return (
      !this.isPlural(at) &&
      !this.isParticiple(at) &&
      !this.isGerund(at) &&
      this.is(at, 'practiceVerbs', 'practiceVerbsOrNouns', 'otherVerbs', 'changeVerbs')
    );
  }

  /** The nouns of a list that begins here: "knowledge and skills of teachers" is about two. */
  heads(from: number): Heads {
    let known = this.#heads.get(from);
    if (!known) this.#heads.set(from, (known = this.#readHeads(from)));
    return known;
  }

  #readHeads(from: number): Heads {
    const heads: number[] = [];
    let end = from;
    for (let at = from; at < this.tokens.length;) {
      const run = this.run(at);
      if (run.head === null) break;
      // "cooperation/coordination mechanism": two words for one thing.
      if (this.gap(at) === '/') heads.pop();
      heads.push(run.head);
      end = run.end;
      const joined = this.length(end, 'joiners');
      if (joined > 0) at = end + joined;
      else if (this.isListed(end)) at = end;
      else break;
    }
    return { heads, end };
  }
}

/** The nouns of the clause, or of the whole statement where the clause has none of its own: "trained in May and equipped". */
export function subjectOf(s: Sentence, at: number, from: number): readonly number[] {
  const own = s.heads(from).heads.filter((h) => h < at);
  return own.length > 0 ? own : s.heads(0).heads.filter((h) => h < at);
}

const LONGEST_PHRASE = 4;

function outsideBrackets(text: string, tokens: readonly Token[]): Token[] {
  let depth = 0;
  let read = 0;
  return tokens.filter((token) => {
    for (; read < token.start; read += 1) {
      const c = text[read];
      if (c === '(' || c === '[') depth += 1;
      else if ((c === ')' || c === ']') && depth > 0) depth -= 1;
    }
    return depth === 0;
  });
}
