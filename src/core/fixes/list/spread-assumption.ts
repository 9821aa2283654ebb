import { attachAssumption } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** One assumption that has to hold for every outcome. */
export default defineFix({
  id: 'spread-assumption',
  rules: ['assumption-applies-to-nothing'],
  offers: ({ view, element }) =>
    view.results
      .filter((r) => r.level === 'outcome' && r.statement.trim() !== '')
      .slice(0, 1)
      .map(({ level }) =>
        offer(attachAssumption, {
          assumptionId: element.id,
          to: view.results.filter((r) => r.level === level).map((r) => r.id),
        }),
      ),
});
