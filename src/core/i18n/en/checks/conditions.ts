/** English texts: checks on conditions and reasons. */
export const checksConditions = {
  'checks.assumptions-missing-at-level.title': 'A step without any assumption',
  'checks.assumptions-missing-at-level.none':
    'No assumption is named anywhere. For each step, ask what else has to be true for it to work.',
  'checks.assumptions-missing-at-level.activity':
    'No assumption stands between the activities and the outputs. Ask what has to be in place for the work to give these outputs.',
  'checks.assumptions-missing-at-level.output':
    'No assumption stands between the outputs and the outcomes. Ask what others have to do or allow before the outputs are used.',
  'checks.assumptions-missing-at-level.outcome':
    'No assumption stands between the outcomes and the objective. Ask what in the wider context has to hold.',
  'checks.assumptions-missing-at-level.why':
    'What has to be true elsewhere decides whether the step works. What nobody has named, nobody watches.',

  'checks.risks-missing.title': 'No risk in the design',
  'checks.risks-missing.message':
    'No risk is named in the design. Begin with the assumptions that worry you most: what if they fail, and what will you do?',
  'checks.risks-missing.why':
    'Something will go otherwise than planned. A reader wants to see that you know what it could be, and who acts then.',

  'checks.link-without-rationale.title': 'A link that does not say why',
  'checks.link-without-rationale.message':
    '{label} says nothing about why this step should work. Add a “because”.',
  'checks.link-without-rationale.many':
    '{count} links do not say why the step should work: {list}. Add a “because”, first where you are least sure.',
  'checks.link-without-rationale.why':
    'A theory of change is a claim about steps. A reason turns a step into something that can be tested and discussed.',

  'checks.contributing-factors-missing.title': 'Nobody else contributes',
  'checks.contributing-factors-missing.design':
    'No outcome names anything that others contribute. Ask who else works on these changes, and add what they bring.',
  'checks.contributing-factors-missing.message':
    '{label} names nothing that others contribute. Ask who else worked on this change, and what else happened.',
  'checks.contributing-factors-missing.many':
    '{count} outcomes name nothing that others contribute: {list}. Ask who else worked on these changes, and what else happened.',
  'checks.contributing-factors-missing.why':
    'Others work on the same change. Naming them makes the claim of contribution honest, and shows whom to talk to.',

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

  'checks.unbalanced-branches.title': 'One branch much larger than the others',
  'checks.unbalanced-branches.message':
    '{label} rests on {outputs} outputs, the others on far fewer: {others}. Would two outcomes say it better, or is a small one better folded in?',
  'checks.unbalanced-branches.why':
    'A very large branch may hold several changes under one name, and a very small one may promise more than stands behind it.',
} as const;
