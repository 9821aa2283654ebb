import type { Assumption, Risk } from '../../../model/index.ts';
import { contentOf } from '../../alike.ts';
import { keptLikeness } from '../../alikeKept.ts';
import { assumptionsIn } from '../../assumed.ts';
import { memo } from '../../collections.ts';
import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize, type PhraseList } from '../../text.ts';
import { memoReading } from '../../textMemo.ts';
import type { Words } from '../../words/index.ts';

const PERCENT = 100;

/**
 * A risk that says of the same thing the opposite of an assumption. Compared is what is left without the words of good and bad
 * ("stay", "leave"). Where both stand at the same place, they are seen together, and nothing is said.
 */
export default defineTextRule({
  id: 'risk-mirrors-assumption',
  family: 'conditions',
  severity: 'suggestion',
  grouping: 'each',
  /** Share of the other words, in percent, that the two have in common. */
  limits: { shared: 60 },
  messages: ['message'],
  *check({ limits, view, words }) {
    const risks = view.risks.filter((r) => written(r.statement));
    const assumptions = assumptionsIn(view);
    const alike = likenessFrom((limits['shared'] ?? PERCENT) / PERCENT)(
      risks.map((r) => topicOf(r.statement, words)),
      assumptions.map((a) => topicOf(a.statement, words)),
    );
    for (const [at, risk] of risks.entries()) {
      const found = (alike[at] ?? [])
        .map((hit) => assumptions[hit.item] as Assumption)
        .find((item) => isOpposite(risk, item, words) && !standTogether(risk, item));
      if (found)
        yield {
          at: [
            { id: risk.id, field: 'statement' },
            { id: found.id, field: 'statement' },
          ],
          data: { assumption: view.label(found.id), words: found.statement },
        };
    }
  },
});

const likenessFrom = memo(keptLikeness);

/** What a sentence is about: its words without those of good and bad. */
const topicOf = memoReading((text: string, words: Words) =>
  contentOf(without(without(text, words.favourableWords, words), words.adverseWords, words), words),
);

/** The risk has a word of failure that the assumption does not have. */
function isOpposite(risk: Risk, assumption: Assumption, words: Words): boolean {
  const stems = new Set(tokenize(assumption.statement, words.stem).map((t) => t.stem));
  return findAll(words.adverseWords, tokenize(risk.statement, words.stem)).some(
    (m) => !tokenize(m.words, words.stem).every((t) => stems.has(t.stem)),
  );
}

const standTogether = (risk: Risk, assumption: Assumption): boolean =>
  Object.keys(risk.attachedTo).some((id) => Object.hasOwn(assumption.attachedTo, id));

function without(text: string, phrases: PhraseList, words: Words): string {
  const tokens = tokenize(text, words.stem);
  const out = new Set(findAll(phrases, tokens).flatMap((m) => tokens.slice(m.at, m.at + m.length)));
  return tokens
    .filter((t) => !out.has(t))
    .map((t) => t.word)
    .join(' ');
}
