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
  'checks.numbers-disagree.why': 'Whatever is delivered, one of the two numbers will be reported as missed.',

  'checks.output-without-activity.title': 'An output that no activity makes',
  'checks.output-without-activity.message':
    'No activity makes {label}. Plan the work, or mark the output as made by others.',
  'checks.output-without-activity.many':
    'No activity makes {count} outputs: {list}. Plan the work, or mark the outputs as made by others.',
  'checks.output-without-activity.design':
    'The design has outputs and no activity. If the work plan is in another document, that may be all right; else add what is to be done for each output.',
  'checks.output-without-activity.why': 'Unless somebody does something, it will not be there.',

  'checks.activity-no-dates.title': 'Nobody says when',
  'checks.activity-no-dates.message': '{label} has no months. When does it run?',
  'checks.activity-no-dates.many': '{count} activities have no months: {list}. When do they run?',
  'checks.activity-no-dates.design':
    'No activity has months. Were they lost on the way, as shaded cells are, or is the plan kept elsewhere?',
  'checks.activity-no-dates.why':
    'Without months nobody can see whether the work fits into the project, or comes in an order that is possible.',

  'checks.activity-outside-dates.title': 'Work outside the project',
  'checks.activity-outside-dates.message':
    '{label} runs in month {month}, and the project has {months} months. Move the work, or bring the project’s dates up to date.',
  'checks.activity-outside-dates.many':
    '{count} activities run outside the project: {list}. Move the work, or bring the project’s dates up to date.',
  'checks.activity-outside-dates.why': 'What lies outside the project’s dates cannot be paid from it.',

  'checks.activity-dates-reversed.title': 'The last day before the first',
  'checks.activity-dates-reversed.message':
    'The project begins on {start} and ends on {end}. Swap or correct the two days.',
  'checks.activity-dates-reversed.why': 'Every month of the work plan is counted from these two days.',

  'checks.activity-order-impossible.title': 'Used before it is there',
  'checks.activity-order-impossible.message':
    '{label} uses the {thing} until month {end}, and {maker} makes it from month {start} on. Is the order right?',
  'checks.activity-order-impossible.many':
    '{count} activities use what is made only later: {list}. Is the order right?',
  'checks.activity-order-impossible.output':
    '{label} is finished in month {end}, and {source}, which leads to it, begins in month {start}. Is the order right?',
  'checks.activity-order-impossible.outputMany':
    '{count} outputs are finished before what leads to them begins: {list}. Is the order right?',
  'checks.activity-order-impossible.why': 'A plan in an impossible order is a delay that has been decided.',

  'checks.activity-no-responsible.title': 'Nobody answers for it',
  'checks.activity-no-responsible.message': 'The work plan names nobody for {label}. Who answers for it?',
  'checks.activity-no-responsible.many':
    'The work plan names nobody for {count} activities: {list}. Who answers for them?',
  'checks.activity-no-responsible.design':
    'The work plan names nobody. Was that column lost on the way, or is it kept elsewhere?',
  'checks.activity-no-responsible.why': 'What is everybody’s task is done by nobody.',

  'checks.responsible-unknown.title': 'A party that is named nowhere else',
  'checks.responsible-unknown.message':
    '{label} lists {names} as responsible, and the project names nobody like that. Add the party to the partners, or correct the name.',
  'checks.responsible-unknown.many':
    '{count} activities list parties that the project does not name: {list}. Add them to the partners, or correct the names.',
  'checks.responsible-unknown.why': 'It is a slip of the pen, or a partner whom nobody has introduced.',

  'checks.activity-phrased-as-result.title': 'An activity worded as a result',
  'checks.activity-phrased-as-result.message':
    '{label} is worded as a state ({words}). What will you do for it: train, build, print, visit?',
  'checks.activity-phrased-as-result.many':
    '{count} activities are worded as states: {list}. What will you do for each: train, build, print, visit?',
  'checks.activity-phrased-as-result.why': 'The work that has to be done stays hidden.',

  'checks.workplan-and-matrix-differ.title': 'Two plans',
  'checks.workplan-and-matrix-differ.message':
    '“{name}” stands in the work plan only. Add it to the matrix under the output it serves, or mark it as management.',
  'checks.workplan-and-matrix-differ.many':
    '{count} pieces of work stand in the work plan only: {list}. Add them to the matrix under the outputs they serve, or mark them as management.',
  'checks.workplan-and-matrix-differ.management':
    '{label} stands in the work plan only and looks like project management. Mark it as management, and both agree.',
  'checks.workplan-and-matrix-differ.managementMany':
    '{count} activities stand in the work plan only and look like project management: {list}. Mark them as management.',
  'checks.workplan-and-matrix-differ.worded': 'The work plan calls {label} “{name}”. Is it the same work?',
  'checks.workplan-and-matrix-differ.wordedMany':
    'The work plan calls {count} activities something else: {list}. Is it the same work?',
  'checks.workplan-and-matrix-differ.missing':
    '{label} has no row in the work plan. When is it done, and by whom?',
  'checks.workplan-and-matrix-differ.missingMany':
    '{count} activities have no row in the work plan: {list}. When are they done, and by whom?',
  'checks.workplan-and-matrix-differ.why':
    'What stands in one of them only is forgotten, or done without anybody knowing what for.',

  'checks.workplan-misses-management-tasks.title': 'No time for looking and reporting',
  'checks.workplan-misses-management-tasks.message':
    'None of the {rows} rows of the work plan is a launch, a data collection, a review or a report. If they stand in another plan, that may be all right; else give them months.',
  'checks.workplan-misses-management-tasks.why': 'Monitoring that is not scheduled does not happen.',

  'checks.output-too-late.title': 'Ready when it is over',
  'checks.output-too-late.message':
    '{label} is made in months {first} to {last} of {months}. Is there time for anybody to use it before the end?',
  'checks.output-too-late.many':
    '{count} outputs are ready only at the very end: {list}. Is there time for anybody to use them?',
  'checks.output-too-late.why': 'What is ready on the last day cannot be used before it.',
} as const;
