import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { written } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** Dates, place, people and partners (money has a check of its own): other checks and every donor need them. One message with what is open. */
export default defineRule({
  id: 'project-data-missing',
  family: 'structure',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'never',
  messages: ['message'],
  *check({ doc, facts }) {
    if (facts.own('outcome', 'output').length === 0) return;
    const p = projectOf(doc);
    const open = {
      start: p.start === null || p.end === null,
      geography: !written(p.geography),
      beneficiaries: !written(p.beneficiaries),
      partners: !written(p.partners) && !written(p.executingAgency),
    };
    const fields = Object.entries(open).flatMap(([field, missing]) => (missing ? [field] : []));
    if (fields.length > 0)
      yield {
        at: [
          {
            id: PROJECT_ID,
            field: fields[0] === 'start' && p.start !== null ? 'end' : (fields[0] as string),
          },
        ],
        data: Object.fromEntries(
          Object.entries(open).map(([field, missing]) => [field, missing ? 'yes' : 'no']),
        ),
        about: fields.join(' '),
      };
  },
});
