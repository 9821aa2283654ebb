import { claimsIn, type Claims } from '../../claims.ts';
import { readCounted } from '../../counted.ts';
import { deliveredHere } from '../../delivered.ts';
import { written, type Measure } from '../../facts.ts';
import { each, measured } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, quoted, tokenize } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/**
 * An output that claims skill, quality or access, measured only by counts of events, copies and heads. Outputs that are
 * products or services are rightly counted, and one measure of another kind beside the counts is enough.
 */
export default defineTextRule({
  id: 'indicator-counts-only',
  family: 'indicators',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'each',
  messages: ['message'],
  check: each(measured('output'), function* ({ result, measures }, { words }) {
    const worded = measures.filter((m) => m.worded);
    const claims = claimsIn(result.statement, words);
    const said = [...claims.learned, ...claims.quality, ...claims.access];
    if (worded.length === 0 || said.length === 0) return;
    const counted = worded.map((m) => countsIn(m, claims, words));
    if (counted.some((found) => found.length === 0)) return;
    const onlyAccess = claims.learned.length === 0 && claims.quality.length === 0;
    yield {
      ...(onlyAccess ? { severity: 'suggestion' as const } : {}),
      at: [
        { id: result.id, field: 'statement', marks: said },
        ...worded.map((m, i) => ({ id: m.indicator.id, field: 'statement', marks: counted[i] ?? [] })),
      ],
      data: { claims: quoted(said), counted: quoted(counted.flat()) },
    };
  }),
});

/** The words that only count; none where the indicator says more, or its definition may. */
function countsIn(measure: Measure, { learned, quality, head }: Claims, words: Words): string[] {
  const { statement, definition } = measure.indicator;
  const tokens = tokenize(statement, words.stem);
  if (written(definition) || findAll(words.knowledgeWords, tokens).length > 0) return [];
  const { head: counted } = readCounted(statement, words);
  // "Referral system improved": the number of systems repaired is the product itself.
  if (learned.length === 0 && counted !== null && counted.stem === head?.stem) return [];
  // Access to services shows in services delivered, and not in meetings about them.
  if (learned.length === 0 && quality.length === 0)
    return [words.eventNouns, words.attendees].flatMap((list) =>
      counted ? findAll(list, [counted]).map((m) => m.words) : [],
    );
  const delivered = deliveredHere(measure, words);
  if (delivered.length > 0 || findAll(words.relativeWords, tokens).length > 0) return delivered;
  return measure.aim.kind === 'number'
    ? findAll(words.coverageWords, tokens.slice(-1)).map((m) => m.words)
    : [];
}
