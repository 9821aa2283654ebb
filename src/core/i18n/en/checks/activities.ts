/** English texts of the checks: activities and work plan. `checks.<rule>.<message>`. */
export const activities = {
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

  'checks.numbers-disagree.title': 'Numbers that do not agree',
  'checks.numbers-disagree.message':
    '{label} says “{words}”, and the target of {indicator} is {target}. Use the same number in both places.',
  'checks.numbers-disagree.many':
    '{count} numbers differ from the target they belong to: {list}. Use the same number in both places.',
  'checks.numbers-disagree.each':
    '{label} promises “{words}”, and the target of {indicator} is {target}. Say which of the two is planned.',
  'checks.numbers-disagree.eachMany':
    '{count} texts promise one for each, and the targets say otherwise: {list}. Say which of the two is planned.',
  'checks.numbers-disagree.why': 'Whatever is delivered, one of the two numbers will be reported as missed.',
} as const;
