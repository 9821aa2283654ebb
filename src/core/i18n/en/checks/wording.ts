/** English texts of the checks: level and wording. `checks.<rule>.<message>`. */
export const wording = {
  'checks.result-phrased-as-activity.title': 'A result that is worded as a task',
  'checks.result-phrased-as-activity.message':
    '{label} opens with “{words}”, which is work to be done. Say what is different when the work is done: who can, has or does what?',
  'checks.result-phrased-as-activity.many':
    '{count} results open with work to be done: {list}. Say what is different when the work is done: who can, has or does what?',
  'checks.result-phrased-as-activity.why':
    'A task is finished once it is carried out, whether it changed anything or not. A result can be seen afterwards.',

  'checks.outcome-phrased-as-output.title': 'An outcome that reads like an output',
  'checks.outcome-phrased-as-output.product':
    '{label} is about something the project makes or offers: {words}. What do people do with it? That is the outcome, and this is an output.',
  'checks.outcome-phrased-as-output.productMany':
    '{count} outcomes are about something the project makes or offers: {list}. What do people do with it? That is the outcome.',
  'checks.outcome-phrased-as-output.service':
    '{label} is about a service that is there: {words}. What changes for those who use it? That is the outcome, and this is an output.',
  'checks.outcome-phrased-as-output.serviceMany':
    '{count} outcomes are about services that are there: {list}. What changes for those who use them? That is the outcome.',
  'checks.outcome-phrased-as-output.skill':
    '{label} is about what people know or can: {words}. What do they do differently because of it? That is the outcome, and this is an output.',
  'checks.outcome-phrased-as-output.skillMany':
    '{count} outcomes are about what people know or can: {list}. What do they do differently because of it? That is the outcome.',
  'checks.outcome-phrased-as-output.capacity':
    '{label} is about capacity: {words}. Some donors count that as an outcome. Could it say what the institution does with it?',
  'checks.outcome-phrased-as-output.capacityMany':
    '{count} outcomes are about capacity: {list}. Some donors count that as an outcome. Could they say what is done with it?',
  'checks.outcome-phrased-as-output.why':
    'Products, open services and skills are what a project can deliver itself. The outcome is what others do with them, or how they fare.',

  'checks.output-phrased-as-outcome.title': 'An output that promises what others will do',
  'checks.output-phrased-as-outcome.message':
    '{label} promises what others do or how they fare: {words}. Keep here what the project hands over, and write the change as the outcome above.',
  'checks.output-phrased-as-outcome.many':
    '{count} outputs promise what others do or how they fare: {list}. Keep there what the project hands over, and write the changes as outcomes.',
  'checks.output-phrased-as-outcome.why':
    'A project can answer for a product, an open service or a skill. What people do with it is theirs, and belongs one level up.',

  'checks.statement-spans-levels.title': 'Cause and effect in one statement',
  'checks.statement-spans-levels.message':
    '{label} joins a cause and its effect ({words}). Make two results of it, with a link and a reason between them.',
  'checks.statement-spans-levels.many':
    '{count} results join a cause and its effect: {list}. Make two results of each, with a link and a reason between them.',
  'checks.statement-spans-levels.why':
    'When both stand in one box, the step between them cannot be tested, and either half may count as success.',

  'checks.statement-contains-means.title': 'The means inside the result',
  'checks.statement-contains-means.message':
    '{label} says how it is to be reached ({words}). Could that move to an activity, or to the reason on the link?',
  'checks.statement-contains-means.many':
    '{count} results say how they are to be reached: {list}. Could that move to activities, or to the reasons on the links?',
  'checks.statement-contains-means.why':
    'How belongs to outputs and activities; in a result it narrows what counts as reaching it.',

  'checks.several-results-in-one.title': 'Two results in one statement',
  'checks.several-results-in-one.message':
    '{label} holds more than one result ({words}). Split it, so that each can be measured and be true on its own.',
  'checks.several-results-in-one.many':
    '{count} statements hold more than one result: {list}. Split them, so that each can be measured and be true on its own.',
  'checks.several-results-in-one.why': 'One may be reached and the other not; then no honest status is left.',

  'checks.too-many-actors.title': 'Many groups in one sentence',
  'checks.too-many-actors.message':
    '{label} names {number} groups ({groups}). Which of them matters most here? Give it a result of its own, or split the indicator by group.',
  'checks.too-many-actors.many':
    '{count} results name many groups at once: {list}. Which of them matters most in each? Give it a result of its own, or split the indicators by group.',
  'checks.too-many-actors.why':
    'Each group starts from somewhere else; one value for all says nothing about any of them.',

  'checks.missing-direction.title': 'A topic, not a result',
  'checks.missing-direction.message':
    '{label} names a topic ({words}). Who does or has what then? One verb makes it a result.',
  'checks.missing-direction.many':
    '{count} statements name a topic: {list}. Who does or has what then? One verb makes each a result.',
  'checks.missing-direction.why': 'A heading cannot be reached: it does not say what is different.',

  'checks.vague-wording.title': 'Words nobody can check',
  'checks.vague-wording.message':
    '{label} uses {words}. How would a stranger see it? Write that, or define it in the indicator.',
  'checks.vague-wording.many':
    '{count} statements use words that nobody can check: {list}. How would a stranger see it? Write that, or define it in the indicators.',
  'checks.vague-wording.why': 'Two readers will disagree on whether it happened.',

  'checks.statement-too-long.title': 'A very long statement',
  'checks.statement-too-long.message':
    '{label} has {number} words; above {limit} readers lose the thread. What is the one change? The rest may be the means, the place, or a second result.',
  'checks.statement-too-long.many':
    '{count} statements are very long: {list}. What is the one change in each? The rest may be the means, the place, or a second result.',
  'checks.statement-too-long.why': 'Long statements hide several results and the means.',

  'checks.statement-includes-target.title': 'A target inside the statement',
  'checks.statement-includes-target.message':
    '{label} holds a target ({words}). Move it to an indicator, so that it can be measured and revised there.',
  'checks.statement-includes-target.many':
    '{count} statements hold a target: {list}. Move it to an indicator in each, so that it can be measured and revised there.',
  'checks.statement-includes-target.why':
    'Numbers and dates belong to targets, where they can be revised without changing the result.',

  'checks.future-wording.title': 'A plan instead of a state',
  'checks.future-wording.message':
    '{label} speaks of the future ({words}). Write the state that is reached: who has or does what.',
  'checks.future-wording.many':
    '{count} statements speak of the future: {list}. Write the state that is reached: who has or does what.',
  'checks.future-wording.why':
    'A result is a state that has been reached; what will happen can be neither true nor false yet.',
} as const;
