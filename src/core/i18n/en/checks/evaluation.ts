/** English texts of the checks: evaluation and contribution. `checks.<rule>.<message>`. */
export const evaluation = {
  'checks.contribution-without-evidence.title': 'A contribution without evidence',
  'checks.contribution-without-evidence.message':
    '{label} tells what the project contributed, and nothing that shows it. Add what speaks for it, with its source.',
  'checks.contribution-without-evidence.many':
    '{count} results tell what the project contributed, and nothing that shows it: {list}. Add what speaks for each, with its source.',
  'checks.contribution-without-evidence.why':
    'A claim needs a ground: without one the reader has only our word for it.',

  'checks.no-other-factors.title': 'A change that only we brought about',
  'checks.no-other-factors.message':
    '{label} is told as reached, and nobody else is named who may have had a part. Which other projects, policies or events could explain it?',
  'checks.no-other-factors.many':
    '{count} changes are told as reached, with nobody else named: {list}. Which other projects, policies or events could explain them?',
  'checks.no-other-factors.why':
    'Other explanations have to be looked at before a change can be called ours.',

  'checks.evidence-perceptions-only.title': 'Only opinions speak for it',
  'checks.evidence-perceptions-only.message':
    'For {label} only those involved speak ({pieces, plural, one {# statement} other {# statements}}). Is there a register, a count or a document that shows it too?',
  'checks.evidence-perceptions-only.many':
    'For {count} results only those involved speak: {list}. Is there a register, a count or a document for each?',
  'checks.evidence-perceptions-only.why':
    'Opinions of those involved alone do not carry a claim about a change that others could see.',

  'checks.evidence-state-missing.title': 'Seen, or hoped for?',
  'checks.evidence-state-missing.message':
    '{label} tells a contribution without saying whether the change was seen or is likely. Which is it?',
  'checks.evidence-state-missing.many':
    '{count} results tell a contribution without saying whether the change was seen or is likely: {list}. Which is it?',
  'checks.evidence-state-missing.why': 'Hope and fact get mixed when nobody says which is which.',

  'checks.likely-future-counted-as-achieved.title': 'A forecast counted as a result',
  'checks.likely-future-counted-as-achieved.message':
    '{label} is called achieved or observed, in words about the future ({words}). Is it there already? If not, call it likely.',
  'checks.likely-future-counted-as-achieved.many':
    '{count} results are called achieved or observed in words about the future: {list}. What is not there yet is likely, not achieved.',
  'checks.likely-future-counted-as-achieved.why':
    'A forecast is not a result: counted as one, it is never looked at again.',

  'checks.contribution-overclaimed.title': 'More claimed than shared',
  'checks.contribution-overclaimed.message':
    '{label} tells its contribution as {words}. Did others have a part? “Contributed to … by …” says how.',
  'checks.contribution-overclaimed.many':
    '{count} results tell a contribution as the project’s alone: {list}. “Contributed to … by …” says how.',
  'checks.contribution-overclaimed.why':
    'Above the outputs many have a part; contribution is the honest word, and it is believed more readily.',

  'checks.impact-without-pathway.title': 'An effect with no way to it',
  'checks.impact-without-pathway.message':
    'Nothing leads to {label}. How did it come about? Draw the link from the result that brought it, with its reason.',
  'checks.impact-without-pathway.many': 'Nothing leads to {count} effects: {list}. How did they come about?',
  'checks.impact-without-pathway.why':
    'Unless one can say how it came about, an effect may have nothing to do with the project.',

  'checks.unintended-results-not-recorded.title': 'Nothing beyond the plan',
  'checks.unintended-results-not-recorded.message':
    'No effect beyond the plan is recorded, good or bad. What happened that nobody had planned? “None found” is an answer too.',
  'checks.unintended-results-not-recorded.why':
    'Effects that nobody planned, good or bad, are seldom absent; they are only seldom asked about.',

  'checks.recommendation-not-linked.title': 'A recommendation that will not be followed',
  'checks.recommendation-not-linked.message':
    '“{text}” does not say{about, select, yes { what it is about,} other {}}{who, select, yes { whom it is for,} other {}}{when, select, yes { by when,} other {}} and so will hardly be followed.',
  'checks.recommendation-not-linked.many':
    '{count} recommendations do not say what they are about, whom they are for or by when.',
  'checks.recommendation-not-linked.why':
    'Advice to nobody, by no date, about nothing is read once and filed.',
} as const;
