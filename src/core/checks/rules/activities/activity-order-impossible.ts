import type { Activity, Result } from '../../../model/index.ts';
import { nounPhrase } from '../../counted.ts';
import { memoItem } from '../../collections.ts';
import { isLive } from '../../facts.ts';
import { planOf } from '../../plan.ts';
import { defineRule, type CheckContext, type Report } from '../../rule.ts';
import { findAll, matchAt, tokenize, type Token } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** The verb, or the noun made of it, stands at the beginning: "Print the leaflets", "The printing of leaflets". */
const OPENING = 2;

/**
 * Work that is over before what it needs begins. Two signs: an output that leads to another and is made after it, and, under
 * one output, an activity that uses the very thing which a later one makes. Pilots may run on drafts. Only a hint: it asks.
 */
export default defineRule({
  id: 'activity-order-impossible',
  family: 'activities',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message', 'output'],
  *check(context) {
    yield* outputsInWrongOrder(context);
    if (context.words) yield* thingsInWrongOrder(context, context.words);
  },
});

function* outputsInWrongOrder({ facts, view }: CheckContext): Iterable<Report> {
  const { monthsOf } = planOf(view);
  const outputs = facts.live.filter((r) => r.level === 'output');
  const monthsUnder = ({ id }: Result): number[] =>
    view
      .down(id)
      .flatMap((l) => (view.nodes.get(l.from ?? '')?.kind === 'activity' ? monthsOf(l.from ?? '') : []));
  for (const output of outputs) {
    const last = Math.max(...monthsUnder(output));
    if (!Number.isFinite(last)) continue;
    for (const source of facts.sources(output.id)) {
      if (source.level !== 'output' || !isLive(source)) continue;
      const first = Math.min(...monthsUnder(source));
      if (Number.isFinite(first) && last < first)
        yield {
          message: 'output',
          at: [{ id: output.id }, { id: source.id }],
          data: { source: view.label(source.id), end: last, start: first },
          about: `${last} ${first}`,
        };
    }
  }
}

function* thingsInWrongOrder({ facts, view }: CheckContext, words: Words): Iterable<Report> {
  const { activities, monthsOf } = planOf(view);
  const planned = new Set(activities.filter((a) => monthsOf(a.id).length > 0));
  for (const output of facts.live) {
    const siblings = view.down(output.id).flatMap((l): Activity[] => {
      const node = view.nodes.get(l.from ?? '');
      return node?.kind === 'activity' && planned.has(node.record) ? [node.record] : [];
    });
    for (const maker of siblings) {
      const thing = thingMadeBy(maker, words);
      const start = monthsOf(maker.id)[0];
      if (!thing || start === undefined) continue;
      for (const user of siblings) {
        const end = monthsOf(user.id).at(-1);
        if (end === undefined || end >= start || !uses(user, thing, words)) continue;
        yield {
          at: [{ id: user.id, field: 'statement', marks: [thing.word] }, { id: maker.id }],
          data: { thing: thing.word, maker: view.label(maker.id), end, start },
          about: `${user.statement} | ${maker.statement} | ${end} ${start}`,
        };
      }
    }
  }
}

/** The noun behind a verb of making: "module" in "Write and print the training module for nurses". */
function thingMade(tokens: readonly Token[], words: Words): Token | null {
  const verb = [0, 1]
    .map((at) => matchAt(words.makingWords, tokens, at))
    .find((m) => m !== null && m.at < OPENING);
  if (!verb || findAll(words.draftSigns, tokens.slice(0, OPENING)).length > 0) return null;
  let at = verb.at + verb.length;
  while (/^(and|of|the|a|an|or)$/.test(tokens[at]?.lower ?? '') || matchAt(words.makingWords, tokens, at))
    at += 1;
  return nounPhrase(tokens.slice(at), words).at(-1) ?? null;
}

const thingMadeBy = memoItem(({ statement }: Activity, words: Words) =>
  thingMade(tokenize(statement, words.stem), words),
);

/** Stems of what an activity uses that makes nothing itself. */
const usedBy = memoItem((activity: Activity, words: Words): ReadonlySet<string> => {
  const tokens = tokenize(activity.statement, words.stem);
  const opening = [0, 1].some((at) => matchAt(words.usingWords, tokens, at) !== null);
  if (!opening || findAll(words.draftSigns, tokens).length > 0 || thingMadeBy(activity, words))
    return new Set();
  return new Set(tokens.map((t) => t.stem));
});

const uses = (user: Activity, thing: Token, words: Words): boolean => usedBy(user, words).has(thing.stem);
