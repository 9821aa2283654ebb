import { Sentence } from '../../nounRuns.ts';
import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { quoted } from '../../text.ts';

/** So far behind "through" the way of working has to be named. */
const NEAR = 4;

/**
 * How a result is to be brought about, inside the result: "through training", "by raising awareness". Dates, places and people
 * behind such words are no means ("by 2027", "through the pass", "by women"), and neither is what caused a harm.
 */
export default defineTextRule({
  id: 'statement-contains-means',
  family: 'wording',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  check: each(own('objective', 'outcome', 'intermediateOutcome', 'output'), function* (result, { words }) {
    const means = meansIn(new Sentence(result.statement, words));
    if (means !== null)
      yield {
        at: [{ id: result.id, field: 'statement', marks: [means] }],
        data: { words: quoted([means]) },
      };
  }),
});

function meansIn(s: Sentence): string | null {
  for (let at = 1; at < s.tokens.length; at += 1) {
    const through = s.length(at, 'meansWords');
    if (through > 0) {
      const end = Math.min(at + through + NEAR, s.tokens.length);
      for (let next = at + through; next < end && s.gap(next) === ''; next += 1)
        if (
          s.is(next, 'meansThings', 'taskNouns') ||
          (next === at + through && s.isGerund(next) && !isThing(s, next))
        )
          return s.slice(at, next);
    } else if (
      s.lower(at) === 'by' &&
      s.isGerund(at + 1) &&
      !isThing(s, at + 1) &&
      !s.is(at - 1, 'causeOfHarm')
    )
      return s.slice(at, at + 1);
  }
  return null;
}

/** "by evening", "by participating schools": a time, or the first word of somebody's name. */
const isThing = (s: Sentence, at: number): boolean =>
  at + 1 >= s.tokens.length || s.is(at, 'calendarWords', 'namingGerunds');
