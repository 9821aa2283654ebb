import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { Sentence } from '../../nounRuns.ts';

/** A group is named within this many words of its place in the list. */
const NEAR = 4;

/** Four or more groups in one statement. A list in brackets says who one group is. */
export default defineTextRule({
  id: 'too-many-actors',
  family: 'wording',
  severity: 'suggestion',
  grouping: 'each',
  limits: { groups: 4 },
  messages: ['message'],
  check: each(
    own('objective', 'outcome', 'intermediateOutcome', 'output'),
    function* (result, { limits, words }) {
      const groups = longestList(result.statement, (part) => groupIn(new Sentence(part, words)));
      if (groups.length >= (limits['groups'] ?? 0))
        yield {
          at: [{ id: result.id, field: 'statement', marks: groups }],
          data: { number: groups.length, groups: groups.join(', ') },
        };
    },
  ),
});

/** The longest run of parts of a list that each name a group. */
function longestList(text: string, groupOf: (part: string) => string | null): string[] {
  let best: string[] = [];
  let run: string[] = [];
  for (const part of text.replace(/\([^()]*\)/g, ' ').split(/[,;/]|\band\b|\bor\b|&|\bas well as\b/i)) {
    if (part.trim() === '') continue;
    const group = groupOf(part);
    if (group === null) run = [];
    else run.push(group);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The group at the beginning or, in the first part of a list, at the end: "Capacity of teachers", "elders have". */
function groupIn(s: Sentence): string | null {
  const near = s.tokens.map((_, at) => at).filter((at) => at < NEAR || at >= s.tokens.length - NEAR);
  const at = near.find((i) => s.isAgent(i) && !s.is(i, 'notAgents'));
  return at === undefined ? null : s.slice(at);
}
