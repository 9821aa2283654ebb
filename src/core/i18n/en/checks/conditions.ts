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

  'checks.result-without-assumption.title': 'A result to which no assumption applies',
  'checks.result-without-assumption.message':
    '{label} is the one to which no assumption applies. What else has to be true for it to lead on?',
  'checks.result-without-assumption.many':
    'No assumption applies to these {count} results, and others have some: {list}. What else has to be true for them to lead on?',
  'checks.result-without-assumption.why': 'The weakest step is often the one that nobody has questioned.',

  'checks.link-without-assumption.title': 'A link on which no assumption stands',
  'checks.link-without-assumption.message':
    'No assumption stands on {label}. What do others have to do or allow for this step to work?',
  'checks.link-without-assumption.many':
    'No assumption stands on these {count} links, and others have some: {list}. What do others have to do or allow for these steps to work?',
  'checks.link-without-assumption.why':
    'Assumptions belong to steps: each step can fail for a reason of its own.',

  'checks.assumption-applies-to-nothing.title': 'An assumption that belongs to nothing',
  'checks.assumption-applies-to-nothing.message':
    '{label} belongs to no result, link or activity. Attach it to what depends on it.',
  'checks.assumption-applies-to-nothing.many':
    '{count} assumptions belong to no result, link or activity: {list}. Attach each to what depends on it.',
  'checks.assumption-applies-to-nothing.all':
    'None of the {assumptions} assumptions says what it belongs to. If the format lists them apart, attach each to the step that depends on it.',
  'checks.assumption-applies-to-nothing.why':
    'When it fails, nobody can say what is in danger, so nobody watches it.',

  'checks.assumption-in-project-control.title': 'A condition in the project’s own hands',
  'checks.assumption-in-project-control.message':
    '{label} speaks of what the project itself does (“{words}”). Is it work to be planned, or a quality to be promised, rather than a condition?',
  'checks.assumption-in-project-control.many':
    '{count} assumptions speak of what the project itself does: {list}. Are they work to be planned, or a quality to be promised, rather than conditions?',
  'checks.assumption-in-project-control.why':
    'What the project can see to is planned and answered for; an assumption is what others decide.',

  'checks.assumption-is-a-result.title': 'An assumption that a result is to bring about',
  'checks.assumption-is-a-result.message':
    '{label} assumes what {result} is to bring about: “{words}”. Name the condition behind it, or draw a link if one result needs the other.',
  'checks.assumption-is-a-result.many':
    '{count} assumptions assume what a result is to bring about: {list}. Name the condition behind each, or draw a link if one result needs the other.',
  'checks.assumption-is-a-result.why':
    'What is assumed is not tested: if the result fails, the assumption hides it.',

  'checks.assumption-killer.title': 'A condition that decides everything and is unlikely',
  'checks.assumption-killer.message':
    '{label} is rated as one without which the project fails, and as unlikely. Can you add work that makes it likelier, or plan without it?',
  'checks.assumption-killer.many':
    '{count} assumptions are rated as decisive and as unlikely: {list}. Can you add work that makes them likelier, or plan without them?',
  'checks.assumption-killer.why': 'By your own rating the project is more likely to fail than to work.',

  'checks.assumption-unrated.title': 'Assumptions that nobody has weighed',
  'checks.assumption-unrated.message':
    'Nobody has said whether {label} matters, is likely or holds. Two clicks are enough.',
  'checks.assumption-unrated.many':
    'Nobody has said of these {count} assumptions whether they matter, are likely or hold: {list}. Begin with those that the outcomes need.',
  'checks.assumption-unrated.why': 'Nobody can watch them all; a rating says which ones to watch.',

  'checks.assumption-several-in-one.title': 'Several conditions in one assumption',
  'checks.assumption-several-in-one.message':
    '{label} holds more than one condition; another begins with “{words}”. Give each a row of its own.',
  'checks.assumption-several-in-one.many':
    '{count} assumptions hold more than one condition: {list}. Give each condition a row of its own.',
  'checks.assumption-several-in-one.why': 'Half of it may hold, and then nobody can say whether it did.',

  'checks.assumption-negative-wording.title': 'An assumption that says what must not be',
  'checks.assumption-negative-wording.message':
    '{label} says what must not be (“{words} …”). Can you say the state that you need instead, or make it a risk?',
  'checks.assumption-negative-wording.many':
    '{count} assumptions say what must not be: {list}. Can you say the state that you need instead, or make them risks?',
  'checks.assumption-negative-wording.why':
    'A state that is there can be seen and dated; that something never happened is hard to check.',

  'checks.assumption-too-general.title': 'An assumption too general to be watched',
  'checks.assumption-too-general.message':
    '{label} stands at {covered} of {results} results. Who has to do what by when, and for which of them?',
  'checks.assumption-too-general.many':
    '{count} assumptions stand at most of the results: {list}. Who has to do what by when, and for which of them?',
  'checks.assumption-too-general.phrase':
    '{label} names nobody who does anything (“{words}”). Who has to do what by when?',
  'checks.assumption-too-general.phraseMany':
    '{count} assumptions name nobody who does anything: {list}. Who has to do what by when?',
  'checks.assumption-too-general.why': 'What applies to everything is watched by nobody.',

  'checks.assumption-did-not-hold.title': 'An assumption failed, and the plan stands as before',
  'checks.assumption-did-not-hold.message':
    '{label} did not hold, and nothing has changed at what rests on it: {results}. Say what it means for the plan, the targets or the status.',
  'checks.assumption-did-not-hold.many':
    '{count} assumptions did not hold, and nothing has changed at what rests on them: {list}. Say what it means for the plan, the targets or the status.',
  'checks.assumption-did-not-hold.why':
    'A condition that fails takes the step with it, unless something is done instead.',

  'checks.assumption-not-revisited.title': 'An assumption that nobody has looked at since',
  'checks.assumption-not-revisited.message':
    'The project is past its middle, and nobody has said whether {label} holds. Put it on the agenda of the next reflection.',
  'checks.assumption-not-revisited.many':
    'The project is past its middle, and nobody has said whether these {count} assumptions hold: {list}. Put them on the agenda of the next reflection.',
  'checks.assumption-not-revisited.why':
    'Assumptions were written to be watched: by now there is something to see.',

  'checks.risks-missing.title': 'No risk in the design',
  'checks.risks-missing.message':
    'No risk is named in the design. Begin with the assumptions that worry you most: what if they fail, and what will you do?',
  'checks.risks-missing.why':
    'Something will go otherwise than planned. A reader wants to see that you know what it could be, and who acts then.',

  'checks.risk-without-response.title': 'A risk without a response',
  'checks.risk-without-response.message':
    'Nothing is said on what will be done about {label}. Avoid it, make it less likely or less harmful, share it, or say that you will bear it.',
  'checks.risk-without-response.many':
    'Nothing is said on what will be done about these {count} risks: {list}. Avoid each, make it less likely or less harmful, share it, or say that you will bear it.',
  'checks.risk-without-response.why': 'A worry that is written down is not yet a plan.',

  'checks.risk-without-owner.title': 'A risk that nobody watches',
  'checks.risk-without-owner.message':
    'Nobody is named who watches {label}. Name a role rather than a person.',
  'checks.risk-without-owner.many':
    'Nobody is named who watches these {count} risks: {list}. Name a role for each rather than a person.',
  'checks.risk-without-owner.why': 'A risk without an owner is noticed when it has happened.',

  'checks.risk-mirrors-assumption.title': 'A risk that is an assumption turned round',
  'checks.risk-mirrors-assumption.message':
    '{label} looks like {assumption} turned round (“{words}”). Keep both if you like, and put them at the same place, so that they are updated together.',
  'checks.risk-mirrors-assumption.many':
    '{count} risks look like an assumption turned round: {list}. Keep both if you like, and put each pair at the same place, so that they are updated together.',
  'checks.risk-mirrors-assumption.why': 'One thing in two lists is updated in one of them.',

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
