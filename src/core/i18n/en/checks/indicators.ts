/** English texts of the checks: indicators. `checks.<rule>.<message>`. */
export const indicators = {
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

  'checks.indicator-level-too-low.title': 'An outcome measured by what the project delivers',
  'checks.indicator-level-too-low.message':
    '{label} counts what the project delivers ({words}). Measure what others do differently, and move this count to an output.',
  'checks.indicator-level-too-low.many':
    '{count} indicators above the outputs count what the project delivers: {list}. Measure what others do differently, and move these counts to outputs.',
  'checks.indicator-level-too-low.why':
    'Everything can be delivered and nothing change. An outcome is only visible in what people or institutions outside the project do.',

  'checks.indicator-counts-only.title': 'A skill or quality that is only counted',
  'checks.indicator-counts-only.message':
    '{label} promises {claims}, and everything that measures it is a count ({counted}). Add one measure that would show it, such as a test before and after, or what people do with it.',
  'checks.indicator-counts-only.many':
    '{count} outputs promise skill, quality or access and only count events, copies or heads: {list}. Add to each one measure that would show it.',
  'checks.indicator-counts-only.why':
    'Everything can be held, printed and attended, and nobody know or do more than before.',

  'checks.indicator-vague.title': 'A word that two people would read differently',
  'checks.indicator-vague.message':
    '{label} uses {words} without saying what counts as {number, plural, one {that} other {such}}. Replace {number, plural, one {it} other {them}} by something one can see, or add a definition.',
  'checks.indicator-vague.many':
    '{count} indicators use words that are not defined: {list}. Replace them by something one can see, or add a definition.',
  'checks.indicator-vague.why': 'Two people who count will come back with two different numbers.',

  'checks.indicator-percentage-no-denominator.title': 'A share that does not say of what',
  'checks.indicator-percentage-no-denominator.change':
    '{label} measures {words} and does not say of what. Use the share itself (“% of all …”), with today’s value as baseline.',
  'checks.indicator-percentage-no-denominator.changeMany':
    '{count} indicators are a percentage of change without a whole: {list}. Use the share itself, with today’s value as baseline.',
  'checks.indicator-percentage-no-denominator.noWhole':
    '{label} has a value in per cent ({words}) and does not say of what. Name the whole: % of whom, or of what.',
  'checks.indicator-percentage-no-denominator.noWholeMany':
    '{count} indicators have values in per cent and do not say of what: {list}. Name the whole.',
  'checks.indicator-percentage-no-denominator.notYet':
    '{label} starts at {words}, which only says that the project has not begun. Name the whole, and where things stand today.',
  'checks.indicator-percentage-no-denominator.notYetMany':
    '{count} shares start at a zero that only says “not yet”: {list}. Name the whole, and where things stand today.',
  'checks.indicator-percentage-no-denominator.why':
    'Two people will divide by two different totals, and both will be right.',

  'checks.indicator-duplicated.title': 'The same measure at two places',
  'checks.indicator-duplicated.message':
    '{first} measures what is also measured at {others}. Leave it where it is closest to the work, and measure the change itself above.',
  'checks.indicator-duplicated.many':
    '{count} measures stand at several places: {list}. Leave each where it is closest to the work, and measure the change itself above.',
  'checks.indicator-duplicated.why':
    'The lower result then counts as proof of the higher one, and the step between the two is never tested.',

  'checks.indicator-no-baseline.title': 'An indicator without a baseline',
  'checks.indicator-no-baseline.message':
    '{label} has no baseline. Enter where things stand today, or say when it will be collected.',
  'checks.indicator-no-baseline.many':
    '{count} indicators have no baseline: {list}. Enter where things stand today, or say when it will be collected.',
  'checks.indicator-no-baseline.all':
    'None of the {indicators} indicators has a baseline. Enter where things stand today, or say when the values will be collected.',
  'checks.indicator-no-baseline.undated':
    '{label} leaves the baseline open (“{words}”). Say by when and from what it will be collected.',
  'checks.indicator-no-baseline.undatedMany':
    '{count} baselines are left open without a date: {list}. Say by when and from what they will be collected.',
  'checks.indicator-no-baseline.why':
    'How far one has come is only known to those who know where they began.',

  'checks.indicator-no-target.title': 'An indicator without a target',
  'checks.indicator-no-target.message':
    '{label} has no target. Enter the value that would count as success, and by when.',
  'checks.indicator-no-target.many':
    '{count} indicators have no target: {list}. Enter the values that would count as success, and by when.',
  'checks.indicator-no-target.all':
    'None of the {indicators} indicators has a target. Enter the values that would count as success, and by when.',
  'checks.indicator-no-target.why':
    'Until it is written down, everybody has another idea of what would be enough.',

  'checks.indicator-no-source.title': 'An indicator without a means of verification',
  'checks.indicator-no-source.message':
    '{label} has no means of verification. A reviewer will ask where the value comes from and who collects it.',
  'checks.indicator-no-source.many':
    '{count} indicators have no means of verification: {list}. A reviewer will ask where the values come from and who collects them.',
  'checks.indicator-no-source.all':
    'No means of verification anywhere: none of the {indicators} indicators says where its value comes from. Name a register, a survey or a file for each.',
  'checks.indicator-no-source.why':
    'A value that nobody is known to collect will not be there when the report is due.',

  'checks.zero-baseline-continuing-work.title': 'A baseline of zero for work that goes on',
  'checks.zero-baseline-continuing-work.message':
    '{label} starts at zero, although “{sign}” shows earlier work. Enter the last known value, or mark it as new in this phase.',
  'checks.zero-baseline-continuing-work.many':
    '{count} indicators start at zero, although “{sign}” shows earlier work: {list}. Enter the last known values, or mark what is new in this phase.',
  'checks.zero-baseline-continuing-work.why':
    'Counting from zero turns last year’s work into this year’s success, and hides whether this phase does any better.',

  'checks.baseline-conflict.title': 'One measure with two values',
  'checks.baseline-conflict.baseline':
    '{first} and {second} count the same thing and start from different values ({firstValue} and {secondValue}). Keep one, with its source.',
  'checks.baseline-conflict.baselineMany':
    '{count} pairs of indicators count the same thing and start from different values: {list}. Keep one value of each, with its source.',
  'checks.baseline-conflict.target':
    '{first} and {second} count the same thing and aim at different values ({firstValue} and {secondValue}). Keep one.',
  'checks.baseline-conflict.targetMany':
    '{count} pairs of indicators count the same thing and aim at different values: {list}. Keep one value of each.',
  'checks.baseline-conflict.why':
    'The report will be measured against both values, and can be right by one only.',

  'checks.target-not-beyond-baseline.title': 'A target that is no higher than the baseline',
  'checks.target-not-beyond-baseline.message':
    '{label} has the same baseline and target ({baseline}){claims, select, yes {, while the text says {claim}} other {}}. Plan a change, or say that this level is to be kept.',
  'checks.target-not-beyond-baseline.many':
    '{count} indicators plan no change from their baseline: {list}. Plan a change, or say that this level is to be kept.',
  'checks.target-not-beyond-baseline.below':
    '{label} goes from {baseline} down to {target}{claims, select, yes {, while the text says {claim}} other {}}. Correct one of the values, or set the direction to falling.',
  'checks.target-not-beyond-baseline.belowMany':
    '{count} indicators have a target below the baseline where growth is claimed: {list}. Correct the values, or set the direction to falling.',
  'checks.target-not-beyond-baseline.why': 'A target where things already stand promises no change at all.',

  'checks.indicator-not-disaggregated.title': 'People counted without sex or age',
  'checks.indicator-not-disaggregated.message':
    '{label} counts people ({people}) without sex or age. Split baseline and target, or say that a split would be unsafe.',
  'checks.indicator-not-disaggregated.many':
    '{count} indicators count people without sex or age: {list}. Split baseline and target, or say where a split would be unsafe.',
  'checks.indicator-not-disaggregated.why':
    'Behind one total half of the people may be missing, and nobody sees it.',

  'checks.indicator-not-linked.title': 'An indicator without a result',
  'checks.indicator-not-linked.message':
    '“{statement}” measures no result. Move it to the result it shows, or mark it as context.',
  'checks.indicator-not-linked.many':
    '{count} indicators measure no result: {list}. Move each to the result it shows, or mark it as context.',
  'checks.indicator-not-linked.why':
    'It measures nothing in this design, and nobody will know what to do with its value.',

  'checks.indicator-level-too-high.title': 'An output measured by what lies beyond it',
  'checks.indicator-level-too-high.message':
    '{label} shows what others do or how they fare ({words}). Would it measure the outcome above better?',
  'checks.indicator-level-too-high.many':
    '{count} indicators of outputs show what others do or how they fare: {list}. Would they measure the outcomes above better?',
  'checks.indicator-level-too-high.why': 'The output may be delivered in full and still look failed.',

  'checks.indicator-knowledge-not-application.title': 'Practice shown by knowledge',
  'checks.indicator-knowledge-not-application.message':
    '{label} is about what people do, and its indicators only show what they know ({words}). Keep the test at the output, and add a measure of use some months later.',
  'checks.indicator-knowledge-not-application.many':
    '{count} outcomes are about what people do, and their indicators only show what they know: {list}. Keep the tests at the outputs, and add measures of use some months later.',
  'checks.indicator-knowledge-not-application.why': 'Being able to do something is not doing it.',

  'checks.indicator-restates-result.title': 'The result once more',
  'checks.indicator-restates-result.message':
    '{label} repeats the result it measures. {kind, select, count {How good must it be, and who says so?} other {What would one count, or ask, to see it?}}',
  'checks.indicator-restates-result.many':
    '{count} indicators repeat the results they measure: {list}. How good must each be, and who says so?',
  'checks.indicator-restates-result.why': 'It adds no way to tell whether the thing is any good.',

  'checks.indicator-double-barrelled.title': 'Two measures in one indicator',
  'checks.indicator-double-barrelled.message':
    '{label} joins more than one measure ({words}). Give each its own row, with its own baseline and target.',
  'checks.indicator-double-barrelled.many':
    '{count} indicators join more than one measure: {list}. Give each its own row, with its own baseline and target.',
  'checks.indicator-double-barrelled.why': 'One value cannot tell which of the two has moved.',

  'checks.indicator-embeds-target.title': 'The target inside the indicator',
  'checks.indicator-embeds-target.message':
    '{label} holds its own target ({words}). Write what is counted here, and the number in the target.',
  'checks.indicator-embeds-target.many':
    '{count} indicators hold their own targets: {list}. Write what is counted there, and the numbers in the targets.',
  'checks.indicator-embeds-target.why':
    'The planned level belongs in the target, where it can be revised and compared.',

  'checks.indicator-embeds-direction.title': 'The direction inside the indicator',
  'checks.indicator-embeds-direction.message':
    '{label} already says where it goes ({words}). Name the measure itself; the direction shows in baseline and target.',
  'checks.indicator-embeds-direction.many':
    '{count} indicators already say where they go: {list}. Name the measures themselves; the direction shows in baseline and target.',
  'checks.indicator-embeds-direction.why':
    'An indicator is neutral: the direction shows in baseline and target, and it may turn out otherwise.',

  'checks.indicator-self-reported.title': 'Only what people say of themselves',
  'checks.indicator-self-reported.message':
    '{label} rests on what people say of themselves ({words}). Is there a second source: an observation, a file, a test?',
  'checks.indicator-self-reported.many':
    '{count} measures rest on what people say of themselves: {list}. Is there a second source for each: an observation, a file, a test?',
  'checks.indicator-self-reported.why': 'People say yes to those who trained or helped them.',

  'checks.indicator-no-unit.title': 'A number without a unit',
  'checks.indicator-no-unit.message':
    '{label} has the target {target} and does not say of what. Is it a number, a share, a score or a sum?',
  'checks.indicator-no-unit.many':
    '{count} indicators have a target and do not say of what: {list}. Is each a number, a share, a score or a sum?',
  'checks.indicator-no-unit.why': 'Twelve of what? Two readers will count two things.',

  'checks.indicator-no-date.title': 'No day for any target',
  'checks.indicator-no-date.message':
    '{number, plural, one {# target has} other {# targets have}} no day, and the project has no end yet. The end of the project is the day of every target that names no other.',
  'checks.indicator-no-date.why': 'Without a day nobody can say that a target was missed.',

  'checks.target-wrong-direction.title': 'A target in the wrong direction',
  'checks.target-wrong-direction.message':
    '{label} goes from {baseline} to {target}, although it is to {wanted, select, up {rise} other {fall}}. Correct the value, or say which way the indicator is to go.',
  'checks.target-wrong-direction.many':
    '{count} targets go the wrong way: {list}. Correct the values, or say which way the indicators are to go.',
  'checks.target-wrong-direction.why':
    'It is a slip, or the measure runs the other way; either way it will be reported wrongly.',

  'checks.target-not-a-number.title': 'A target without a value',
  'checks.target-not-a-number.message': 'The target of {label} is “{target}”. Which value would that be?',
  'checks.target-not-a-number.many':
    '{count} targets have words where a value is needed: {list}. Which values would they be?',
  'checks.target-not-a-number.why': 'A target nobody can compare with a result is none.',

  'checks.target-impossible.title': 'A value that cannot be',
  'checks.target-impossible.message':
    '{label} has the value {value}: a share cannot be more than all. Correct it, or say that it is a rate of growth.',
  'checks.target-impossible.many':
    '{count} shares are more than all: {list}. Correct them, or say that they are rates of growth.',
  'checks.target-impossible.negative':
    '{label} has the value {value}: a count cannot be less than nothing. Correct it.',
  'checks.target-impossible.negativeMany': '{count} counts are less than nothing: {list}. Correct them.',
  'checks.target-impossible.part':
    '{label} has the value {value}: a part cannot be more than the {total} of the whole. Correct one of them.',
  'checks.target-impossible.partMany':
    '{count} values have a part larger than the whole: {list}. Correct them.',
  'checks.target-impossible.why': 'It is a slip, and the whole row loses its credit.',

  'checks.targets-do-not-add-up.title': 'Values that do not add up',
  'checks.targets-do-not-add-up.message':
    'The parts of {label} make {sum}, and the target is {total}. Correct one of them, or say that the groups overlap.',
  'checks.targets-do-not-add-up.many':
    'The parts of {count} targets do not make the whole: {list}. Correct them, or say that the groups overlap.',
  'checks.targets-do-not-add-up.milestones':
    'The steps of {label} turn back: {steps}. Are the milestones counts of each period, or has a value slipped?',
  'checks.targets-do-not-add-up.milestonesMany':
    'The steps of {count} targets turn back: {list}. Are the milestones counts of each period, or has a value slipped?',
  'checks.targets-do-not-add-up.why': 'Reports will not balance, and every reader will ask why.',

  'checks.target-not-grounded.title': 'A target from nowhere',
  'checks.target-not-grounded.message':
    'Why {target}? Nothing says where the target of {label} comes from. One line in its note is enough: a need, a trend, the size of the group.',
  'checks.target-not-grounded.many':
    'Nothing says where {count} outcome targets come from: {list}. One line in each note is enough: a need, a trend, the size of the group.',
  'checks.target-not-grounded.why':
    'Targets without a reason are missed, or beaten at once, and nobody learns from either.',

  'checks.too-many-indicators.title': 'More indicators than anybody will collect',
  'checks.too-many-indicators.message':
    '{label} has {number} indicators; more than {limit} are seldom collected. Which two would you miss?',
  'checks.too-many-indicators.many':
    '{count} results have many indicators: {list}. Which two of each would you miss?',
  'checks.too-many-indicators.total':
    'The design has {number} indicators; more than {limit} are seldom collected. Which would nobody miss?',
  'checks.too-many-indicators.totalMany': 'The design has more indicators than are collected: {list}.',
  'checks.too-many-indicators.why': 'Two good indicators beat six; what nobody reads nobody collects well.',
} as const;
