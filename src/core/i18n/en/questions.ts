/** English texts: questions for the team. `questions.<id>.<title|ask|why>`. */
export const questions = {
  'questions.results-overlap.title': 'Do two results serve the same people with the same service?',
  'questions.results-overlap.ask':
    'Under {label}: do any two of {list} bring the same service to the same people?',
  'questions.results-overlap.why':
    'Results that overlap blur who and what is counted, and one of them looks empty in the end.',

  'questions.missing-actor.title': 'Who does something differently?',
  'questions.missing-actor.ask':
    'Who does something differently in {list}? Say it in the statement, or as the target group.',
  'questions.missing-actor.why':
    'A change without anybody who makes it cannot be looked for, and nobody feels meant.',

  'questions.outcome-beyond-project.title': 'Can it be felt before the project ends?',
  'questions.outcome-beyond-project.ask':
    'Can a change in {label} be seen before the project ends, and would it have to do with what the project does?',
  'questions.outcome-beyond-project.why':
    'An outcome that only comes years later, or that others decide, belongs to the objective. Promised here, it cannot be kept.',

  'questions.outputs-insufficient.title': 'Is that enough?',
  'questions.outputs-insufficient.ask':
    'Suppose {list} is delivered in full. What else has to happen before {label} comes true?',
  'questions.outputs-insufficient.why':
    "What is missing is either an output to add, an assumption to write down, or somebody else's part to name.",

  'questions.output-not-needed.title': 'Could one be left out?',
  'questions.output-not-needed.ask':
    'If money were short: which of {list} could be left out without endangering {label}?',
  'questions.output-not-needed.why':
    'An output that the outcome does not need takes money from one that it does.',

  'questions.leap-too-large.title': 'What happens in between?',
  'questions.leap-too-large.ask': 'What happens between {from} and {to}? Tell it as a chain of small steps.',
  'questions.leap-too-large.why':
    "Where the step is too large for one arrow, the design hides a result, an assumption or somebody else's work.",

  'questions.outputs-share-no-synergy.title': 'Do they help each other?',
  'questions.outputs-share-no-synergy.ask':
    'Under {label}: what do {list} do for each other? Does one of them make another work better?',
  'questions.outputs-share-no-synergy.why':
    'Outputs that help each other are more than their sum; those that do not may be separate projects.',

  'questions.outcome-is-a-container.title': 'Is it one change, or a heading?',
  'questions.outcome-is-a-container.ask':
    'Is {label} one change that {list} bring about together, or a heading over several?',
  'questions.outcome-is-a-container.why':
    'A heading can be ticked off when any part of it moves, and nobody learns which.',

  'questions.feasibility-not-shown.title': 'What shows that this can work here?',
  'questions.feasibility-not-shown.ask':
    "What shows that this way works here: a pilot, an evaluation, somebody else's experience?",
  'questions.feasibility-not-shown.why':
    'A theory that nobody has tried is a bet. It may be a good one, but the reader should know.',

  'questions.indicator-does-not-cover-result.title': 'If the targets are met, has it come true?',
  'questions.indicator-does-not-cover-result.ask':
    'If {count, plural, one {its indicator reaches its target} other {its # indicators reach their targets}}, would you say that {label} has come true?',
  'questions.indicator-does-not-cover-result.why':
    'Indicators that cover only the easy half of a result let the other half go unseen.',

  'questions.indicator-not-aligned.title': 'Does it measure this result?',
  'questions.indicator-not-aligned.ask': 'Does {label} measure {result} itself, or something beside it?',
  'questions.indicator-not-aligned.why':
    'An indicator beside the point moves while the result does not, and the other way round.',

  'questions.indicator-not-smart.title': 'Would two people count the same?',
  'questions.indicator-not-smart.ask':
    'Would two people who collect {list} on the same day come to the same value? Write down what counts.',
  'questions.indicator-not-smart.why':
    'Without a definition the value at the end cannot be compared with the value at the beginning.',

  'questions.indicator-beyond-project.title': 'Can the project move it?',
  'questions.indicator-beyond-project.ask':
    'How much of a change in {label} could come from this project, and what else moves it?',
  'questions.indicator-beyond-project.why':
    'A figure that the whole country moves says nothing about the project, unless its part is told apart.',
} as const;
