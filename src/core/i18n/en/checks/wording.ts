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
} as const;
