/** English texts of the checks: causal logic. `checks.<rule>.<message>`. */
export const causality = {
  'checks.outcome-with-single-output.title': 'An outcome that rests on one output',
  'checks.outcome-with-single-output.message':
    '{label} rests on {output} alone. Is it the same in other words, or is something else needed too?',
  'checks.outcome-with-single-output.many':
    '{count} outcomes rest on one output each: {list}. Is the outcome the output in other words, or is something else needed too?',
  'checks.outcome-with-single-output.why':
    'Either the outcome is the output in other words, or it needs more than this one thing. Both are worth knowing early.',

  'checks.outcomes-not-connected.title': 'Outcomes that have nothing to do with each other',
  'checks.outcomes-not-connected.message':
    'The {outcomes} outcomes stand side by side: no link and no shared output between any of them. If one helps another, draw that link.',
  'checks.outcomes-not-connected.why':
    'Most narratives say that one part of the project helps the other. If so, the diagram should show where.',

  'checks.causal-cycle.title': 'A closed loop of links',
  'checks.causal-cycle.message':
    'These results lead to each other in a circle: {round}. Remove one link, or mark the one that closes the circle as feedback.',
  'checks.causal-cycle.many':
    '{count} circles of links: {list}. Remove one link of each, or mark the one that closes the circle as feedback.',
  'checks.causal-cycle.why':
    'In a circle everything explains everything, so nothing can be tested. A feedback loop is fine when it is drawn as one.',

  'checks.backward-link.title': 'A link from a higher to a lower level',
  'checks.backward-link.message':
    'The link from {from} to {to} runs downwards. Turn it round, or mark it as feedback.',
  'checks.backward-link.many':
    '{count} links run downwards: {list}. Turn them round, or mark them as feedback.',
  'checks.backward-link.why':
    'Read upwards, a link says what leads to what. Where success strengthens what led to it, that is feedback and should say so.',

  'checks.level-skip.title': 'A link that skips a level',
  'checks.level-skip.message':
    '{from} leads straight to {to}. Write the step in between, or link it to the result it really feeds.',
  'checks.level-skip.many':
    '{count} links skip a level: {list}. Write the steps in between, or link to the results they really feed.',
  'checks.level-skip.why': 'The step that is left out is the one nobody plans, measures or questions.',

  'checks.link-without-rationale.title': 'A link that does not say why',
  'checks.link-without-rationale.message':
    '{label} says nothing about why this step should work. Add a “because”.',
  'checks.link-without-rationale.many':
    '{count} links do not say why the step should work: {list}. Add a “because”, first where you are least sure.',
  'checks.link-without-rationale.why':
    'A theory of change is a claim about steps. A reason turns a step into something that can be tested and discussed.',

  'checks.outcome-restates-outputs.title': 'The same once more, one level up',
  'checks.outcome-restates-outputs.message':
    '{label} says nearly the same as {other} ({words}). What happens next, once that is there? That is the outcome.',
  'checks.outcome-restates-outputs.many':
    '{count} outcomes say nearly the same as what stands below or above: {list}. What happens next, once that is there? That is the outcome.',
  'checks.outcome-restates-outputs.why': 'A restatement adds a level without adding a change.',

  'checks.outputs-do-not-lead-to-outcome.title': 'Outputs that speak of something else',
  'checks.outputs-do-not-lead-to-outcome.message':
    'None of the {outputs} outputs under {label} speaks of {words}, and no link says why they should lead there. Which of them does it? Write the reason on its link, or add what is missing.',
  'checks.outputs-do-not-lead-to-outcome.many':
    'The outputs under {count} outcomes speak of other things, and no link says why they should lead there: {list}. Write the reasons on the links, or add what is missing.',
  'checks.outputs-do-not-lead-to-outcome.why':
    'If all outputs are delivered, does the outcome become likely? That is the test of the whole design.',

  'checks.hidden-dependency.title': 'Built on something that is not linked',
  'checks.hidden-dependency.message':
    '{label} builds on something ({words}) that {maker} makes, and no link joins them. Draw the link, and see whether the months fit.',
  'checks.hidden-dependency.many':
    '{count} results build on what other results make, and no link joins them: {list}. Draw the links, and see whether the months fit.',
  'checks.hidden-dependency.why': 'Dependencies that nobody has drawn become delays that nobody has planned.',

  'checks.scale-too-small.title': 'A drop in the ocean',
  'checks.scale-too-small.message':
    '{indicator} reaches {reached} of {group} {noun} ({share} %), and {label} is meant for all of them. Limit the outcome to those who are reached, or say how it spreads.',
  'checks.scale-too-small.many':
    '{count} outcomes are meant for far more than their outputs reach: {list}. Limit the outcomes to those who are reached, or say how it spreads.',
  'checks.scale-too-small.why': 'Forty of ten thousand will not move a rate for all.',

  'checks.ambition-exceeds-resources.title': 'Much to change in little time',
  'checks.ambition-exceeds-resources.message':
    '{outcomes} outcomes in {months} months{money, select, yes { and {each, number} {currency} for each} other {}}: is that likely? Fewer outcomes, or a longer project, may promise less and reach more.',
  'checks.ambition-exceeds-resources.why': 'Effort has to be in proportion to the change that is promised.',
} as const;
