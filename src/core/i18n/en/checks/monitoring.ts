/** English texts of the checks: monitoring. `checks.<rule>.<message>`. */
export const monitoring = {
  'checks.no-monitoring-plan.title': "Nobody's job",
  'checks.no-monitoring-plan.message':
    'No indicator says how often it is collected and by whom. Write it on the indicators, or tell the plan in the project’s details.',
  'checks.no-monitoring-plan.why':
    "Tracking that is nobody's job is not done, and the first value is asked for at the end.",

  'checks.no-actuals.title': 'Due, and no value',
  'checks.no-actuals.message':
    '{label} was due on {due} and has no value. Enter one, or say why there is none.',
  'checks.no-actuals.many':
    '{count} indicators were due and have no value: {list}. Enter one, or say why there is none.',
  'checks.no-actuals.all':
    'None of the {indicators, plural, one {# indicator} other {# indicators}} has a measured value yet. Enter what is known, with its day and source.',
  'checks.no-actuals.why': 'Progress that nobody has measured is unknown, however well it feels.',

  'checks.outcome-not-monitored.title': 'Delivery is watched, change is not',
  'checks.outcome-not-monitored.message':
    'The outputs have values and {label} has none. Plan one measure that shows whether it is coming true.',
  'checks.outcome-not-monitored.many':
    'The outputs have values and {count} outcomes have none: {list}. Plan one measure for each.',
  'checks.outcome-not-monitored.why':
    'When only outputs are measured, the report says that everything was delivered and nothing about what it changed.',

  'checks.target-not-reached.title': 'A target that was not reached',
  'checks.target-not-reached.message':
    '{label} was to reach {target} and stands at {value}. Say why, what follows from it, and what changes.',
  'checks.target-not-reached.many':
    '{count} targets were due and are not reached: {list}. Say why, what follows, and what changes.',
  'checks.target-not-reached.why': 'A gap that nobody explains looks like one that nobody has noticed.',

  'checks.target-far-exceeded.title': 'Far beyond the target',
  'checks.target-far-exceeded.message':
    '{label} stands at {value} against a target of {target}. Was the target too low, or is something else counted?',
  'checks.target-far-exceeded.many':
    '{count} indicators stand far beyond their targets: {list}. Were the targets too low, or is something else counted?',
  'checks.target-far-exceeded.why':
    'A target passed twice over was too low, or the measure counts something else.',

  'checks.status-without-evidence.title': 'A status with nothing behind it',
  'checks.status-without-evidence.message':
    '{label} has a status and nothing that shows it: no value, no note, no evidence. What makes you say so?',
  'checks.status-without-evidence.many':
    '{count} results have a status and nothing that shows it: {list}. What makes you say so?',
  'checks.status-without-evidence.why':
    'A colour is not evidence: the next person sees green and cannot tell why.',

  'checks.status-contradicts-data.title': 'A status that the values do not bear out',
  'checks.status-contradicts-data.message':
    'The status of {label} does not fit {indicator}: {value} against a target of {target}. Change the one, or explain the other.',
  'checks.status-contradicts-data.many':
    'The status of {count} results does not fit their values: {list}. Change the one, or explain the other.',
  'checks.status-contradicts-data.why': 'One of the two is wrong, and a reader will believe neither.',

  'checks.actual-without-source.title': 'A value without day or source',
  'checks.actual-without-source.message':
    '{label} has the value {value} without{source, select, yes { a source} other {}}{day, select, yes {{source, select, yes { and} other {}} a day} other {}}. Write where it comes from and when it was taken.',
  'checks.actual-without-source.many':
    '{count} indicators have values without a source or a day: {list}. Write where they come from and when they were taken.',
  'checks.actual-without-source.why':
    'A bare number cannot be checked, and next year nobody knows where it came from.',

  'checks.actual-not-comparable.title': 'A value in another measure',
  'checks.actual-not-comparable.message':
    '{label} has a target of {target} and a value of {value}. Is that the same measure? If it stands in for another, say how.',
  'checks.actual-not-comparable.many':
    '{count} indicators have values in another measure than their targets: {list}. If a value stands in for another, say how.',
  'checks.actual-not-comparable.why':
    'A number beside a share cannot be compared, and a reader will compare them all the same.',

  'checks.actuals-conflict.title': 'Two values for one thing',
  'checks.actuals-conflict.message':
    '{label} has two values for {day}: {values}. Keep the right one, or say what each counts.',
  'checks.actuals-conflict.many':
    '{count} indicators have two values for one day: {list}. Keep the right one, or say what each counts.',
  'checks.actuals-conflict.why': 'One of them is wrong, and both will be quoted.',

  'checks.possible-double-counting.title': 'People, or contacts?',
  'checks.possible-double-counting.message':
    '{label} counts people, and its source counts contacts ({words}). Is somebody who comes twice counted once?',
  'checks.possible-double-counting.many':
    '{count} indicators count people from sources that count contacts: {list}. Is somebody who comes twice counted once?',
  'checks.possible-double-counting.why':
    'Who comes twice is counted twice, and the reach looks larger than it is.',

  'checks.no-follow-up-measure.title': 'Measured on the last day only',
  'checks.no-follow-up-measure.message':
    '{label} is measured at the end of a course or service only. Would a call or a visit some months later be possible?',
  'checks.no-follow-up-measure.many':
    '{count} outcomes are measured at the end of a course or service only: {list}. Would a call or a visit some months later be possible?',
  'checks.no-follow-up-measure.why':
    'Whether something is used shows months later, when the course is forgotten or has become a habit.',

  'checks.matrix-not-updated.title': 'The plan changed, the matrix did not',
  'checks.matrix-not-updated.message':
    'A change is recorded at {label} (“{what}”), and the matrix was left as it was. Bring it up to date and keep the reason.',
  'checks.matrix-not-updated.many':
    '{count} changes are recorded, and the matrix still says the old: {list}. Bring it up to date and keep the reasons.',
  'checks.matrix-not-updated.old':
    'A change is recorded (“{what}”), and {label} still says {old}. Bring it up to date and keep the reason.',
  'checks.matrix-not-updated.nowhere':
    'A change is recorded (“{what}”) that no result, indicator or activity of the matrix shows. Add what is new, with its indicator.',
  'checks.matrix-not-updated.why':
    'The project is judged against a plan that it has left, and nobody remembers why.',

  'checks.change-without-reason.title': 'A change without a reason',
  'checks.change-without-reason.message':
    'The change at {label} (“{what}”) does not say{why, select, yes { why} other {}}{who, select, yes {{why, select, yes { or} other {}} who agreed} other {}}. One line is enough.',
  'checks.change-without-reason.many':
    '{count} changes do not say why or who agreed: {list}. One line each is enough.',
  'checks.change-without-reason.status':
    '{label} was cancelled or replaced, and nothing says why. One line is enough, with who agreed.',
  'checks.change-without-reason.statusMany':
    '{count} results were cancelled or replaced, and nothing says why: {list}. One line each is enough.',
  'checks.change-without-reason.why': 'The next reader cannot follow, and the evaluation will call it drift.',

  'checks.cancelled-still-counted.title': 'Cancelled, and still counted',
  'checks.cancelled-still-counted.message':
    '{label} was {status, select, replaced {replaced} other {cancelled}} and still carries {targets, plural, one {# target} other {# targets}}. Empty them, or mark them as kept for the record.',
  'checks.cancelled-still-counted.many':
    '{count} results were cancelled or replaced and still carry targets: {list}. Empty them, or mark them as kept for the record.',
  'checks.cancelled-still-counted.why':
    'Totals and outcomes come out wrong when something that was dropped still counts.',
} as const;
