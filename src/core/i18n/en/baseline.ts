/** English texts: the baseline of a design, and the reasons of what changed since. */
export const baseline = {
  'baseline.open':
    '{count, plural, one {# change since the baseline has no reason yet} other {# changes since the baseline have no reason yet}}',
  'baseline.frozen': 'Baseline: {name}',
  'baseline.title': 'Since the baseline',
  'baseline.close': 'Close',
  'baseline.since': '“{name}”, frozen on {day}. Changes to results, indicators and targets ask for a reason.',
  'baseline.loading': 'Fetching the baseline…',
  'baseline.away':
    'The version that holds the baseline cannot be fetched at the moment. Reasons that were recorded are all here.',
  'baseline.again': 'Try again',
  'baseline.none': 'Every change since the baseline has its reason.',
  'baseline.none.first': 'Nothing that was approved has changed since the baseline.',
  'baseline.hint': 'Choose what has the same reason. What you leave open stays in this list.',
  'baseline.all': 'Choose all',
  'baseline.noneChosen': 'Choose none',
  'baseline.why': 'Why was it changed?',
  'baseline.agreedBy': 'Who agreed?',
  'baseline.record':
    '{count, plural, =0 {Record the reason} one {Record for # change} other {Record for # changes}}',
  'baseline.choose': 'Choose at least one change first.',
  'baseline.recorded':
    '{count, plural, one {The reason of # change is recorded.} other {The reason of # changes is recorded.}}',
  'baseline.compare': 'Compare with the baseline',
  'baseline.exports': 'Record of changes',
  'baseline.release': 'Ask for no more reasons',
  'baseline.released':
    'No more reasons are asked for. What was recorded stays; undo brings the baseline back.',
  'baseline.freeze': 'This is the approved design: keep it as the baseline',
  'baseline.freeze.hint':
    'From then on each change to results, indicators and targets asks, beside the work, for a reason and who agreed.',
  'baseline.kept': '“{name}” is the baseline now.',
} as const;
