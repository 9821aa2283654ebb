import { PROJECT_ID, projectOf, type Result } from '../../../model/index.ts';
import { contentOf } from '../../alike.ts';
import { written } from '../../facts.ts';
import { defineTextRule } from '../../rule.ts';

/** Above this share of the shorter one's words a line of the summary and a result of the matrix are one and the same. */
const SAME = 0.6;
/** Below it a line stands nowhere in the matrix. */
const STRANGE = 0.35;
/** With fewer lines than this nobody can say that the summary lists the outputs. */
const FEW = 3;
const MOST_LINES = 40;
/** Shorter sentences agree by chance. */
const LEAST = 3;
const MOST = 0.6;

/**
 * The summary's list of expected results against the matrix: a list that repeats the outputs is one finding about the level,
 * lines that stand nowhere in the matrix are another. Shorter wording is no difference.
 */
export default defineTextRule({
  id: 'summary-and-matrix-differ',
  family: 'structure',
  severity: 'warning',
  grouping: 'never',
  messages: ['message', 'level'],
  *check(context) {
    const { doc, facts, words } = context;
    const lines = linesOf(projectOf(doc).expectedResults).slice(0, MOST_LINES);
    if (lines.length === 0 || facts.live.length === 0) return;
    const results = facts.live.map((r) => [r, contentOf(r.statement, words)] as const);
    const pairs = lines.map((line) => ({ line, ...closest(contentOf(line, words), results) }));
    const outputs = pairs.flatMap((p) =>
      p.result?.level === 'output' && p.shared >= SAME ? [p.result] : [],
    );
    const outcomes = pairs.filter((p) => p.result?.level === 'outcome' && p.shared >= SAME);
    if (outputs.length >= FEW && outputs.length >= lines.length * MOST && outcomes.length === 0) {
      yield {
        message: 'level',
        at: [...new Set(outputs)].map(({ id }) => ({ id, field: 'statement' })),
        data: { lines: lines.length, outputs: outputs.length },
        about: lines.join(' | '),
      };
      return;
    }
    const strange = pairs.filter((p) => p.shared < STRANGE).map((p) => p.line);
    if (strange.length > 0)
      yield {
        at: [{ id: PROJECT_ID, field: 'expectedResults' }],
        data: { number: strange.length, first: strange[0] ?? '' },
        about: strange.join(' | '),
      };
  },
});

/** The lines without their numbers and bullets. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s\d.)(•*–-]+/, '').trim())
    .filter(written);

type Content = ReadonlySet<string>;

function closest(
  line: Content,
  results: readonly (readonly [Result, Content])[],
): { result: Result | null; shared: number } {
  let best: { result: Result | null; shared: number } = { result: null, shared: 0 };
  for (const [result, content] of results) {
    const smaller = Math.min(line.size, content.size);
    // Two words that agree are no sentence.
    const shared = smaller < LEAST ? 0 : [...line].filter((stem) => content.has(stem)).length / smaller;
    if (shared > best.shared) best = { result, shared };
  }
  return best;
}
