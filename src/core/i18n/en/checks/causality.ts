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
} as const;
