/** English texts of the checks: assumptions and risks. `checks.<rule>.<message>`. */
export const conditions = {
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

  'checks.contributing-factors-missing.title': 'Nobody else contributes',
  'checks.contributing-factors-missing.design':
    'No outcome names anything that others contribute. Ask who else works on these changes, and add what they bring.',
  'checks.contributing-factors-missing.message':
    '{label} names nothing that others contribute. Ask who else worked on this change, and what else happened.',
  'checks.contributing-factors-missing.many':
    '{count} outcomes name nothing that others contribute: {list}. Ask who else worked on these changes, and what else happened.',
  'checks.contributing-factors-missing.why':
    'Others work on the same change. Naming them makes the claim of contribution honest, and shows whom to talk to.',
} as const;
