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
} as const;
