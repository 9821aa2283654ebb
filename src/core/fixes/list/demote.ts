import { shiftLevel } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** One level down, with what only leads there. */
export default defineFix({
  id: 'demote',
  rules: ['outcome-phrased-as-output', 'result-phrased-as-activity'],
  offers: ({ view, element, finding }) => {
    const level = view.doc.results[element.id]?.level;
    const fits = finding.rule === 'result-phrased-as-activity' ? level === 'output' : level === 'outcome';
    return fits
      ? [offer(shiftLevel, { id: element.id, by: 'down' }, { data: { label: element.label } })]
      : [];
  },
});
