import { byOthers } from '../../level.ts';
import { each, own } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { STATEMENT_NEEDS, statementOf, type Statement } from '../../statement.ts';

/**
 * A result that opens with a task: "Conduct trainings", "Provision of kits". Completed forms are states ("Staff trained"), and
 * many task words begin the name of a thing ("training centre", "draft law"). Objectives may open with "To promote ...".
 */
export default defineTextRule({
  id: 'result-phrased-as-activity',
  family: 'wording',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  needs: [
    ...STATEMENT_NEEDS,
    'taskVerbs',
    'plainTasks',
    'taskNouns',
    'growthWords',
    'reductionWords',
    'keepingWords',
    'availableWords',
  ],
  check: each(
    own('goal', 'objective', 'outcome', 'intermediateOutcome', 'output'),
    function* (result, { words }) {
      const high = result.level === 'goal' || result.level === 'objective';
      const task = taskIn(statementOf(result.statement, words), high);
      if (task !== null)
        yield {
          at: [{ id: result.id, field: 'statement', marks: [task] }],
          data: { words: task },
        };
    },
  ),
});

/** The task with which the statement opens, as written; null where it opens with none. */
function taskIn(statement: Statement, high: boolean): string | null {
  const { sentence: s } = statement;
  const at = s.is(0, 'infinitiveMarks') ? 1 : 0;
  const nouns = s.length(at, 'taskNouns');
  if (nouns > 0) return saysMore(statement, at + nouns) ? null : s.slice(at, at + nouns - 1);
  const verb = s.length(at, high ? 'plainTasks' : 'taskVerbs');
  if (verb === 0 || s.isParticiple(at) || s.isPlural(at)) return null;
  const next = at + verb;
  if (next >= s.tokens.length) return null;
  const compound = s.isGerund(at) || s.is(at, 'compoundTasks');
  if (compound && s.is(next, 'thingsAfterTasks')) return null;
  const noun = s.isGerund(at) || s.is(at, 'taskVerbsOrNouns');
  if (noun && (s.is(next, 'prepositions') || saysMore(statement, next))) return null;
  return s.slice(at, next - 1);
}

/** A state or an act behind it, or others who do it: "Delivery of vaccines is on time", "Provision of care by counties". */
function saysMore(statement: Statement, from: number): boolean {
  const { sentence: s, claims, end } = statement;
  if (claims.some((c) => c.at >= from) || byOthers(statement, from)) return true;
  for (let at = from; at < end; at += 1)
    if (
      s.is(at, 'haveAndBe', 'growthWords', 'reductionWords', 'keepingWords', 'availableWords') ||
      s.mayBeVerb(at)
    )
      return true;
  return false;
}
