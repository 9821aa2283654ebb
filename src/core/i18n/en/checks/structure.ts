/** English texts of the checks: structure and completeness. `checks.<rule>.<message>`. */
export const structure = {
  'checks.outcome-without-output.title': 'An outcome that no output leads to',
  'checks.outcome-without-output.message':
    'No output leads to {label}. Add what the project will put in place for it, or mark it as produced by others.',
  'checks.outcome-without-output.many':
    'No output leads to {count} outcomes: {list}. Add what the project will put in place, or mark them as produced by others.',
  'checks.outcome-without-output.why':
    'Unless the project does something for it, an outcome is a hope. A reviewer will ask.',

  'checks.output-leads-nowhere.title': 'An output that leads nowhere',
  'checks.output-leads-nowhere.message':
    '{label} leads to no outcome. Link it to the outcome it serves, mark it as project management, or leave it out.',
  'checks.output-leads-nowhere.many':
    '{count} outputs lead to no outcome: {list}. Link each to the outcome it serves, mark it as project management, or leave it out.',
  'checks.output-leads-nowhere.why': 'It takes money and time, and nobody can say what for.',

  'checks.unbalanced-branches.title': 'One branch much larger than the others',
  'checks.unbalanced-branches.message':
    '{label} rests on {outputs} outputs, the others on far fewer: {others}. Would two outcomes say it better, or is a small one better folded in?',
  'checks.unbalanced-branches.why':
    'A very large branch may hold several changes under one name, and a very small one may promise more than stands behind it.',

  'checks.objective-missing.title': 'No objective',
  'checks.objective-missing.message':
    'There are {results, plural, one {# result} other {# results}} and no objective above them. Say in one sentence what the project contributes to.',
  'checks.objective-missing.why':
    'Without an objective nobody can say what all the results are for, and nothing can be judged as a contribution.',

  'checks.several-objectives.title': 'More than one objective',
  'checks.several-objectives.message':
    'The design has {number, plural, one {# objective} other {# objectives}}. Could they become outcomes under one objective that they share?',
  'checks.several-objectives.why':
    'Several objectives usually mean several projects, or outcomes that stand one level too high.',

  'checks.outcome-missing.title': 'No outcome between outputs and objective',
  'checks.outcome-missing.message':
    '{outputs, plural, one {# output leads} other {# outputs lead}} to {label}, and no outcome stands between. Say who does what differently once the outputs are there.',
  'checks.outcome-missing.many':
    '{count} objectives have outputs and no outcome in between: {list}. Say who does what differently once the outputs are there.',
  'checks.outcome-missing.why':
    'Outputs that go straight to an objective hide the step where projects fail: what people or institutions do differently.',

  'checks.orphan-element.title': 'Linked to nothing',
  'checks.orphan-element.message':
    '{label} has no link to anything. Link it to what it leads to, or take it out.',
  'checks.orphan-element.many':
    '{count} elements have no link to anything: {list}. Link each to what it leads to, or take it out.',
  'checks.orphan-element.outcome':
    '{label} leads to no objective. Link it to the objective it serves, and write why.',
  'checks.orphan-element.outcomeMany':
    '{count} outcomes lead to no objective: {list}. Link each to the objective it serves, and write why.',
  'checks.orphan-element.factor':
    '{label} contributes to nothing yet. Link it to the result it helps or hinders.',
  'checks.orphan-element.factorMany':
    '{count} contributing factors contribute to nothing yet: {list}. Link each to the result it helps or hinders.',
  'checks.orphan-element.why':
    'A box without an arrow is no part of the theory: nobody can say what it does there.',

  'checks.statement-empty.title': 'A result without words',
  'checks.statement-empty.message':
    '{label} has no statement, although something hangs on it. Write what will be different.',
  'checks.statement-empty.many':
    '{count} results have no statement, although something hangs on them: {list}. Write what will be different.',
  'checks.statement-empty.why': 'What is not said can be neither tested nor reached.',

  'checks.duplicate-result.title': 'The same result twice',
  'checks.duplicate-result.message':
    '{places} say the same: “{first}”. Keep one, and let it lead to both places.',
  'checks.duplicate-result.many':
    '{count} groups of results say the same: {list}. Keep one of each, and let it lead to both places.',
  'checks.duplicate-result.why': 'What stands in two places is planned, paid and counted twice.',

  'checks.too-many-results.title': 'More results than anybody can manage',
  'checks.too-many-results.message':
    '{label} has {number} outputs; more than {limit} are hard to manage. Which belong together, and which are really activities?',
  'checks.too-many-results.outcomes':
    'The design has {number} outcomes; more than {limit} are hard to manage. Which belong together?',
  'checks.too-many-results.total':
    'The design has {number} results; more than {limit} are hard to read. Which belong together?',
  'checks.too-many-results.why': 'Nobody manages twenty results at once, and the reader loses the thread.',

  'checks.code-out-of-order.title': 'Numbers that skip or repeat',
  'checks.code-out-of-order.message':
    'These codes are out of order: {codes}. Let the numbers follow the position again, or move the rows.',
  'checks.code-out-of-order.gap':
    'A number is left out: {codes}. Was that result retired on purpose? If not, let the numbers follow the position again.',
  'checks.code-out-of-order.why': 'Every cross-reference in a report hangs on these numbers.',

  'checks.summary-and-matrix-differ.title': 'Summary and matrix tell two stories',
  'checks.summary-and-matrix-differ.message':
    '{number, plural, one {One expected result of the summary stands} other {# expected results of the summary stand}} nowhere in the matrix, first: “{first}”. Add it to the matrix, or take it out of the summary.',
  'checks.summary-and-matrix-differ.level':
    'The summary calls {outputs} of its {lines} expected results what the matrix calls outputs. Choose the level once: let the summary name the outcomes.',
  'checks.summary-and-matrix-differ.why':
    'Two lists of results, or one list at two levels, make two projects: people will be held to both.',

  'checks.sustainability-missing.title': 'Nothing said about afterwards',
  'checks.sustainability-missing.message':
    'Who carries on when the project ends, with what money, from when? Nothing is said yet; if it stands elsewhere in the proposal, write where.',
  'checks.sustainability-missing.built':
    'A hand-over seems to be part of the results. Say in one sentence who carries on, with what money, from when.',
  'checks.sustainability-missing.why': 'A way out that is not planned is not paid for either.',

  'checks.gender-not-visible.title': 'Women and men cannot be seen',
  'checks.gender-not-visible.message':
    'No output, activity or indicator mentions women, men, girls or boys, although {number, plural, one {# indicator counts} other {# indicators count}} people. Split the counts, or write in one sentence how women and men are reached.',
  'checks.gender-not-visible.why': 'A design that mentions nobody will not notice whom it misses.',

  'checks.cross-cutting-missing.title': 'Cross-cutting themes not mentioned',
  'checks.cross-cutting-missing.message':
    'Nothing is said on rights, environment, protection or accountability to those concerned. Two sentences will do; if they stand elsewhere in the proposal, write where.',
  'checks.cross-cutting-missing.why':
    'Most proposal forms ask for rights, environment and protection, and some donors send back what is silent on them.',

  'checks.project-data-missing.title': 'Project data still open',
  'checks.project-data-missing.message':
    'Still open: {start, select, yes {First and last day. } other {}}{geography, select, yes {Place. } other {}}{beneficiaries, select, yes {Target groups. } other {}}{partners, select, yes {Partners. } other {}}Fill in what is known.',
  'checks.project-data-missing.why':
    'Dates, money, place and people decide whether the results are believable; other checks need them too.',
} as const;
