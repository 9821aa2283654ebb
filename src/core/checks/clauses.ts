/** Reads how many statements a sentence makes: "the road stays open and the dairy pays" makes two. */
import { findAll, tokenize, type Token } from './text.ts';
import type { Words } from './words/index.ts';

/** The parts of a text that stand on their own with a verb, in order; parts that only explain another are left out. */
export function clausesOf(text: string, words: Words): readonly (readonly Token[])[] {
  const clauses: (readonly Token[])[] = [];
  let explaining = false;
  for (const part of partsOf(text, words)) {
    const verb = verbAt(part, words);
    const opens = findAll(words.subordinators, part)[0]?.at ?? part.length;
    // "farmers who are poor and are in debt": a part without a subject goes on with what the part before began.
    if (opens < (verb ?? part.length)) explaining = true;
    else if (verb !== 0) explaining = false;
    if (verb !== null && !explaining) clauses.push(part);
  }
  return clauses;
}

/** Where the verb of a part stands that makes it a clause, or null. */
function verbAt(part: readonly Token[], words: Words): number | null {
  const certain = findAll(words.clauseVerbs, part)[0]?.at ?? null;
  const others = findAll(words.verbsWithSubject, part)
    .map((m) => m.at)
    .filter((at) => at > 0 && part[at - 1]?.lower !== 'to');
  const found = [...(certain === null ? [] : [certain]), ...others];
  return found.length === 0 ? null : Math.min(...found);
}

/** A text cut at "and", "but" and punctuation; what stands in brackets is left out. */
function partsOf(text: string, words: Words): Token[][] {
  const open = text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
  const parts: Token[][] = [[]];
  let last: Token | undefined;
  for (const token of tokenize(open, words.stem)) {
    const gap = last ? open.slice(last.end, token.start) : '';
    if (/[;.,:–—]/.test(gap)) parts.push([]);
    if (/^(and|but|&)$/.test(token.lower)) parts.push([]);
    else parts.at(-1)?.push(token);
    last = token;
  }
  return parts.filter((part) => part.length > 0);
}
