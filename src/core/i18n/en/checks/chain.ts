/** English texts: checks on the chain, on levels and on activities. */
export const checksChain = {
  'checks.indicator-missing.title': 'A result without an indicator',
  'checks.indicator-missing.message':
    '{label} has no indicator yet. Add one measure that would show it was reached.',
  'checks.indicator-missing.many':
    '{count} results have no indicator yet: {list}. Add one measure to each that would show it was reached.',
  'checks.indicator-missing.objective':
    '{label} has no indicator. If the evaluation is to say something about it, name what it should look at.',
  'checks.indicator-missing.objectiveMany':
    '{count} objectives have no indicator: {list}. If the evaluation is to say something about them, name what it should look at.',
  'checks.indicator-missing.why':
    'Without a measure nobody can tell whether the result was reached, and every report about it is an opinion.',

  'checks.indicator-empty-statement.title': 'A baseline or target without an indicator',
  'checks.indicator-empty-statement.message':
    '{result} has a baseline ({baseline}) and a target ({target}), but the indicator they belong to is empty. Write what is measured.',
  'checks.indicator-empty-statement.many':
    '{count} rows have a baseline or a target and no indicator: {list}. Write what is measured.',
  'checks.indicator-empty-statement.why':
    'Nobody can collect a value without knowing of what, and the result is left without proof.',

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

  'checks.level-skip.title': 'A link that skips a level',
  'checks.level-skip.message':
    '{from} leads straight to {to}. Write the step in between, or link it to the result it really feeds.',
  'checks.level-skip.many':
    '{count} links skip a level: {list}. Write the steps in between, or link to the results they really feed.',
  'checks.level-skip.why': 'The step that is left out is the one nobody plans, measures or questions.',

  'checks.backward-link.title': 'A link from a higher to a lower level',
  'checks.backward-link.message':
    'The link from {from} to {to} runs downwards. Turn it round, or mark it as feedback.',
  'checks.backward-link.many':
    '{count} links run downwards: {list}. Turn them round, or mark them as feedback.',
  'checks.backward-link.why':
    'Read upwards, a link says what leads to what. Where success strengthens what led to it, that is feedback and should say so.',

  'checks.causal-cycle.title': 'A closed loop of links',
  'checks.causal-cycle.message':
    'These results lead to each other in a circle: {round}. Remove one link, or mark the one that closes the circle as feedback.',
  'checks.causal-cycle.many':
    '{count} circles of links: {list}. Remove one link of each, or mark the one that closes the circle as feedback.',
  'checks.causal-cycle.why':
    'In a circle everything explains everything, so nothing can be tested. A feedback loop is fine when it is drawn as one.',

  'checks.indicator-level-too-low.title': 'An outcome measured by what the project delivers',
  'checks.indicator-level-too-low.message':
    '{label} counts what the project delivers ({words}). Measure what others do differently, and move this count to an output.',
  'checks.indicator-level-too-low.many':
    '{count} indicators above the outputs count what the project delivers: {list}. Measure what others do differently, and move these counts to outputs.',
  'checks.indicator-level-too-low.why':
    'Everything can be delivered and nothing change. An outcome is only visible in what people or institutions outside the project do.',

  'checks.activity-without-output.title': 'An activity that makes no output',
  'checks.activity-without-output.message':
    '{label} belongs to no output. Attach it to what it produces, or mark it as project management.',
  'checks.activity-without-output.many':
    '{count} activities belong to no output: {list}. Attach each to what it produces, or mark it as project management.',
  'checks.activity-without-output.byOutcome':
    '{label} hangs on {parent} and on no single output. Attach it to the output it makes.',
  'checks.activity-without-output.byOutcomeMany':
    '{count} activities hang on an outcome and on no single output: {list}. If the matrix only prints them in blocks, say which output each one makes.',
  'checks.activity-without-output.why':
    'What makes no output can be neither costed nor followed, and nobody notices when an output has no work behind it.',
} as const;
