import { projectOf } from '../../../model/index.ts';
import { amountsIn, type Amount } from '../../amounts.ts';
import { readCounted, type Counted } from '../../counted.ts';
import { unique } from '../../collections.ts';
import type { Measure } from '../../facts.ts';
import { defineTextRule, type TextContext } from '../../rule.ts';
import { findAll, type Token } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** A text that states how many, and the indicators it may be about. */
interface Claim {
  readonly id: string;
  readonly text: string;
  readonly field: string;
  readonly measures: readonly Measure[];
  /** A text about the whole design has to describe the thing in the same words, not only name it. */
  readonly strict: boolean;
}

/**
 * A number in an activity, a result or the summary that differs from the target of the indicator that counts the same
 * thing in the same branch. The noun has to match, not only the number; where two indicators could be meant, or several
 * activities add up to the target, nothing is said.
 */
export default defineTextRule({
  id: 'numbers-disagree',
  family: 'activities',
  severity: 'warning',
  grouping: 'each',
  oneList: true,
  messages: ['message', 'each'],
  *check(context) {
    const { facts, view, words } = context;
    const counted = new Map<Measure, Counted>();
    for (const m of facts.measures)
      if (m.worded && m.aim.kind === 'number') counted.set(m, readCounted(m.indicator.statement, words));

    const said = new Map<Measure, { claim: Claim; amount: Amount }[]>();
    for (const claim of claims(context))
      for (const amount of amountsIn(claim.text, words)) {
        const fits = claim.measures.filter((m) => countsSame(amount, counted.get(m), words, claim.strict));
        const [measure] = fits;
        if (measure && fits.length === 1)
          said.set(measure, [...(said.get(measure) ?? []), { claim, amount }]);
      }

    for (const [measure, all] of said) {
      const target = measure.aim.value;
      const plain = all.filter((s) => !s.amount.each).map((s) => s.amount.value);
      const sum = plain.reduce((total, value) => total + value, 0);
      const agrees =
        sum === target || plain.includes(target as number) || all.some((s) => s.amount.each && target !== 1);
      const first = all[0];
      if (agrees || !first) continue;
      yield {
        message: first.amount.each ? 'each' : 'message',
        at: [
          ...all.map((s) => ({ id: s.claim.id, field: s.claim.field, marks: [s.amount.words] })),
          { id: measure.indicator.id, field: 'target' },
        ],
        data: {
          words: first.amount.words,
          indicator: view.label(measure.indicator.id),
          target: measure.aim.text,
        },
      };
    }
  },
});

function claims({ doc, facts, view }: TextContext): Claim[] {
  const inBranch = (resultId: string): readonly Measure[] =>
    [resultId, ...facts.below(resultId)].flatMap((id) => facts.measuresOf(id));
  const claim = (id: string, text: string, measures: readonly Measure[]): Claim => ({
    id,
    text,
    field: 'statement',
    measures,
    strict: false,
  });
  const { id, summary } = projectOf(doc);
  return [
    ...view.activities.map((a) =>
      claim(a.id, a.statement, unique(view.up(a.id).flatMap((l) => inBranch(l.to as string)))),
    ),
    ...facts.live.map((r) => claim(r.id, r.statement, facts.measuresOf(r.id))),
    { id, text: summary, field: 'summary', measures: facts.measures, strict: true },
  ];
}

function countsSame(amount: Amount, counted: Counted | undefined, words: Words, strict: boolean): boolean {
  if (!counted?.head || counted.opener !== 'count') return false;
  const [head, other] = [lastNoun(amount.phrase), counted.head];
  if (!head || head.stem !== other.stem || findAll(words.measureNouns, [head]).length > 0) return false;
  const a = describing(amount.phrase, head);
  const b = describing(counted.phrase, other);
  return a.some((w) => b.includes(w)) || (!strict && (a.length === 0 || b.length === 0));
}

const lastNoun = (phrase: readonly Token[]): Token | undefined => phrase.at(-1);

const describing = (phrase: readonly Token[], head: Token): string[] =>
  phrase.filter((t) => t !== head).map((t) => t.stem);
