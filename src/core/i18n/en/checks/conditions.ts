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
    'Every step depends on something outside the project. What is not named is not watched.',

  'checks.risks-missing.title': 'No risk in the design',
  'checks.risks-missing.message':
    'No risk is named in the design. Begin with the assumptions that worry you most: what if they fail, and what will you do?',
  'checks.risks-missing.why':
    'Assumptions say what must hold; risks say what happens if it does not. Reviewers look for both.',

  'checks.link-without-rationale.title': 'A link that does not say why',
  'checks.link-without-rationale.message':
    '{label} says nothing about why this step should work. Add a “because”.',
  'checks.link-without-rationale.many':
    '{count} links do not say why the step should work: {list}. Add a “because”, first where you are least sure.',
  'checks.link-without-rationale.why':
    'The arrows are the theory. A reason turns an arrow into something that can be tested and discussed.',

  'checks.contributing-factors-missing.title': 'Nobody else contributes',
  'checks.contributing-factors-missing.design':
    'No outcome names anything that others contribute. Ask who else works on these changes, and add what they bring.',
  'checks.contributing-factors-missing.message':
    '{label} names nothing that others contribute. Ask who else worked on this change, and what else happened.',
  'checks.contributing-factors-missing.many':
    '{count} outcomes name nothing that others contribute: {list}. Ask who else worked on these changes, and what else happened.',
  'checks.contributing-factors-missing.why':
    'No project brings an outcome about alone. Naming the others makes the claim of contribution honest.',

  'checks.outcome-with-single-output.title': 'An outcome that rests on one output',
  'checks.outcome-with-single-output.message':
    '{label} rests on {output} alone. Does it say the same thing twice, or is something else needed too?',
  'checks.outcome-with-single-output.many':
    '{count} outcomes rest on one output each: {list}. Does the pair say the same thing twice, or is something else needed too?',
  'checks.outcome-with-single-output.why':
    'One output for one outcome often repeats itself a level up, or promises much from little.',

  'checks.outcomes-not-connected.title': 'Outcomes that have nothing to do with each other',
  'checks.outcomes-not-connected.message':
    'The {outcomes} outcomes stand side by side: no link and no shared output between any of them. If one helps another, draw that link.',
  'checks.outcomes-not-connected.why':
    'Texts often say that the parts of a project support each other. If it is true, the diagram should show where.',

  'checks.unbalanced-branches.title': 'One branch much larger than the others',
  'checks.unbalanced-branches.message':
    '{label} rests on {outputs} outputs, the others on far fewer: {others}. Would two outcomes say it better, or is a small one better folded in?',
  'checks.unbalanced-branches.why':
    'A very large branch is often a container for several changes, and a very small one a promise with little behind it.',
} as const;
